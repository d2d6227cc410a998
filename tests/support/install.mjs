// Installs what one command alone needs, in a folder of its own, unless what lies there is already what its lock says.
// `node tests/support/install.mjs tests/bench`
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Returns the exit code of npm, 0 where there was nothing to do. */
export function install(folder) {
  const lock = path.join(folder, 'package-lock.json')
  const installed = path.join(folder, 'node_modules/.package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return 0
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder]
  const { status } = spawnSync('npm', ['ci', ...options], { stdio: 'inherit', shell: process.platform === 'win32' })
  return status ?? 1
}

const [, self, folder] = process.argv
if (self === fileURLToPath(import.meta.url)) process.exitCode = install(folder)
