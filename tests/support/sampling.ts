/** Whether tests are run a thousand times over, to see whether they notice changes (`npm run mutation`). */
const isSampled = process.env['SAMPLED'] !== undefined

/** Whether there is all the time in the world. */
const isThorough = process.env['THOROUGH'] !== undefined

/** How many cases to try: as usual, more with `THOROUGH=1`, few under mutation. */
export function howMany(usual: number, thorough = usual): number {
  if (isSampled) return Math.ceil(usual / 100)
  return isThorough ? thorough : usual
}

/** All of a list, or every 29th under mutation: a step that falls into no rhythm of five, six or seven. */
export function thinned<T>(list: readonly T[]): T[] {
  return isSampled ? list.filter((_, index) => index % 29 === 0) : [...list]
}
