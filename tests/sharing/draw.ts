import { itemIds, optionsOf } from '../../src/questionnaire/items.ts'
import type { Response, Responses } from '../../src/questionnaire/responses.ts'

/** bech32's alphabet, in the order of the values 0–31. */
export const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'

/** What each item may be: open, unsure, or one of its options. */
export const states = itemIds.map(
  id => [id, [undefined, 'unsure', ...optionsOf(id)] as (Response | undefined)[]] as const,
)

/** Whole numbers below n, the same at every run (mulberry32): fast-check takes too long to make a million records. */
export function drawer(seed: number): (n: number) => number {
  let state = seed
  return n => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * n)
  }
}

/** Any set of responses, every state of an item as likely as the others. */
export function drawResponses(draw: (n: number) => number): Responses {
  const responses: Record<string, Response> = {}
  for (const [id, told] of states) {
    const response = told[draw(told.length)]
    if (response !== undefined) responses[id] = response
  }
  return responses
}
