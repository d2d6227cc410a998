#!/usr/bin/env node
// Starts a stock Firefox for Playwright, which drives it over WebDriver BiDi. Playwright sends a command that Firefox ESR 153
// does not know yet and stops at the refusal: this stands between the two, answers that one, and passes on all else.
// `node tests/engines/firefox.mjs --find` only says whether there is a Firefox, and how to get one.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { WebSocket, WebSocketServer } from 'ws'

const names = ['firefox-esr', 'firefox']
const folders = (process.env.PATH ?? '').split(path.delimiter)
const places = [
  process.env.FIREFOX_BIN,
  ...names.flatMap(name => folders.map(folder => path.join(folder, name))),
  '/Applications/Firefox.app/Contents/MacOS/firefox',
]
const found = places.find(place => place && existsSync(place))

function say() {
  if (found) process.stdout.write(`${found}\n`)
  else process.stderr.write('no Firefox found: apt-get install firefox-esr, or name one in FIREFOX_BIN\n')
  process.exit(found ? 0 : 1)
}

/** The colour scheme of a page. Only to have none is answered: a test that asks for another must not believe it got it. */
function answerTo({ id, method, params }) {
  if (method !== 'emulation.setMediaFeaturesOverride') return null
  const asked = Object.values(params.features ?? {}).some(value => value !== null && value !== 'light')
  if (!asked) return { type: 'success', id, result: {} }
  return { type: 'error', id, error: 'unknown command', message: 'this Firefox has no other colour scheme to show' }
}

/** Playwright knows a download by its own id, or that of a navigation: this Firefox tells neither, so its address has to do. */
function told(message) {
  if (!message.includes('"browsingContext.download')) return message
  const event = JSON.parse(message)
  if (event.params) event.params.download ??= event.params.navigation ?? event.params.url
  return JSON.stringify(event)
}

/** Listens in Firefox's place, and returns the address. */
function stand(address) {
  const options = { perMessageDeflate: false, maxPayload: 2 ** 28 }
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0, ...options })
  server.on('connection', client => {
    const browser = new WebSocket(`${address}/session`, options)
    const opened = new Promise(resolve => browser.on('open', resolve))
    client.on('message', async data => {
      const answer = answerTo(JSON.parse(data))
      if (answer) return client.send(JSON.stringify(answer))
      await opened
      browser.send(String(data))
    })
    browser.on('message', data => client.send(told(String(data))))
    browser.on('error', () => client.close())
    browser.on('close', () => client.close())
    client.on('close', () => browser.close())
  })
  return new Promise(resolve => server.on('listening', () => resolve(`ws://127.0.0.1:${server.address().port}`)))
}

function start() {
  const firefox = spawn(found, process.argv.slice(2), { stdio: ['ignore', 'inherit', 'pipe'] })
  firefox.on('exit', code => process.exit(code ?? 1))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => firefox.kill(signal))
  let rest = ''
  firefox.stderr.on('data', async chunk => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop()
    for (const line of lines) {
      // What Playwright waits for.
      const [, before, address] = /^(.*BiDi listening on )(ws:\/\/\S+)$/.exec(line) ?? []
      process.stderr.write(address ? `${before}${await stand(address)}\n` : `${line}\n`)
    }
  })
}

if (!found || process.argv.includes('--find')) say()
else start()
