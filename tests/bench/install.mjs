// Installs what the benchmark alone needs, in this folder, unless what lies there is already what the lock says.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'

const lock = path.join(import.meta.dirname, 'package-lock.json')
const installed = path.join(import.meta.dirname, 'node_modules/.package-lock.json')

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefix', import.meta.dirname]
  const { status } = spawnSync('npm', ['ci', ...options], { stdio: 'inherit', shell: process.platform === 'win32' })
  process.exitCode = status ?? 1
}
