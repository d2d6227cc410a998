import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ItemId, itemIds, items } from '../../src/questionnaire/items.ts'
import type { Responses } from '../../src/questionnaire/responses.ts'
import { sections } from '../../src/questionnaire/sections.ts'
import { overallEstimate, overallRange } from '../../src/scoring/overall.ts'
import { halfRange, type Range } from '../../src/scoring/range.ts'
import { type Tally, tallyOf, valueIn } from '../../src/scoring/tally.ts'
import { anyResponses } from './arbitraries.ts'

const anyItem = fc.constantFrom(...itemIds)

function talliesOf(responses: Responses): Tally[] {
  return sections.map(section => tallyOf(items, section, responses))
}

function rangeOf(tallies: Tally[]): Range | null {
  const estimate = overallEstimate(tallies)
  return estimate && overallRange(estimate, tallies)
}

describe('a value that becomes "I don\'t know"', () => {
  /** The overall estimate and range around one value that is taken away; null without a score before and after. */
  function around(responses: Responses, item: ItemId) {
    if (valueIn(items[item], responses[item]) === null) return null
    const [before, after] = [talliesOf(responses), talliesOf({ ...responses, [item]: 'unsure' })]
    const [one, other] = [overallEstimate(before), overallEstimate(after)]
    return one && other ? { one, other, range: overallRange(one, before), next: overallRange(other, after) } : null
  }

  it('never draws in what the unsure items could bring overall, on either side, nor the half-range', () => {
    fc.assert(
      fc.property(anyResponses, anyItem, (responses, item) => {
        const found = around(responses, item)
        if (!found) return
        expect(found.other.floor).toBeLessThanOrEqual(found.one.floor)
        expect(found.other.ceiling).toBeGreaterThanOrEqual(found.one.ceiling)
      }),
      { numRuns: 2000 },
    )
    for (let valued = 11; valued <= 25; valued++)
      expect(halfRange(valued - 1, 16)).toBeGreaterThan(halfRange(valued, 16))
  })

  it('never narrows the overall range by more than a third of a point', () => {
    fc.assert(
      fc.property(anyResponses, anyItem, (responses, item) => {
        const found = around(responses, item)
        if (!found) return
        const { range, next } = found
        expect(next.high - next.low).toBeGreaterThan(range.high - range.low - 1 / 3)
      }),
      { numRuns: 2000 },
    )
  })

  /**
   * Where the overall range does narrow: the section loses its one high value, so that its score falls away from the
   * far end, while one half-range no longer reaches the near one. No section's own range ever does.
   */
  it('narrows the overall range, barely, in a corner', () => {
    const corner = (sum: number, valued: number) => [
      { sum, valued, unsure: 5 - valued, open: 0 },
      ...Array.from({ length: 4 }, () => ({ sum: 8, valued: 2, unsure: 3, open: 0 })),
    ]
    const [before, after] = [corner(4, 4), corner(0, 3)].map(rangeOf)
    expect((before?.high ?? 0) - (before?.low ?? 0)).toBeCloseTo(56.155, 3) // 16 · √0.2 + (5 + 4 · 60) / 5
    expect((after?.high ?? 0) - (after?.low ?? 0)).toBeCloseTo(56, 9) // (40 + 4 · 60) / 5
  })
})
