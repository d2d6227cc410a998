import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aPriori } from '../../src/questionnaire/constants.ts'
import { type ItemId, itemIds, items } from '../../src/questionnaire/items.ts'
import type { Response, Responses } from '../../src/questionnaire/responses.ts'
import { sections } from '../../src/questionnaire/sections.ts'
import { type Difference, differenceOf, differencesOf, type Stand } from '../../src/scoring/differences.ts'
import type { SectionProfile } from '../../src/scoring/placement.ts'
import { profileOf } from '../../src/scoring/profile.ts'
import { anyResponses } from './arbitraries.ts'
import { respond } from './fill.ts'

const swapped: Record<Stand, Stand> = {
  above: 'below',
  below: 'above',
  within: 'within',
  same: 'same',
  missing: 'missing',
}

function scored(value: number, valued: number): SectionProfile {
  return {
    score: { value, low: 0, high: 100 },
    valued,
    unsure: 0,
    open: 0,
    band: null,
    lowest: null,
    highest: null,
  }
}

describe('two scores, by hand', () => {
  // SD 20, r 0.25. n = 5: ρ = 1.25 / 2 = 0.625, h = 20·√0.375 = 12.247; two of them: 17.32.
  // n = 2: ρ = 0.5 / 1.25 = 0.4, h = 20·√0.6 = 15.49; with n = 5: √(240 + 150) = 19.75.
  it.each([
    [50, 5, 50, 5, 'same', 0],
    [67, 5, 50, 5, 'within', 17],
    [67.4, 5, 50, 5, 'above', 17.4],
    [50, 5, 67.4, 5, 'below', -17.4],
    [50, 5, 67, 5, 'within', -17],
    // n = 3: ρ = 0.5, so h² = 200, and √(200 + 200) = 20 to the point.
    [70, 3, 50, 3, 'within', 20],
    [69.7, 2, 50, 5, 'within', 19.7],
    [69.8, 2, 50, 5, 'above', 19.8],
  ] as const)('%d (n = %d) beside %d (n = %d): %s', (a, n, b, m, stand, by) => {
    const difference = differenceOf(scored(a, n), scored(b, m), aPriori.sectionDeviation)
    expect(difference.stand).toBe(stand)
    expect(difference.by).toBeCloseTo(by, 9)
  })

  it('a score beside none is no difference', () => {
    const none = { ...scored(0, 1), score: null }
    expect(differenceOf(scored(50, 5), none, 20)).toEqual({ stand: 'missing', by: null })
    expect(differenceOf(none, none, 20)).toEqual({ stand: 'missing', by: null })
  })
})

it('two readings, by hand', () => {
  const one: Responses = {
    'o2-licence': 'e', // 4
    'o5-reserve': 'e', // 4
    'f1-breaks': 'd', // 0
    'f2-furthest': 'c', // 2
    'a1-demo': 'a',
    'd1-field-first': 'unsure',
    'r1-model-page': 'b', // 0, like c
  }
  const other: Responses = {
    'o2-licence': 'a', // 0
    'o5-reserve': 'd', // 3
    'f1-breaks': 'b', // 3
    'f2-furthest': 'c', // 2
    'd1-field-first': 'c', // 1
    'r1-model-page': 'c',
  }
  const { sections: found, order, items: differing, overall } = differencesOf(one, other)
  // Openness: 100 beside 3 / 8 = 37.5. Frameworks: 2 / 8 = 25 beside 5 / 8 = 62.5. Width: √(240 + 240) = 21.9.
  expect(found.openness).toEqual({ stand: 'above', by: 62.5 })
  expect(found.frameworks).toEqual({ stand: 'below', by: -37.5 })
  expect(found.applications).toEqual({ stand: 'missing', by: null })
  expect(overall).toEqual({ stand: 'missing', by: null })
  expect(order).toEqual(['openness', 'frameworks', 'applications', 'democratisation', 'readiness'])
  expect(differing).toEqual([
    { id: 'o2-licence', one: 'e', other: 'a', gap: 4 },
    { id: 'f1-breaks', one: 'd', other: 'b', gap: 3 },
    { id: 'o5-reserve', one: 'e', other: 'd', gap: 1 },
    { id: 'd1-field-first', one: 'unsure', other: 'c', gap: null },
    { id: 'r1-model-page', one: 'b', other: 'c', gap: 0 },
  ])
})

