import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { rooms } from './rooms.mjs'

// As in the configuration of all tests: Node 20 does not have it.
Map.groupBy ??= (things, keyOf) => {
  const groups = new Map()
  for (const [index, thing] of [...things].entries()) {
    const key = keyOf(thing, index)
    groups.set(key, [...(groups.get(key) ?? []), thing])
  }
  return groups
}

const sampled = fileURLToPath(new URL('sampled.mjs', import.meta.url))
const { tests, except = [] } = rooms[process.env['MUTATION_ROOM']]

/** The tests of one room alone, without a page. */
export default defineConfig({
  plugins: [
    {
      name: 'fewer-runs',
      enforce: 'pre',
      resolveId: (id, importer) => (id === 'fast-check' && importer !== sampled ? sampled : null),
    },
  ],
  test: { environment: 'node', include: tests, exclude: except, testTimeout: 60_000, reporters: [] },
})
