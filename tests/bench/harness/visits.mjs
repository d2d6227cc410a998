// The visits that are measured. Each is a stranger's: fresh browser context, cold cache, new process. Times in ms, sizes in
// bytes, heap in bytes. A visit that fails gives `error`.
import { setTimeout as pause } from 'node:timers/promises'
import { waitedShare, waitForCalm } from './noise.mjs'
import { newVisitor, openPage, profiles } from './session.mjs'
import { median, quantile } from './stats.mjs'

/** So many questions are answered under measure: the first leg of the product. Further ones only lead to the result. */
export const measured = 10

/** The language is switched on this question. */
const switchedAt = 2

/** Presses as a person does, and gives the ms to the paint that shows what came of it. */
async function press({ session, run }, kind, selector, choice = 0) {
  const arguments_ = [kind, selector, choice].map(one => JSON.stringify(one)).join(', ')
  const point = await run(`bench.expectClick(${arguments_})`)
  const button = { ...point, button: 'left', clickCount: 1 }
  await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button })
  await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button })
  return await run('bench.latency')
}

/** There and back, twice. */
async function switchLanguages(page, { language: [there, back] }) {
  const latencies = []
  for (const selector of [there, back, there, back]) {
    latencies.push(await press(page, 'language', selector))
    await pause(100)
  }
  const [languageFirst, , languageAgain] = latencies
  return { languageFirst, languageAgain }
}

/** Answers every question as a person, with a look at the other language on the way. */
async function answerAll(page, target) {
  const clicks = []
  const found = {}
  for (let at = 0; at < target.questions; at += 1) {
    if (at === switchedAt) Object.assign(found, await switchLanguages(page, target))
    const picked = await press(page, 'option', target.option, await page.run(`bench.choiceAt(${at})`))
    const gone = await press(page, 'next', target.next)
    if (at < measured) clicks.push(picked, gone)
    found.result = gone
    await pause(20)
  }
  if (!(await page.run('bench.hasResult()'))) throw new Error('no result at the end')
  return { ...found, clickMedian: median(clicks), clickHigh: quantile(clicks, 0.75) }
}

/** Runs a visit with a context of its own, and says how long it had to wait for a core. */
async function asStranger({ browser, browserSession }, calmSeconds, visit) {
  await waitForCalm(calmSeconds)
  const visitor = await newVisitor(browser)
  const problems = []
  try {
    const found = await visit(visitor, problems)
    return { ...found, waited: await waitedShare(browserSession), problems }
  } catch (error) {
    return { error: error.message, waited: Number.NaN, problems }
  } finally {
    await visitor.close()
  }
}

/** Looks at a page while it loads, then goes through all of it as a person does. */
export function visitAsPerson(host, url, target, profile, calmSeconds) {
  return asStranger(host, calmSeconds, async (visitor, problems) => {
    const page = await openPage(visitor, target, profile)
    await page.page.goto(url + target.path, { waitUntil: 'load', timeout: 120_000 })
    await page.run('bench.until(() => bench.seen.contentful > 0 && bench.isReady())')
    await page.traffic.settled()
    await pause(200)
    const { contentful, largest, blocking } = await page.run('bench.seen')
    const born = await page.run('performance.timeOrigin')
    if (target.start) await press(page, 'start', target.start)
    await page.traffic.settled(300)
    const answers = await answerAll(page, target)
    await pause(200)
    problems.push(...page.problems)
    if ((await page.run('performance.timeOrigin')) !== born) throw new Error('another document was loaded on the way')
    return { contentful, largest, blocking, ...answers, shift: await page.run('bench.seen.shift') }
  })
}

/** Answers as soon as can be. Gives what the page reports of it. */
async function rush(page, url, target) {
  await page.page.goto(url + target.path, { waitUntil: 'commit', timeout: 120_000 })
  const failed = page.report('failed').then(({ error }) => Promise.reject(new Error(error)))
  const both = Promise.all([page.report('answered'), page.report('second')])
  const [answered, second] = await Promise.race([both, failed])
  return { answered: answered.at, second: second.at, traffic: answered.traffic }
}

/** What the main thread does for an answer, over the questions after the first. */
async function costPerAnswer(page) {
  const before = await page.counters()
  await page.run(`bench.walk(1, ${measured - 1})`)
  const after = await page.counters()
  const cost = name => ((after[name] - before[name]) * 1000) / (measured - 2)
  return {
    startTask: before.TaskDuration * 1000,
    answerTask: cost('TaskDuration'),
    answerScript: cost('ScriptDuration'),
    answerLayout: cost('LayoutDuration') + cost('RecalcStyleDuration'),
  }
}

/** Answers as soon as can be, goes on without a debugger's help, and comes back with a warm cache. */
export function visitInHaste(host, url, target, profile, calmSeconds) {
  return asStranger(host, calmSeconds, async (visitor, problems) => {
    const cold = await openPage(visitor, target, profile, { isEager: true })
    const { answered, second, traffic } = await rush(cold, url, target)
    await cold.traffic.settled()
    // A worker, where there is one, has what it keeps before anybody comes back.
    await cold.run(
      `navigator.serviceWorker.getRegistration().then(one => one && navigator.serviceWorker.ready.then(() => 1))`,
    )
    await pause(200)
    const costs = await costPerAnswer(cold)
    const heap = await cold.heap()
    problems.push(...cold.problems)
    const types = 'local_storage,indexeddb,cookies'
    await cold.session.send('Storage.clearDataForOrigin', { origin: url, storageTypes: types })
    await cold.page.close()
    const warm = await openPage(visitor, target, profile, { isEager: true })
    const again = await rush(warm, url, target)
    await warm.traffic.settled()
    return {
      answered,
      second,
      untilAnswer: traffic.all,
      ...costs,
      heap,
      again: again.answered,
      warmFresh: warm.traffic.sums().fresh,
    }
  })
}

/** Weighs what a first visit fetches before the browser is idle: bytes by kind. */
export function weigh(host, url, target) {
  return asStranger(host, 0, async visitor => {
    const page = await openPage(visitor, target, profiles.fast, { holdIdle: true })
    await page.page.goto(url + target.path, { waitUntil: 'load' })
    await page.traffic.settled()
    return page.traffic.sums()
  })
}
