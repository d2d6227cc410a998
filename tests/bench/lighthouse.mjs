// Lighthouse's four scores for the main pages in both languages: `npm run bench:lighthouse -- --runs 3`. A gate more than a
// goal: it does not tell good pages apart. It asks for Node 22, and runs on 20.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import lighthouse from 'lighthouse'
import { chromium } from 'playwright-core'
import { find } from '../support/chromium.mjs'
import { argsFrom } from './harness/args.mjs'
import { tableOf } from './harness/report.mjs'
import { serve } from './harness/server.mjs'
import { chromiumFlags, openPage, profiles } from './harness/session.mjs'
import { median } from './harness/stats.mjs'
import { measured } from './harness/visits.mjs'
import { languages } from './pages/content.mjs'
import { buildTargets, cache, targets } from './targets.mjs'

const asked = argsFrom({ runs: 3, languages, pages: ['', 'quiz/1/', 'result/', 'article/openness/'] })
const categories = ['performance', 'accessibility', 'best-practices', 'seo']

function freePort() {
  const server = net.createServer()
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

/** Answers the first leg, so that the result has something to show, and leaves nothing else behind. */
async function answerLeg(context, url, lng) {
  const page = await openPage(context, targets.repere, profiles.fast)
  await page.page.goto(`${url}/${lng}/quiz/1/`)
  await page.traffic.settled()
  await page.run(`bench.walk(0, ${measured})`)
  await page.traffic.settled()
  await page.session.send('Storage.clearDataForOrigin', { origin: url, storageTypes: 'service_workers,cache_storage' })
  await page.session.send('Network.clearBrowserCache')
  await page.page.close()
}

/** One audit: the scores (0–100), the largest paint in ms and what fell short. */
async function audit(address, port, keepsStorage) {
  const options = { port, onlyCategories: categories, logLevel: 'error', disableStorageReset: keepsStorage }
  const { lhr } = await lighthouse(address, options)
  if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`)
  const weighty = categories.flatMap(name => lhr.categories[name].auditRefs).filter(({ weight }) => weight > 0)
  const isShort = ({ id }) => lhr.audits[id].score !== null && lhr.audits[id].score < 0.9
  return {
    scores: categories.map(name => Math.round(100 * lhr.categories[name].score)),
    paint: lhr.audits['largest-contentful-paint'].numericValue,
    short: weighty.filter(isShort).map(({ id }) => id),
  }
}

const { repere: folder } = await buildTargets(['repere'], null)
const server = await serve(folder)
const port = await freePort()
const profile = mkdtempSync(path.join(os.tmpdir(), 'repere-lighthouse-'))
const context = await chromium.launchPersistentContext(profile, {
  executablePath: find(),
  args: [...chromiumFlags, `--remote-debugging-port=${port}`],
})
const rows = []
try {
  for (const lng of asked.languages)
    for (const page of asked.pages) {
      const runs = []
      for (let run = 0; run < asked.runs; run += 1) {
        console.warn(`/${lng}/${page}: run ${run + 1} of ${asked.runs}`)
        const isResult = page === 'result/'
        if (isResult) await answerLeg(context, server.url, lng)
        runs.push(await audit(`${server.url}/${lng}/${page}`, port, isResult))
      }
      const scores = categories.map((_, place) => median(runs.map(run => run.scores[place])))
      const short = [...new Set(runs.flatMap(run => run.short))].join(' ')
      rows.push([`/${lng}/${page}`, ...scores, Math.round(median(runs.map(run => run.paint))), short])
    }
} finally {
  await context.close()
  await server.close()
  rmSync(profile, { recursive: true, force: true })
}
process.stdout.write(`\n${tableOf([['page', ...categories, 'largest paint, ms', 'below 90'], ...rows])}\n`)
mkdirSync(cache, { recursive: true })
writeFileSync(
  path.join(cache, 'lighthouse.json'),
  `${JSON.stringify({ date: new Date().toISOString(), rows }, null, 1)}\n`,
)
