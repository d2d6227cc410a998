import type { ItemId } from '../questionnaire/items.ts'

/**
 * What a code of version 1 holds: its items, each with its option keys. Both orders give the digits their meaning, so
 * this list never changes, whatever becomes of the items or of the order they are shown in. Other items or options
 * need a list of their own, under the next version.
 */
export const version1 = [
  ['o1-open-parts', 'abcd'],
  ['o2-licence', 'abcde'],
  ['o3-claim', 'abcd'],
  ['o4-misuse', 'abcd'],
  ['o5-reserve', 'abcde'],
  ['f1-breaks', 'abcd'],
  ['f2-furthest', 'abcde'],
  ['f3-safe-file', 'abcd'],
  ['f4-exit', 'abcd'],
  ['f5-hand-in', 'abcde'],
  ['a1-demo', 'abcd'],
  ['a2-own-cases', 'abcde'],
  ['a3-average', 'abcd'],
  ['a4-proof', 'abcd'],
  ['a5-go-no-go', 'abcde'],
  ['d1-field-first', 'abcd'],
  ['d2-memory', 'abcd'],
  ['d3-estimate', 'abcde'],
  ['d4-personal-data', 'abcd'],
  ['d5-footprint', 'abcde'],
  ['r1-model-page', 'abcd'],
  ['r2-last-learned', 'abcde'],
  ['r3-failed-weekend', 'abcd'],
  ['r4-community', 'abcde'],
  ['r5-contribute', 'abcd'],
] as const satisfies readonly (readonly [ItemId, string])[]
