import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bands } from '../../src/questionnaire/bands.ts'
import { itemIds, items } from '../../src/questionnaire/items.ts'
import type { Responses } from '../../src/questionnaire/responses.ts'
import { sections } from '../../src/questionnaire/sections.ts'
import { overallEstimate, scoreOverall } from '../../src/scoring/overall.ts'
import type { Score, SectionProfile } from '../../src/scoring/placement.ts'
import { profileOf } from '../../src/scoring/profile.ts'
import { anyResponse, anyResponses } from './arbitraries.ts'
import { optionWorth, respond, valuesOf } from './fill.ts'

const anyItem = fc.constantFrom(...itemIds)

function rankOf({ band }: SectionProfile): number {
  return bands.findIndex(({ id }) => id === band)
}

/** Any responses in which one item has a value, and the same with another value there. */
const oneValueChanged = anyItem.chain(item =>
  fc
    .record({ rest: anyResponses, values: fc.shuffledSubarray(valuesOf(item), { minLength: 2, maxLength: 2 }) })
    .map(({ rest, values: [one = 0, other = 4] }) => ({
      item,
      before: { ...rest, [item]: optionWorth(item, one) } as Responses,
      after: { ...rest, [item]: optionWorth(item, other) } as Responses,
      raised: other > one,
    })),
)

describe('any two sets of responses that differ in one item', () => {
  it('differ in the score of its own section alone', () => {
    const pair = anyItem.chain(item => fc.tuple(fc.constant(item), anyResponses, anyResponse(item)))
    fc.assert(
      fc.property(pair, ([item, before, response]) => {
        const { [item]: _, ...rest } = before
        const [one, other] = [profileOf(before), profileOf(response ? { ...rest, [item]: response } : rest)]
        for (const section of sections.filter(id => id !== items[item].section))
          expect(other.sections[section]).toEqual(one.sections[section])
      }),
    )
  })

  it('keep the order of their values, overall', () => {
    fc.assert(
      fc.property(oneValueChanged, ({ before, after, raised }) => {
        const [low, high] = (raised ? [before, after] : [after, before]).map(responses => profileOf(responses).overall)
        if (!low?.score || !high?.score) return
        expect(high.score.value).toBeGreaterThan(low.score.value)
        expect(high.score.low).toBeGreaterThanOrEqual(low.score.low)
        expect(high.score.high).toBeGreaterThanOrEqual(low.score.high)
        expect(rankOf(high)).toBeGreaterThanOrEqual(rankOf(low))
      }),
      { numRuns: 2000 },
    )
  })

  it('are at most 20/n and one band apart overall, n the values of the section', () => {
    fc.assert(
      fc.property(oneValueChanged, ({ item, before, after }) => {
        const [one, other] = [profileOf(before), profileOf(after)]
        if (!one.overall.score || !other.overall.score) return
        const moved = Math.abs(one.overall.score.value - other.overall.score.value)
        expect(moved).toBeLessThanOrEqual(20 / one.sections[items[item].section].valued + 1e-8)
        expect(Math.abs(rankOf(one.overall) - rankOf(other.overall))).toBeLessThanOrEqual(1)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('any set of responses', () => {
  it('has ranges that hold their score and lie on the scale', () => {
    const sane = ({ value, low, high }: Score) => 0 <= low && low <= value && value <= high && high <= 100
    fc.assert(
      fc.property(anyResponses, responses => {
        const { sections: scored, overall } = profileOf(responses)
        for (const { score } of [...Object.values(scored), overall]) expect(!score || sane(score)).toBe(true)
      }),
    )
  })

  it('has an overall score exactly when every section has one, and then a band', () => {
    fc.assert(
      fc.property(anyResponses, responses => {
        const { sections: scored, overall } = profileOf(responses)
        const all = sections.every(section => scored[section].score)
        expect([overall.score !== null, overall.band !== null]).toEqual([all, all])
      }),
    )
  })

  it('accounts for every item', () => {
    fc.assert(
      fc.property(anyResponses, responses => {
        const { valued, unsure, open } = profileOf(responses).overall
        expect(valued + unsure + open).toBe(25)
      }),
    )
  })

  it('does not depend on the order of the responses', () => {
    fc.assert(
      fc.property(anyResponses, fc.shuffledSubarray(itemIds, { minLength: 25 }), (responses, order) => {
        const shuffled = Object.fromEntries(order.flatMap(id => (responses[id] ? [[id, responses[id]]] : [])))
        expect(profileOf(shuffled)).toEqual(profileOf(responses))
      }),
    )
  })

  it('does not depend on which of two items took which response', () => {
    const responses = fc.tuple(anyResponses, anyResponse('o2-licence'), anyResponse('o5-reserve'))
    fc.assert(
      fc.property(responses, ([rest, here, there]) => {
        if (!here || !there) return
        const one = profileOf({ ...rest, 'o2-licence': here, 'o5-reserve': there })
        expect(profileOf({ ...rest, 'o2-licence': there, 'o5-reserve': here })).toEqual(one)
      }),
    )
  })
})

describe('overall', () => {
  it.each([
    ['discovering', { behaviour: 1, situation: 1, knowledge: 0 }], // (10 + 10 + 0) / 100
    ['exploring', { behaviour: 2, situation: 3, knowledge: 0 }], // (20 + 30 + 0) / 100
    ['practising', { behaviour: 2, situation: 3, knowledge: 4 }], // (20 + 30 + 20) / 100
    ['sharing', { behaviour: 3, situation: 4, knowledge: 4 }], // (30 + 40 + 20) / 100
  ] as const)('can be %s', (band, values) => {
    const responses = respond(Object.fromEntries(itemIds.map(id => [id, values[items[id].kind]])))
    expect(profileOf(responses).overall.band).toBe(band)
  })

  it('stands on a cut, and belongs above, when thirds add up to it', () => {
    // (0/12 + 0/12 + 10/12 + 5/8 + 5/12) / 5 = (45/24) / 5 = 0.375, a hair less where thirds are cut off
    const counts = [
      [0, 3],
      [0, 3],
      [10, 3],
      [5, 2],
      [5, 3],
    ] as const
    const tallies = counts.map(([sum, valued]) => ({ sum, valued, unsure: 0, open: 5 - valued }))
    expect(overallEstimate(tallies)?.value).toBe(37.5)
    expect(scoreOverall(tallies).band).toBe('exploring')
  })
})
