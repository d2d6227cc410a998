import path from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import { beyond, explainedIn, nameOf } from './explained.mjs'
import { rooms } from './rooms.mjs'

const root = process.cwd()
const asked = process.argv.slice(2)
const unknown = asked.filter(name => !Object.hasOwn(rooms, name))
if (unknown.length > 0) throw new Error(`no room ${unknown}: ${Object.keys(rooms).join(', ')}`)

/** Changes the code of a room in every small way, one at a time, and says which changes its tests did not notice. */
async function mutate(room) {
  process.env['MUTATION_ROOM'] = room
  const began = Date.now()
  const results = await new Stryker({
    mutate: rooms[room].mutate,
    testRunner: 'vitest-by-file',
    plugins: [path.resolve('tests/mutation/by-file.mjs')],
    vitest: { related: false, configFile: 'tests/mutation/vitest.config.mjs' },
    // The project's own speaks to a TypeScript that has no programming interface.
    tsconfigFile: 'none.json',
    tempDirName: '.stryker-tmp',
    cleanTempDir: 'always',
    ignorePatterns: ['dist', 'dist-hosting', 'public'],
    concurrency: 1,
    timeoutMS: 10_000,
    reporters: ['json'],
    jsonReporter: { fileName: `node_modules/.cache/mutation/${room}.json` },
    logLevel: 'error',
    fileLogLevel: 'off',
  }).runMutationTest()

  const count = status => results.filter(one => one.status === status).length
  const unseen = results.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
  const files = new Set(results.map(({ fileName }) => path.relative(root, fileName)))
  const names = unseen.map(one => nameOf(one, root))
  const explained = explainedIn([...files])
  const open = beyond(names, explained)
  // On a busy machine any of them may take too long, those that change nothing too.
  const late = results.filter(({ status }) => status === 'Timeout').map(one => nameOf(one, root))
  const gone = beyond(explained, [...names, ...late])
  const minutes = ((Date.now() - began) / 60_000).toFixed(1)
  console.warn(
    [
      `${room}: ${results.length} mutants, ${count('Killed')} killed, ${count('Timeout')} timed out,`,
      `${count('Survived')} survived, ${count('NoCoverage')} not covered, ${count('RuntimeError')} errors;`,
      `${names.length - open.length} explained. ${minutes} min.`,
    ].join(' '),
  )
  if (open.length > 0) console.error(['Not noticed, not explained:', ...open].join('\n  '))
  if (gone.length > 0) console.error(['Explained, but noticed or gone:', ...gone].join('\n  '))
  return open.length === 0 && gone.length === 0
}

process.env['SAMPLED'] ??= '100'
const fine = []
for (const room of asked.length > 0 ? asked : Object.keys(rooms)) fine.push(await mutate(room))
if (fine.includes(false)) process.exitCode = 1
