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

export default mergeConfig(
  vite,
  defineConfig({
    test: {
      environment: 'jsdom',
      include: ['tests/**/*.test.{ts,tsx}'],
      setupFiles: ['tests/support/setup.ts'],
      // A busy machine is no failure.
      testTimeout: 30_000,
    },
  }),
)