it('puts the sections that differ most first, those without a score last, ties in the article’s order', () => {
  const one = respond({
    'o2-licence': 4, // openness 100 beside 75
    'o5-reserve': 4,
    'a1-demo': 4, // applications 100 beside 100
    'a2-own-cases': 4,
    'r3-failed-weekend': 0, // readiness 0 beside 100
    'r4-community': 0,
  })
  const other = respond({
    'o2-licence': 3,
    'o5-reserve': 3,
    'a1-demo': 4,
    'a2-own-cases': 4,
    'r3-failed-weekend': 4,
    'r4-community': 4,
  })
  const order = ['readiness', 'openness', 'applications', 'frameworks', 'democratisation']
  expect(differencesOf(one, other).order).toEqual(order)
})

it('swapping the sides swaps the signs and the sides, and nothing else', () => {
  fc.assert(
    fc.property(anyResponses, anyResponses, (a, b) => {
      const [there, back] = [differencesOf(a, b), differencesOf(b, a)]
      const turned = ({ stand, by }: Difference) => ({ stand: swapped[stand], by: by === null ? null : 0 - by })
      expect(back.overall).toEqual(turned(there.overall))
      for (const id of sections) expect(back.sections[id]).toEqual(turned(there.sections[id]))
      expect(back.order).toEqual(there.order)
      expect(back.items).toEqual(there.items.map(item => ({ ...item, one: item.other, other: item.one })))
    }),
  )
})

it('a reading beside itself differs in nothing', () => {
  fc.assert(
    fc.property(anyResponses, a => {
      const { sections: found, items: differing } = differencesOf(a, { ...a })
      expect(differing).toEqual([])
      for (const id of sections) expect(['same', 'missing']).toContain(found[id].stand)
    }),
  )
})

it('says within, above and below by the rule, computed apart', () => {
  const half = (n: number, deviation: number) => deviation * Math.sqrt(1 - (n * 0.25) / (1 + (n - 1) * 0.25))
  fc.assert(
    fc.property(anyResponses, anyResponses, (a, b) => {
      const [one, other] = [profileOf(a), profileOf(b)]
      const found = differencesOf(a, b)
      const told = [...sections.map(id => [found.sections[id], one.sections[id], other.sections[id], 20] as const)]
      told.push([found.overall, one.overall, other.overall, 16 as 20])
      for (const [{ stand }, mine, theirs, deviation] of told) {
        if (!mine.score || !theirs.score) {
          expect(stand).toBe('missing')
          continue
        }
        const by = mine.score.value - theirs.score.value
        const width = Math.sqrt(half(mine.valued, deviation) ** 2 + half(theirs.valued, deviation) ** 2)
        fc.pre(Math.abs(Math.abs(by) - width) > 1e-6)
        if (Math.abs(by) > width) expect(stand).toBe(by > 0 ? 'above' : 'below')
        else expect(stand).toBe(Math.abs(by) < 1e-9 ? 'same' : 'within')
      }
    }),
  )
})

it('lists every item that both responded to differently, once, furthest apart first', () => {
  const worth = (id: ItemId, response: Response) => (items[id].values as Partial<Record<string, number>>)[response]
  fc.assert(
    fc.property(anyResponses, anyResponses, (a, b) => {
      const { items: differing } = differencesOf(a, b)
      const expected = itemIds.filter(id => a[id] && b[id] && a[id] !== b[id])
      expect(differing.map(({ id }) => id).toSorted()).toEqual(expected.toSorted())
      const gaps = differing.map(({ id, one, other }) => {
        const [x, y] = [worth(id, one), worth(id, other)]
        return x === undefined || y === undefined ? 0.5 : Math.abs(x - y)
      })
      expect(gaps).toEqual(gaps.toSorted((x, y) => y - x))
    }),
  )
})
