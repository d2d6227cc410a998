import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { sequence } from '../../src/questionnaire/items.ts'
import { alive, expect, test } from './support.ts'

/** Every process and its command line: from /proc where there is one, else from `ps`. */
function processes(): { pid: number; command: string }[] {
  if (!existsSync('/proc/self/cmdline'))
    return execFileSync('ps', ['-axo', 'pid=,command='], { encoding: 'utf8' })
      .split('\n')
      .map(line => ({ pid: Number.parseInt(line, 10), command: line }))
  const commandOf = (pid: string) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    } catch {
      // It ended meanwhile.
      return ''
    }
  }
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(pid => ({ pid: Number(pid), command: commandOf(pid) }))
}

/** Ends it as a power cut of the program would: nothing is written any more. */
function kill(profile: string): void {
  for (const { pid } of processes().filter(({ command }) => command.includes(profile))) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // Gone with its parent.
    }
  }
  for (const lock of ['SingletonLock', 'SingletonSocket', 'SingletonCookie', 'lock', '.parentlock'])
    rmSync(path.join(profile, lock), { force: true })
}

/** How long after an answer is painted the browser is killed, in milliseconds: forty random moments on demand (`THOROUGH=1`). */
const delays = process.env['THOROUGH']
  ? Array.from({ length: 40 }, () => Math.floor(Math.random() * 5000))
  : [0, 0, 20, 100, 500, 2000]

test('a browser that is killed loses no answer that was seen picked', async ({
  browser,
  launchOptions,
  baseURL,
}, testInfo) => {
  test.setTimeout(30_000 + delays.length * 15_000)
  const profile = testInfo.outputPath('profile')
  const lost: string[] = []
  for (const [n, delay] of delays.entries()) {
    const at = `/en/quiz/${(n % sequence.length) + 1}/`
    const option = n % 4
    const options = { ...launchOptions, baseURL: baseURL ?? '', serviceWorkers: 'block' as const }
    const first = await browser.browserType().launchPersistentContext(profile, options)
    const page = first.pages()[0] ?? (await first.newPage())
    await page.goto(at)
    await alive(page)
    // The one before is not to be mistaken for this one.
    await page
      .getByRole('radio')
      .nth((option + 1) % 4)
      .check()
    await page.getByRole('radio').nth(option).check()
    // Nobody sees an answer before it is painted. At the click's own event, on a busy machine, the database may not have
    // run what it was handed.
    await page.evaluate(() => new Promise(painted => requestAnimationFrame(() => requestAnimationFrame(painted))))
    await new Promise(resolve => setTimeout(resolve, delay))
    kill(profile)
    await first.close().catch(() => undefined)

    const second = await browser.browserType().launchPersistentContext(profile, options)
    const again = second.pages()[0] ?? (await second.newPage())
    await again.goto(at)
    await alive(again)
    const isThere = again.getByRole('radio').nth(option)
    // What the database kept arrives a moment after the page.
    await expect(isThere)
      .toBeChecked({ timeout: 3000 })
      .catch(() => lost.push(`${at} after ${delay} ms`))
    await second.close()
  }
  expect(lost).toEqual([])
})
