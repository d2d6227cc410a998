import { defineConfig, mergeConfig } from 'vitest/config'
import vite from './vite.config.ts'

// Vitest's reporter groups failures with it, and Node 20 does not have it: without this a red run tells no reason.
Map.groupBy ??= <K, T>(things: Iterable<T>, keyOf: (thing: T, index: number) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>()
  for (const [index, thing] of [...things].entries()) {
    const key = keyOf(thing, index)
    groups.set(key, [...(groups.get(key) ?? []), thing])
  }
  return groups
}

/** Tests of what knows no page: a page for each of their files would take longer than they do. */
const rooms = [
  'tests/{questionnaire,scoring,reading,store,vite,content,styles}/**/*.test.ts',
  'tests/sharing/!(fuzz).test.ts',
]

export default mergeConfig(
  vite,
  defineConfig({
    test: {
      // A busy machine is no failure.
      testTimeout: 30_000,
      // By itself it leaves one processor out: of two, half of what there is.
      maxWorkers: '100%',
      projects: [
        { extends: true, test: { name: 'core', environment: 'node', include: ['tests/*.test.ts', ...rooms] } },
        {
          extends: true,
          test: {
            name: 'pages',
            environment: 'jsdom',
            include: ['tests/*/**/*.test.{ts,tsx}'],
            exclude: ['**/node_modules/**', ...rooms],
            setupFiles: ['tests/support/setup.ts'],
          },
        },
      ],
    },
  }),
)
