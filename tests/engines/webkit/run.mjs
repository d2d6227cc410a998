#!/usr/bin/env node
// The built site in WebKitGTK, under a display nobody sees and a bus of its own.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { findWebKit } from './find.mjs'

const found = findWebKit()
if (found.missing.length > 0) {
  console.error(
    `no WebKitGTK to test in: apt-get install ${found.missing.join(' ')}, or name it in WEBKIT_BIN and WEBKIT_DRIVER`,
  )
  process.exit(1)
}
if (process.argv.includes('--find')) process.exit(0)

const port = process.env.PORT ?? 4173
const server = spawn(
  process.execPath,
  ['node_modules/vite/bin/vite.js', 'preview', '--host', '127.0.0.1', '--port', port, '--strictPort'],
  { stdio: ['ignore', 'pipe', 'inherit'] },
)
process.on('exit', () => server.kill())
await new Promise((resolve, reject) => {
  server.stdout.on('data', text => String(text).includes(`:${port}`) && resolve())
  server.on('exit', () => reject(new Error(`the site could not be served on port ${port}`)))
})

const tests = path.join(import.meta.dirname, 'site.test.mjs')
const run = spawn(
  found.display,
  [
    '-a',
    '-s',
    '-screen 0 1400x1000x24',
    found.bus,
    '--',
    process.execPath,
    '--test',
    '--test-reporter=spec',
    ...process.argv.slice(2),
    tests,
  ],
  { stdio: 'inherit', detached: true, env: { ...process.env, SITE_ADDRESS: `http://127.0.0.1:${port}` } },
)
// All that was started for the run is in its group.
const end = () => {
  try {
    process.kill(-run.pid, 'SIGTERM')
  } catch {}
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1))
process.on('exit', end)
run.on('exit', code => process.exit(code ?? 1))
