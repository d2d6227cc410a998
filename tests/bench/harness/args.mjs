// What is asked for on the command line.
import { parseArgs } from 'node:util'

/** Named options with their defaults, as `--runs 7`; a default of `false` makes a switch. Lists are split at commas. */
export function argsFrom(defaults) {
  const options = Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => [name, { type: value === false ? 'boolean' : 'string' }]),
  )
  const { values } = parseArgs({ options })
  return Object.fromEntries(
    Object.entries(defaults).map(([name, fallback]) => {
      const value = values[name]
      if (value === undefined) return [name, fallback]
      if (Array.isArray(fallback)) return [name, value.split(',').map(one => (Number(one) ? Number(one) : one))]
      return [name, typeof fallback === 'number' ? Number(value) : value]
    }),
  )
}
