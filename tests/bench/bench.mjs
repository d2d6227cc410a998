// What a visitor waits for, beside pages that do the same: `npm run bench -- --runs 7 --profiles slow,fast --targets floor,repere`.
// The targets take turns, so that a busy minute hits all of them. The first is what the others are compared with.
import { mkdirSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { argsFrom } from './harness/args.mjs'
import { calmest } from './harness/noise.mjs'
import { goalsTable, metricsTable, noiseLines } from './harness/report.mjs'
import { serve } from './harness/server.mjs'
import { launch, profiles } from './harness/session.mjs'
import { summaryOf } from './harness/stats.mjs'
import { visitAsPerson, visitInHaste, weigh } from './harness/visits.mjs'
import { readContent } from './pages/content.mjs'
import { buildTargets, cache, targets } from './targets.mjs'

const asked = argsFrom({
  runs: 7,
  profiles: ['slow', 'fast'],
  targets: ['floor', 'floor-font', 'survey', 'repere'],
  /** Seconds to wait for a calm machine before each visit. */
  calm: 15,
  /** How often a visit that had to wait is made again. */
  retries: 2,
})

/** profile → target → metric → one measure a run; NaN where the visit failed. */
const measures = {}

function note(profile, name, found, run) {
  measures[profile] ??= {}
  measures[profile][name] ??= {}
  const own = measures[profile][name]
  for (const [key, value] of Object.entries(found)) {
    if (typeof value !== 'number') continue
    own[key] ??= Array(asked.runs).fill(Number.NaN)
    own[key][run] = value
  }
}

function complain(name, { error, problems }) {
  if (error) {
    console.warn(`${name}: ${error}`)
    // The table has a hole then, and says so; whoever runs this by a script is to hear of it too.
    process.exitCode = 1
  }
  for (const problem of problems) console.warn(`${name}, in the page: ${problem.slice(0, 200)}`)
}

async function visit(host, url, name, profile) {
  const [person, haste] = [visitAsPerson, visitInHaste].map(
    kind => () => kind(host, url, targets[name], profiles[profile], asked.calm),
  )
  const found = [await calmest(person, asked.retries), await calmest(haste, asked.retries)]
  for (const one of found) complain(name, one)
  return { ...found[0], ...found[1], waited: Math.max(...found.map(({ waited }) => waited)) }
}

const folders = await buildTargets(asked.targets, await readContent())
const servers = {}
const weights = {}
const browser = await launch()
const host = { browser, browserSession: await browser.newBrowserCDPSession() }
try {
  for (const name of asked.targets) {
    servers[name] = await serve(folders[name])
    servers[name].warm()
    // Also warms the browser up.
    const { waited, ...weight } = await weigh(host, servers[name].url, targets[name])
    complain(name, weight)
    weights[name] = weight
  }
  for (let run = 0; run < asked.runs; run += 1) {
    // Each run begins with another target.
    const order = asked.targets.map((_, place) => asked.targets[(place + run) % asked.targets.length])
    for (const profile of asked.profiles)
      for (const name of order) {
        console.warn(`run ${run + 1} of ${asked.runs}, ${profile}: ${name}`)
        note(profile, name, { ...weights[name], ...(await visit(host, servers[name].url, name, profile)) }, run)
      }
  }
} finally {
  await browser.close()
  for (const server of Object.values(servers)) await server.close()
}

const found = Object.fromEntries(
  asked.profiles.map(profile => {
    const summaries = asked.targets.map(name => {
      const own = Object.entries(measures[profile][name]).map(([key, values]) => [key, summaryOf(values)])
      return [name, Object.fromEntries(own.filter(([, summary]) => summary))]
    })
    return [profile, Object.fromEntries(summaries)]
  }),
)
mkdirSync(cache, { recursive: true })
const file = path.join(cache, 'bench.json')
const about = { date: new Date().toISOString(), node: process.version, load: os.loadavg(), ...asked }
writeFileSync(file, `${JSON.stringify({ ...about, found }, null, 1)}\n`)
for (const profile of asked.profiles) {
  process.stdout.write(`\n## ${profile}, medians of ${asked.runs} [least–most]\n\n${metricsTable(found[profile])}\n`)
  process.stdout.write(`\n### Goals, ${profile}\n\n${goalsTable(found[profile])}\n\n${noiseLines(found[profile])}\n`)
}
process.stdout.write(`\nWritten to ${path.relative('.', file)}\n`)
