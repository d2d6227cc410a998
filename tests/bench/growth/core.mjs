// How long the pure core takes for one whole set of responses.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { median } from '../harness/stats.mjs'

const exported = {
  'questionnaire/items': 'itemIds, optionsOf',
  'questionnaire/sections': 'sections',
  'scoring/profile': 'profileOf',
  'reading/path': 'pathOf',
  'reading/marks': 'marksOf',
  'reading/plan': 'planOf',
}

/** Bundles the core of a tree into a folder and gives what it exports: run from source it would be slower than it is. */
async function coreOf(tree, out) {
  const lines = Object.entries(exported).map(
    ([name, names]) => `export { ${names} } from ${JSON.stringify(path.resolve(tree, 'src', `${name}.ts`))}`,
  )
  const entry = {
    name: 'core',
    resolveId: { filter: { id: /^virtual:core$/ }, handler: id => `\0${id}` },
    load: { filter: { id: /^\0virtual:core$/ }, handler: () => ({ code: lines.join('\n'), moduleType: 'js' }) },
  }
  await build({
    root: tree,
    configFile: false,
    logLevel: 'warn',
    plugins: [entry],
    build: {
      ssr: true,
      outDir: out,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: { input: { core: 'virtual:core' }, output: { entryFileNames: 'core.mjs' } },
    },
  })
  return await import(pathToFileURL(path.join(out, 'core.mjs')).href)
}

/** Ms a call takes, the median of many after a warm-up; a slow call is made at least five times. */
function timeOf(call) {
  const until = performance.now() + 300
  const times = []
  call()
  while (times.length < 5 || performance.now() < until) {
    const before = performance.now()
    call()
    times.push(performance.now() - before)
  }
  return median(times)
}

/** Ms for a call of scoring, path, marks (of every section) and the whole plan. */
export async function timeCore(tree, out) {
  const { itemIds, optionsOf, sections, profileOf, pathOf, marksOf, planOf } = await coreOf(tree, out)
  const optionAt = (id, at) => optionsOf(id)[(at * 7 + 3) % optionsOf(id).length]
  const responses = Object.fromEntries(itemIds.map((id, at) => [id, optionAt(id, at)]))
  const profile = profileOf(responses)
  const order = pathOf(profile, 'maker')
  return {
    scoring: timeOf(() => profileOf(responses)),
    path: timeOf(() => pathOf(profile, 'maker')),
    marks: timeOf(() => sections.map(section => marksOf(section, profile, responses, {}, 'maker', order))),
    plan: timeOf(() => planOf(profile, responses, {}, 'maker')),
  }
}
