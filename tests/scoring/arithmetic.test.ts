import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { items } from '../../src/questionnaire/items.ts'
import { sections } from '../../src/questionnaire/sections.ts'
import { arithmeticOf } from '../../src/scoring/arithmetic.ts'
import { profileOf } from '../../src/scoring/profile.ts'
import { anyResponses } from './arbitraries.ts'
import { idsOf, respond } from './fill.ts'

describe('any section of any reader', () => {
  const check = (holds: (arithmetic: ReturnType<typeof arithmeticOf>, at: number) => void) =>
    fc.assert(
      fc.property(anyResponses, responses =>
        sections.forEach((section, at) => {
          holds(arithmeticOf(section, responses), at)
        }),
      ),
    )

  it('is told item by item, each once, with the worth of what was picked', () => {
    fc.assert(
      fc.property(anyResponses, responses => {
        for (const section of sections) {
          const { lines } = arithmeticOf(section, responses)
          expect(lines.map(({ item }) => item).toSorted()).toEqual(idsOf(section).toSorted())
          for (const { item, response, value } of lines) {
            const values: Partial<Record<string, number>> = items[item].values
            expect(response).toBe(responses[item])
            expect(value).toBe(values[response ?? ''] ?? null)
          }
        }
      }),
    )
  })

  it('adds up: the lines make the sum, the sum over what is possible makes the score', () => {
    check(({ lines, tally, possible, steps }) => {
      const values = lines.map(({ value }) => value).filter(value => value !== null)
      expect(tally.sum).toBe(values.reduce<number>((sum, value) => sum + value, 0))
      expect(possible).toBe(4 * values.length)
      if (steps) expect(steps.estimate.value).toBeCloseTo((100 * tally.sum) / possible, 9)
      else expect(values.length).toBeLessThan(2)
    })
  })

  it('ends at the score and the range that the profile shows', () => {
    fc.assert(
      fc.property(anyResponses, responses => {
        const profile = profileOf(responses)
        for (const section of sections) {
          const { steps } = arithmeticOf(section, responses)
          const shown = steps && { value: steps.estimate.value, ...steps.clipped }
          expect(shown).toEqual(profile.sections[section].score)
        }
      }),
    )
  })

  it('reaches as far as the unsure responses, and nowhere narrower than one half-range', () => {
    check(({ steps }) => {
      if (!steps) return
      const { estimate, half, around, unclipped } = steps
      expect(around).toEqual({ low: estimate.value - half, high: estimate.value + half })
      expect(unclipped).toEqual({
        low: Math.min(around.low, estimate.floor),
        high: Math.max(around.high, estimate.ceiling),
      })
    })
  })
})

it('one reader, by hand', () => {
  const responses = respond({ 'o2-licence': 3, 'o3-claim': 1, 'o4-misuse': 'unsure', 'o5-reserve': 4 })
  const { lines, tally, possible, steps } = arithmeticOf('openness', responses)
  expect(lines.map(({ item, value }) => [item, value])).toEqual([
    ['o2-licence', 3],
    ['o3-claim', 1],
    ['o1-open-parts', null],
    ['o4-misuse', null],
    ['o5-reserve', 4],
  ])
  expect(tally).toEqual({ sum: 8, valued: 3, unsure: 1, open: 1 })
  expect(possible).toBe(12)
  // 8 of 12; with the unsure one, 8 or 12 of 16. ρ(3) = 0.75 / 1.5 = 0.5, so h = 20 · √0.5.
  expect(steps?.estimate.value).toBeCloseTo(66.667, 3)
  expect(steps?.estimate.floor).toBe(50)
  expect(steps?.estimate.ceiling).toBe(75)
  expect(steps?.half).toBeCloseTo(14.142, 3)
  expect(steps?.unclipped.low).toBe(50)
  expect(steps?.unclipped.high).toBeCloseTo(80.809, 3)
})
