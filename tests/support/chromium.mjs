// Finds a Chromium for the tests; `node tests/support/chromium.mjs --install` also gets one. Plain JavaScript without
// dependencies at load time: it runs before `npm ci` has.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const onPath = name =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .map(d => path.join(d, name))
    .find(f => existsSync(f))
const unpacked = path.join(os.tmpdir(), 'chromium')
const candidates = () => {
  const list = [process.env.CHROME_BIN]
  try {
    list.push(require('playwright-core').chromium.executablePath())
  } catch {}
  const pf = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean)
  if (process.platform === 'linux')
    list.push(
      ...['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'].map(onPath),
    )
  if (process.platform === 'darwin')
    list.push(...['Google Chrome', 'Chromium', 'Microsoft Edge'].map(n => `/Applications/${n}.app/Contents/MacOS/${n}`))
  if (process.platform === 'win32')
    list.push(
      ...pf.flatMap(d => [
        `${d}\\Google\\Chrome\\Application\\chrome.exe`,
        `${d}\\Microsoft\\Edge\\Application\\msedge.exe`,
      ]),
    )
  list.push(unpacked)
  return list
}
export const find = () => candidates().find(f => f && existsSync(f))
export const launchOptions = () => {
  const executablePath = find()
  const root = process.getuid?.() === 0
  return {
    ...(executablePath ? { executablePath } : {}),
    args: [
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...(root || executablePath === unpacked ? ['--no-sandbox'] : []),
    ],
  }
}
const run = (cmd, args) => spawnSync(cmd, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
export async function install() {
  if (find()) return find()
  // 1. Playwright's own download, where the internet allows. 2. Debian or Ubuntu as root. 3. A package that holds one.
  if (run('npx', ['playwright', 'install', '--only-shell', 'chromium']) && find()) return find()
  if (process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get')) {
    run('apt-get', ['update', '-qq'])
    if (run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']) && find()) return find()
  }
  if (
    process.platform === 'linux' &&
    process.arch === 'x64' &&
    run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '@sparticuz/chromium@153.0.0'])
  ) {
    process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x' // also unpacks the libraries (NSS, NSPR) that a bare machine lacks
    const { default: chromium } = await import('@sparticuz/chromium')
    await chromium.executablePath()
  }
  return find()
}
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = process.argv.includes('--install') ? await install() : find()
  process.stdout.write(`${found ?? 'no Chromium found: install Chrome or Chromium, or name one in CHROME_BIN'}\n`)
  process.exitCode = found ? 0 : 1
}
