import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemIds, items, optionsOf } from '../../src/questionnaire/items.ts'
import { type Confidence, type Confidences, confidences, type Responses } from '../../src/questionnaire/responses.ts'
import { calibrationOf } from '../../src/reading/calibration.ts'
import { anyResponses } from '../scoring/arbitraries.ts'
import { respond } from '../scoring/fill.ts'

const knowledge = itemIds.filter(id => items[id].kind === 'knowledge')

/** The knowledge items in order: right or wrong, and how sure. */
function given(...all: [right: boolean, confidence: Confidence][]): [Responses, Confidences] {
  const ids = knowledge.slice(0, all.length)
  return [
    respond(Object.fromEntries(ids.map((id, index) => [id, all[index]?.[0] ? 4 : 0]))),
    Object.fromEntries(ids.map((id, index) => [id, all[index]?.[1]])),
  ]
}

describe('over four items', () => {
  it.each<[string, number, number, [boolean, Confidence][]]>([
    // g = (1 + 1 + 0.5 + 0) / 4 − 1/4 = 0.375
    [
      'ahead',
      2,
      1,
      [
        [false, 'sure'],
        [false, 'sure'],
        [false, 'doubt'],
        [true, 'chance'],
      ],
    ],
    // g = 0.5 − 0: certain of none, yet ahead
    [
      'ahead',
      0,
      0,
      [
        [false, 'doubt'],
        [false, 'doubt'],
        [false, 'doubt'],
        [false, 'doubt'],
      ],
    ],
    // g = (0 + 0.5 + 1 + 0.5) / 4 − 1 = −0.5
    [
      'behind',
      0,
      3,
      [
        [true, 'chance'],
        [true, 'doubt'],
        [true, 'sure'],
        [true, 'doubt'],
      ],
    ],
    // g = 1 − 3/4 = 0.25: on the line, and not ahead
    [
      'match',
      1,
      0,
      [
        [true, 'sure'],
        [true, 'sure'],
        [true, 'sure'],
        [false, 'sure'],
      ],
    ],
    // g = 3/4 − 1 = −0.25: on the line, and not behind
    [
      'match',
      0,
      1,
      [
        [true, 'sure'],
        [true, 'sure'],
        [true, 'sure'],
        [true, 'chance'],
      ],
    ],
  ])('is %s with %i sure and wrong, %i right without being sure', (kind, sureAndWrong, rightUnsurely, all) => {
    expect(calibrationOf(...given(...all))).toEqual({ kind, compared: 4, sureAndWrong, rightUnsurely })
  })
})

it('says nothing of fewer than four', () => {
  const three: [boolean, Confidence][] = [
    [false, 'sure'],
    [false, 'sure'],
    [false, 'sure'],
  ]
  expect(calibrationOf(...given(...three))).toBeNull()
  expect(calibrationOf({}, {})).toBeNull()
})

it('does not count what is no knowledge', () => {
  const [responses, trust] = given([false, 'sure'], [false, 'sure'], [false, 'sure'], [false, 'sure'])
  const found = calibrationOf({ ...responses, 'o2-licence': 'a' }, { ...trust, 'o2-licence': 'sure' })
  expect(found?.compared).toBe(4)
})

it('counts neither "I don’t know" nor a response without a confidence', () => {
  const [responses, trust] = given([false, 'sure'], [false, 'sure'], [false, 'sure'], [false, 'sure'], [false, 'sure'])
  const [one = 'o1-open-parts', two = 'f3-safe-file'] = knowledge
  expect(calibrationOf({ ...responses, [one]: 'unsure' }, trust)?.compared).toBe(4)
  expect(calibrationOf({ ...responses, [one]: 'unsure', [two]: 'unsure' }, trust)).toBeNull()
  const { [one]: _, ...withoutOne } = trust
  expect(calibrationOf(responses, withoutOne)?.compared).toBe(4)
})

it('does not depend on other items, and always has something to count', () => {
  const anyTrust = fc.record(Object.fromEntries(knowledge.map(id => [id, fc.constantFrom(...confidences)])), {
    requiredKeys: [],
  }) as fc.Arbitrary<Confidences>
  fc.assert(
    fc.property(anyResponses, anyTrust, (responses, trust) => {
      const found = calibrationOf(responses, trust)
      const own = Object.fromEntries(knowledge.flatMap(id => (responses[id] ? [[id, responses[id]]] : [])))
      expect(calibrationOf(own, trust)).toEqual(found)
      if (!found) return
      const level = { chance: 0, doubt: 0.5, sure: 1 }
      const told = knowledge.filter(id => trust[id] && (optionsOf(id) as string[]).includes(responses[id] ?? ''))
      const values = (id: (typeof knowledge)[number]) => items[id].values as Record<string, number>
      const right = told.filter(id => values(id)[responses[id] ?? ''] === 4)
      const certain = told.reduce((sum, id) => sum + level[trust[id] ?? 'chance'], 0)
      const g = (certain - right.length) / told.length
      expect(found.compared).toBe(told.length)
      expect(found.kind).toBe(g > 0.2501 ? 'ahead' : g < -0.2501 ? 'behind' : 'match')
      if (found.kind === 'behind') expect(found.rightUnsurely).toBeGreaterThan(0)
    }),
  )
})
