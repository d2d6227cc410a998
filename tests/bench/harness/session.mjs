// A browser, and pages in it that are throttled, watched and driven alike.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { find, launchOptions } from '../../support/chromium.mjs'
import { watchTraffic } from './traffic.mjs'

/** `slow`: a cheap phone on a weak network. `fast`: neither slowed. Latency in ms a request, throughput in bytes a second. */
export const profiles = {
  slow: { cpu: 4, network: { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 } },
  fast: { cpu: 1, network: null },
}

const parts = ['look.js', 'load.js', 'press.js', 'walk.js']
const driver = parts.map(name => readFileSync(path.join(import.meta.dirname, '../driver', name), 'utf8')).join('\n')

export const chromiumFlags = [
  ...launchOptions().args,
  '--disable-gpu',
  '--disable-extensions',
  // Nothing but this machine can be reached.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
]

/** Starts the browser of the tests. Throws when there is none. */
export async function launch() {
  const executablePath = find()
  if (!executablePath) throw new Error('no Chromium found: see node tests/support/chromium.mjs --install')
  return await chromium.launch({ executablePath, args: [...chromiumFlags, '--js-flags=--expose-gc'] })
}

/** A fresh visitor: nothing kept, a phone's window. */
export function newVisitor(browser) {
  return browser.newContext({ viewport: { width: 412, height: 823 } })
}

/** The driver, told the target's selectors, in every document of the site. */
function sourceFor(target, { isEager, holdIdle }) {
  const hold = holdIdle ? 'window.requestIdleCallback = () => 0' : ''
  const go = isEager ? 'bench.eager()' : ''
  return `if (location.protocol.startsWith('http')) { ${hold}\nwindow.bench = { target: ${JSON.stringify(target)} }\n${driver}\n${go} }`
}

/** What a page reports by itself, in the order it does. A report waited for comes once. */
function listenForReports() {
  const waiting = new Map()
  const entryFor = name => {
    if (!waiting.has(name)) {
      const entry = {}
      entry.promise = new Promise(resolve => {
        entry.resolve = resolve
      })
      waiting.set(name, entry)
    }
    return waiting.get(name)
  }
  return {
    hear: ({ name, ...report }) => entryFor(name).resolve(report),
    report: name => entryFor(name).promise,
  }
}

/**
 * Opens a page for a target. `isEager`: it answers the first question by itself as soon as it can. `holdIdle`: what waits
 * for an idle browser never comes.
 */
export async function openPage(visitor, target, profile, { isEager = false, holdIdle = false } = {}) {
  const page = await visitor.newPage()
  const session = await visitor.newCDPSession(page)
  const traffic = await watchTraffic(session)
  const { hear, report } = listenForReports()
  const problems = []
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    problems.push(exceptionDetails.exception?.description ?? exceptionDetails.text)
  })
  session.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name === 'benchReport') hear({ ...JSON.parse(payload), traffic: traffic.sums() })
  })
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await session.send('Runtime.enable')
  await session.send('Page.enable')
  await session.send('Runtime.addBinding', { name: 'benchReport' })
  const source = sourceFor(target, { isEager, holdIdle })
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source })
  if (profile.network) await session.send('Network.emulateNetworkConditions', profile.network)
  if (profile.cpu > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: profile.cpu })

  /** Runs an expression in the page and gives its value, a promise's once it is there. */
  async function run(expression) {
    const options = { awaitPromise: true, returnByValue: true }
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, ...options })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }

  /** The browser's own counters; times in s of the main thread, throttled as it is. */
  async function counters() {
    const { metrics } = await session.send('Performance.getMetrics')
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
  }

  /** Bytes of JavaScript heap in use after a collection. */
  async function heap() {
    await session.send('HeapProfiler.collectGarbage')
    await session.send('HeapProfiler.collectGarbage')
    return (await session.send('Runtime.getHeapUsage')).usedSize
  }

  return { page, session, traffic, report, problems, run, counters, heap }
}
