// Scores the built site on every host this machine has, then runs the tests of the built site against each.
// node tests/hosting/score.mjs [site] [folder where @mdn/mdn-http-observatory is installed]
import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { makeCertificate, start } from './hosts.mjs'

const site = path.resolve(process.argv[2] ?? 'dist')
const observatory = process.argv[3] && path.resolve(process.argv[3])
const folder = makeCertificate()
const run = (command, args, env) =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status

/** The scan in a process of its own: only there can the certificate of the moment be trusted. */
function scan(address) {
  const scanner = path.join(observatory, 'node_modules/@mdn/mdn-http-observatory')
  const list = path.join(scanner, 'conf/hsts-preload.json')
  // The list of preloaded domains is fetched from the network; none of them is this machine.
  if (!existsSync(list)) writeFileSync(list, '{}')
  const from = name => JSON.stringify(path.join(scanner, 'src', name))
  // Its own `scan` asks for the usual ports: this is the same sum, for another. Nothing answers on the http port.
  const script = `import { retrieve } from ${from('retriever/retriever.js')}
    import { ALL_TESTS } from ${from('constants.js')}
    import { getGradeForScore, getScoreModifier } from ${from('grader/grader.js')}
    const answers = await retrieve('localhost', { httpsPort: ${new URL(address).port}, httpPort: 4430, path: '/fr/' })
    const results = ALL_TESTS.map(test => test(answers)).filter(({ result }) => result)
    const points = results.map(({ result }) => getScoreModifier(result))
    const base = points.filter(one => one < 0).reduce((sum, one) => sum + one, 100)
    const total = base < 90 ? base : points.reduce((sum, one) => sum + one, 100)
    for (const [index, { result, pass }] of results.entries()) console.log(' ', pass ? 'pass' : 'FAIL', points[index], result)
    const { grade } = getGradeForScore(total)
    console.log(grade, total, results.filter(({ pass }) => pass).length + '/' + results.length)
    process.exitCode = grade === 'A+' ? 0 : 1`
  return run('node', ['--input-type=module', '-e', script], { NODE_EXTRA_CA_CERTS: `${folder}/cert.pem` })
}

let failed = false
for (const [index, name] of ['nginx', 'caddy', 'apache2'].entries()) {
  const host = await start(name, site, folder, 4431 + index)
  console.warn(host ? `\n${name} at ${host.address}` : `\n${name} is not on this machine`)
  if (!host) continue
  if (observatory) failed = scan(host.address) !== 0 || failed
  const tests = ['playwright', 'test', '-c', 'tests/hosting/playwright.config.ts', ...process.argv.slice(4)]
  failed = run('npx', tests, { ADDRESS: host.address, OUT: site }) !== 0 || failed
  host.stop()
}
process.exitCode = failed ? 1 : 0
