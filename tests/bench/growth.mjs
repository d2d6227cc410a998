// How costs grow with the questionnaire: `npm run bench:growth -- --sizes 25,250,2500`. 25 is the product as it is; the larger
// ones are copies of it in 50 sections with made-up words. Nothing is throttled. A first leg is 10 questions, then 100.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { timeCore } from './growth/core.mjs'
import { growTree } from './growth/tree.mjs'
import { argsFrom } from './harness/args.mjs'
import { noisyFrom, waitedShare, waitForCalm } from './harness/noise.mjs'
import { tableOf } from './harness/report.mjs'
import { serve } from './harness/server.mjs'
import { launch, newVisitor, openPage, profiles } from './harness/session.mjs'
import { exponentOf, median } from './harness/stats.mjs'
import { buildProduct, cache, targets } from './targets.mjs'

const asked = argsFrom({ sizes: [25, 250, 2500], runs: 3, calm: 15 })

const rows = [
  { key: 'js', title: 'first page: scripts, kB', scale: 1e-3, decimals: 1 },
  { key: 'all', title: 'first page: all, kB', scale: 1e-3, decimals: 1 },
  { key: 'startTask', title: 'main thread until at rest, ms', decimals: 0 },
  { key: 'early', title: 'main thread an answer, first ones, ms', decimals: 2 },
  { key: 'late', title: 'main thread an answer, end of the leg, ms', decimals: 2 },
  { key: 'heapStart', title: 'heap at rest, MB', scale: 1e-6, decimals: 2 },
  { key: 'heapEnd', title: 'heap at the end of the leg, MB', scale: 1e-6, decimals: 2 },
  { key: 'scoring', title: 'scoring, ms a call', decimals: 4 },
  { key: 'path', title: 'order of reading, ms a call', decimals: 4 },
  { key: 'marks', title: 'marks of all sections, ms a call', decimals: 3 },
  { key: 'plan', title: 'whole plan, ms a call', decimals: 3 },
]

/** Questions in the first leg: two a section. */
function legOf(size) {
  return size === 25 ? 10 : 100
}

/** Builds the product of a size; gives its tree, the folder of the site, and how to be rid of what was copied. */
async function prepare(size) {
  if (size !== 25) {
    const tree = await growTree(size)
    const out = `grown-${size}`
    buildProduct(tree, out)
    return { tree, site: path.join(tree, out), discard: () => rmSync(tree, { recursive: true }) }
  }
  const site = path.join(cache, 'growth/as-is')
  rmSync(site, { recursive: true, force: true })
  buildProduct('.', path.relative('.', site))
  return { tree: '.', site, discard: () => undefined }
}

/** Weighs the first page of a stranger, without what waits for an idle browser. */
async function weigh(browser, url) {
  const visitor = await newVisitor(browser)
  const page = await openPage(visitor, targets.repere, profiles.fast, { holdIdle: true })
  await page.page.goto(url + targets.repere.path, { waitUntil: 'load' })
  await page.traffic.settled()
  const { js, all } = page.traffic.sums()
  await visitor.close()
  return { js, all }
}

/** Main thread ms an answer, over the questions from `from` to before `to`. */
async function costOf(page, from, to) {
  const before = await page.counters()
  await page.run(`bench.walk(${from}, ${to})`)
  const after = await page.counters()
  return ((after.TaskDuration - before.TaskDuration) * 1000) / (to - from)
}

/** Answers the first leg but its last question. */
async function walkLeg(browser, browserSession, url, leg) {
  await waitForCalm(asked.calm)
  const visitor = await newVisitor(browser)
  const page = await openPage(visitor, targets.repere, profiles.fast)
  await page.page.goto(url + targets.repere.path, { waitUntil: 'load' })
  await page.traffic.settled()
  const { TaskDuration } = await page.counters()
  const heapStart = await page.heap()
  const early = await costOf(page, 0, 9)
  if (leg > 18) await page.run(`bench.walk(9, ${leg - 10})`)
  const late = leg > 18 ? await costOf(page, leg - 10, leg - 1) : early
  const found = { startTask: TaskDuration * 1000, heapStart, early, late, heapEnd: await page.heap() }
  const waited = await waitedShare(browserSession)
  await visitor.close()
  return { ...found, waited }
}

/** Every measure of one size. */
async function measure(size) {
  console.warn(`${size} items: building`)
  const { tree, site, discard } = await prepare(size)
  const core = await timeCore(tree, path.join(cache, `growth/core-${size}`))
  const server = await serve(site)
  const browser = await launch()
  try {
    const browserSession = await browser.newBrowserCDPSession()
    const weight = await weigh(browser, server.url)
    const walks = []
    for (let run = 0; run < asked.runs; run += 1) {
      console.warn(`${size} items: run ${run + 1} of ${asked.runs}`)
      walks.push(await walkLeg(browser, browserSession, server.url, legOf(size)))
    }
    const middle = Object.keys(walks[0]).map(key => [key, median(walks.map(walk => walk[key]))])
    return { ...weight, ...Object.fromEntries(middle), ...core }
  } finally {
    await browser.close()
    await server.close()
    discard()
  }
}

const found = {}
for (const size of asked.sizes) found[size] = await measure(size)

const lines = rows.map(({ key, title, scale = 1, decimals }) => {
  const values = asked.sizes.map(size => found[size][key])
  const exponent = exponentOf(asked.sizes.map((size, place) => [size, values[place]]))
  return [title, ...values.map(value => (value * scale).toFixed(decimals)), exponent.toFixed(2)]
})
process.stdout.write(`\n${tableOf([['items', ...asked.sizes, 'exponent'], ...lines])}\n`)
process.stdout.write(
  '\nExponent: 0 flat, 1 linear. Only the first pages of items are built ahead; the others come from the scripts.\n',
)
const [least, most] = [asked.sizes[0], asked.sizes.at(-1)]
const perItem = (found[most].heapStart - found[least].heapStart) / (most - least)
if (most > least)
  process.stdout.write(`Heap at rest: ${Math.round(perItem)} bytes more an item, from ${least} to ${most}.\n`)
const waits = median(Object.values(found).map(({ waited }) => waited))
process.stdout.write(`Main threads waited for a core ${Math.round(100 * waits)} % of their time.\n`)
if (waits >= noisyFrom) process.stdout.write('TOO NOISY TO CONCLUDE from times: bytes and heap hold.\n')
mkdirSync(cache, { recursive: true })
writeFileSync(
  path.join(cache, 'growth.json'),
  `${JSON.stringify({ date: new Date().toISOString(), found }, null, 1)}\n`,
)
