import { expect, it } from 'vitest'
import type { Item } from '../../src/questionnaire/items.ts'
import { tallyOf } from '../../src/scoring/tally.ts'

const items: Record<string, Item> = {
  act: { section: 'openness', kind: 'behaviour', values: { e: 4, d: 3, c: 2, b: 1, a: 0 } },
  course: { section: 'openness', kind: 'situation', values: { b: 3, a: 4, d: 0, c: 1 } },
  check: { section: 'openness', kind: 'knowledge', values: { b: 0, a: 4, c: 0, d: 0 } },
  elsewhere: { section: 'readiness', kind: 'behaviour', values: { e: 4, d: 3, c: 2, b: 1, a: 0 } },
}

it('adds values up and leaves "I don\'t know" and open items out', () => {
  const tally = tallyOf(items, 'openness', { act: 'd', course: 'unsure' })
  expect(tally).toEqual({ sum: 3, valued: 1, unsure: 1, open: 1 })
})

it('counts a value of 0 as a value', () => {
  expect(tallyOf(items, 'openness', { check: 'b' })).toEqual({ sum: 0, valued: 1, unsure: 0, open: 2 })
})

it('takes an option the item does not have for an open item', () => {
  expect(tallyOf(items, 'openness', { course: 'e' })).toEqual({ sum: 0, valued: 0, unsure: 0, open: 3 })
})

it('does not look at other sections or unknown ids', () => {
  expect(tallyOf(items, 'openness', { elsewhere: 'e', gone: 'a' })).toEqual(tallyOf(items, 'openness', {}))
})
