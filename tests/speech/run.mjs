#!/usr/bin/env node
// The product by ear: Orca, a screen reader, on the built site. `npm run test:speech -- --engine firefox --lng fr` for one.
import { spawn, spawnSync } from 'node:child_process'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { browserIn } from './browsers.mjs'
import { startChecks } from './checks.mjs'
import { startEar } from './ear.mjs'
import { expectedIn } from './expected.mjs'
import { need } from './needs.mjs'
import { startSession } from './session.mjs'
import { startSteps } from './steps.mjs'
import { startTranscript } from './transcript.mjs'
import { walk } from './walk.mjs'

const { values } = parseArgs({
  options: { engine: { type: 'string' }, lng: { type: 'string' }, items: { type: 'string' } },
})
const engines = values.engine ? [values.engine] : ['chromium', 'firefox']
const languages = values.lng ? [values.lng] : ['fr', 'en']
/** How many items are walked; a walk of them all is kept as a transcript. */
const most = values.items ? Number(values.items) : undefined
const port = process.env.PORT ?? 4173
const site = `http://127.0.0.1:${port}`

/** What must be undone when this ends, however it ends. */
const undo = []
process.on('exit', () => {
  for (const step of undo.splice(0).reverse()) step()
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1))

const missing = [...new Set(engines.flatMap(engine => need(engine).missing))]
if (missing.length > 0) {
  console.error(
    `To listen, this is missing: ${missing.join(', ')}\n  apt-get install --no-install-recommends ${missing.join(' ')}`,
  )
  process.exit(1)
}

async function serve() {
  const vite = path.resolve('node_modules/vite/bin/vite.js')
  const args = [vite, 'preview', '--host', '127.0.0.1', '--port', port, '--strictPort']
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  undo.push(() => server.kill())
  for await (const chunk of server.stdout) if (String(chunk).includes(site)) return server.stdout.resume()
  throw new Error(`the site could not be served on port ${port}`)
}

async function listen(engine, lng) {
  const found = need(engine)
  const session = await startSession(lng)
  undo.push(session.end)
  const ear = await startEar(session, found.python)
  const python = (...args) => JSON.parse(spawnSync(found.python, args, { env: session.env, encoding: 'utf8' }).stdout)
  const own = name => path.join(import.meta.dirname, name)
  const orca = python(own('words.py'))
  await ear.hear(orca.ready)
  const told = startChecks()
  const transcript = startTranscript()
  const [here, there] = await Promise.all([expectedIn(lng), expectedIn(lng === 'fr' ? 'en' : 'fr')])
  const open = browserIn(session, engine, found[engine])
  const steps = startSteps({ ear, open, transcript, site, lng })
  try {
    // A page that comes before the screen reader knows its browser is not read.
    open('about:blank')
    await ear.hear()
    await ear.hear()
    await walk({ ...steps, told, orca, here, there, engine, languages: () => python(own('languages.py')) }, most)
  } catch (error) {
    told.complaints.push(`the walk stopped: ${error.message}${ear.alive() ? '' : `\n${ear.complaint()}`}`)
  }
  if (!most && told.complaints.length === 0)
    transcript.write(engine, lng, `${{ chromium: 'Chromium', firefox: 'Firefox' }[engine]}, ${here.name}`)
  session.end()
  return told.complaints
}

await serve()
let failed = 0
for (const engine of engines)
  for (const lng of languages) {
    const start = Date.now()
    const complaints = await listen(engine, lng)
    failed += complaints.length
    const minutes = ((Date.now() - start) / 60_000).toFixed(1)
    console.warn(`${complaints.length > 0 ? '✘' : '✓'} ${engine} ${lng} (${minutes} min)`)
    for (const complaint of complaints) console.error(`    ${complaint}`)
  }
process.exit(failed > 0 ? 1 : 0)
