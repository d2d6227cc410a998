import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

const literally = text => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function run(copy, command, args, env = {}) {
  return spawnSync('npx', [command, ...args], {
    cwd: copy,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 600_000,
  })
}

/** What a failure says, when it is the test that found something: not a crash, a syntax error or a wait that ended. */
const found = /AssertionError|TestingLibraryElementError|expect\(|multiple elements with|Unable to find/

function report(copy, name) {
  const file = path.join(copy, name)
  rmSync(file, { force: true })
  return { file, read: () => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null) }
}

/** The tests of a unit file whose names hold one of `titles`: each with its name, and what it said if it failed. */
function unit(copy, file, titles) {
  const { file: out, read } = report(copy, 'report.json')
  const names = titles.map(literally).join('|')
  const { stderr } = run(copy, 'vitest', [
    'run',
    `tests/${file}`,
    '-t',
    names,
    '--reporter=json',
    `--outputFile=${out}`,
  ])
  const results = read()?.testResults ?? []
  const crash = results.map(({ message }) => message).find(Boolean) ?? (results.length === 0 ? stderr : '')
  const tests = results.flatMap(({ assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'passed' || status === 'failed')
      .map(({ fullName, failureMessages }) => ({ name: fullName, said: failureMessages.join('\n') })),
  )
  return { tests, crash }
}

function specsIn(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsIn)]
}

/** The same for a browser test, on the site built from the copy. */
function browser(copy, file, titles) {
  const built = run(copy, 'vite', ['build'])
  if (built.status !== 0) return { tests: [], crash: built.stderr }
  const { file: out, read } = report(copy, 'report.json')
  const names = titles.map(literally).join('|')
  const args = ['test', '-c', 'tests/rgaa/playwright.config.ts', path.basename(file), '-g', names, '--reporter=json']
  const { stderr } = run(copy, 'playwright', args, { PLAYWRIGHT_JSON_OUTPUT_NAME: out })
  const suites = read()?.suites ?? []
  const tests = suites.flatMap(specsIn).map(({ title, tests: runs }) => ({
    name: title,
    said: runs.flatMap(one => one.results.flatMap(({ errors }) => errors.map(({ message }) => message))).join('\n'),
  }))
  return { tests, crash: tests.length === 0 ? stderr || 'no test ran' : '' }
}

/** Runs the named tests of a file, and says of each title whether its tests pass, find something, or crash. */
export function judge(copy, file, titles) {
  const { tests, crash } = file.startsWith('e2e/') ? browser(copy, file, titles) : unit(copy, file, titles)
  return titles.map(title => {
    const own = tests.filter(({ name }) => name.includes(title))
    const failed = own.filter(({ said }) => said !== '')
    if (own.length === 0) return { title, verdict: 'crash', said: crash || 'no such test ran' }
    if (failed.length === 0) return { title, verdict: 'pass', said: '' }
    return { title, verdict: failed.some(({ said }) => found.test(said)) ? 'found' : 'crash', said: failed[0].said }
  })
}
