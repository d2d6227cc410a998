import { expect, it } from 'vitest'
import type { Mark } from '../../src/reading/marks.ts'
import { arrivalOf } from '../../src/reading/plan.ts'

function reading(...marks: [passage: Mark['passage'], open: boolean][]) {
  return {
    section: 'openness',
    reason: 'lowest',
    marks: marks.map(([passage, open]): Mark => ({ passage, open, reasons: [{ kind: 'default' }] })),
  } as const
}

it('is arrived at where the article first has something unfolded, whatever is marked best', () => {
  // In the article: what-is-open, licence, check.
  const found = reading(['openness.check', true], ['openness.licence', true], ['openness.what-is-open', false])
  expect(arrivalOf(found)).toBe('openness.licence')
})

it('is arrived at nowhere in particular without anything unfolded', () => {
  expect(arrivalOf(reading())).toBeNull()
  expect(arrivalOf(reading(['openness.check', false]))).toBeNull()
})
