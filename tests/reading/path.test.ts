import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Goal, goals, goalWeights } from '../../src/questionnaire/goals.ts'
import { firstLeg, type ItemId } from '../../src/questionnaire/items.ts'
import type { Responses } from '../../src/questionnaire/responses.ts'
import { type SectionId, sections } from '../../src/questionnaire/sections.ts'
import { pathOf } from '../../src/reading/path.ts'
import { profileOf } from '../../src/scoring/profile.ts'
import { anyResponses } from '../scoring/arbitraries.ts'
import { idsOf, optionWorth, respond, respondAll, valuesOf } from '../scoring/fill.ts'

const everyGoal = [...goals, null]
const anyGoal = fc.constantFrom(...everyGoal)

/** For each score a section can have when these items are answered, a set of responses that gives it. */
function reachable(ids: readonly ItemId[]): Map<number, Responses> {
  const start: [number, Responses][] = [[0, {}]]
  const sums = ids.reduce(
    (begun, id) =>
      new Map(
        Array.from(begun).flatMap(([sum, responses]) =>
          valuesOf(id).map(value => [sum + value, { ...responses, [id]: optionWorth(id, value) }] as const),
        ),
      ),
    new Map(start),
  )
  return new Map([...sums].map(([sum, responses]) => [(25 * sum) / ids.length, responses]))
}

function ordersOf(list: readonly SectionId[]): SectionId[][] {
  if (list.length === 0) return [[]]
  return list.flatMap(first => ordersOf(list.filter(id => id !== first)).map(rest => [first, ...rest]))
}

/** Responses for an order, lowest scores first: each section takes the lowest score that stays behind the one before. */
function responsesFor(order: SectionId[], goal: Goal | null, scores: Map<SectionId, Map<number, Responses>>) {
  const weights = goalWeights[goal ?? 'curious']
  let priority = Number.POSITIVE_INFINITY
  const all = order.map(section => {
    const possible = [...(scores.get(section) ?? [])].toSorted(([one], [other]) => one - other)
    const [score, responses] = possible.find(([at]) => (100 - at) * weights[section] < priority - 0.01) ?? [Number.NaN]
    priority = (100 - score) * weights[section]
    return responses
  })
  return Object.assign({}, ...all) as Responses
}

describe.each([
  ['the first leg', (section: SectionId) => firstLeg.filter(id => idsOf(section).includes(id))],
  ['the whole questionnaire', idsOf],
])('after %s', (_, idsFor) => {
  const scores = new Map(sections.map(section => [section, reachable(idsFor(section))]))

  it.each(everyGoal)('can be each of the 120 orders, for the goal %s', goal => {
    const orders = ordersOf(sections)
    expect(orders).toHaveLength(120)
    for (const order of orders) expect(pathOf(profileOf(responsesFor(order, goal, scores)), goal)).toEqual(order)
  })
})

describe.each(everyGoal)('for the goal %s', goal => {
  it('is the order of the article before the first response', () => {
    expect(pathOf(profileOf({}), goal)).toEqual(sections)
  })

  it('is the order of the article when every section is high', () => {
    expect(pathOf(profileOf(respondAll(4)), goal)).toEqual(sections)
  })
})

it.each([
  // All sections order as if they had 25, so the weights decide: (100 − 25) · 1.4 first.
  ['health', ['applications', 'democratisation', 'openness', 'frameworks', 'readiness']],
  ['student', ['readiness', 'frameworks', 'openness', 'applications', 'democratisation']],
  ['curious', ['applications', 'openness', 'democratisation', 'readiness', 'frameworks']],
  [null, ['applications', 'openness', 'democratisation', 'readiness', 'frameworks']],
] as const)('without a score follows the weights of %s, then the article', (goal, order) => {
  expect(pathOf(profileOf({ 'o2-licence': 'unsure' }), goal)).toEqual(order)
})

it('puts the larger weight first when two priorities are equal', () => {
  const responses = respond({
    'o2-licence': 1, // openness, weight 1.2: (1 + 0) / 8 = 12.5; priority 87.5 · 1.2 = 105
    'o3-claim': 0,
    'f1-breaks': 4, // frameworks, weight 1: (4 + 4) / 8 = 100
    'f2-furthest': 4,
    'a1-demo': 1, // applications, weight 1.4: (1 + 1) / 8 = 25; priority 75 · 1.4 = 105
    'a2-own-cases': 1,
    'd1-field-first': 0, // democratisation, weight 1.2: (0 + 1) / 8 = 12.5; priority 105
    'd3-estimate': 1,
    'r3-failed-weekend': 1, // readiness, weight 1.2: (1 + 1 + 0) / 12 = 16.667; priority 100
    'r4-community': 1,
    'r1-model-page': 0,
  })
  const order = ['applications', 'openness', 'democratisation', 'readiness', 'frameworks']
  expect(pathOf(profileOf(responses), 'curious')).toEqual(order)
})

it('is the order of the article while every priority is below 20, and no longer at 20', () => {
  const high = { ...respondAll(4), ...respond({ 'r4-community': 2 }) } // readiness: 18 / 20 = 90
  expect(pathOf(profileOf(high), 'student')).toEqual(sections) // 10 · 1.4 = 14
  const lower = { ...high, ...respond({ 'r2-last-learned': 2 }) } // 80
  expect(pathOf(profileOf(lower), 'lead')[0]).toBe('readiness') // 20 · 1.0 = 20
})

it('is always a permutation of the sections, the same for the same profile', () => {
  fc.assert(
    fc.property(anyResponses, anyGoal, (responses, goal) => {
      const path = pathOf(profileOf(responses), goal)
      expect(path.toSorted()).toEqual(sections.toSorted())
      expect(pathOf(profileOf(responses), goal)).toEqual(path)
    }),
  )
})

it('lets a gap more than 1.4 times larger come first, whatever the goal', () => {
  fc.assert(
    fc.property(anyResponses, anyGoal, (responses, goal) => {
      const profile = profileOf(responses)
      const path = pathOf(profile, goal)
      const gapOf = (section: SectionId) => 100 - (profile.sections[section].score?.value ?? 25)
      fc.pre(profile.overall.open < 25 && sections.some(section => gapOf(section) >= 20))
      for (const [index, section] of path.entries())
        for (const later of path.slice(index + 1)) expect(gapOf(later)).toBeLessThanOrEqual(1.4 * gapOf(section) + 1e-9)
    }),
  )
})

it('never changes a profile', () => {
  fc.assert(
    fc.property(anyResponses, anyGoal, (responses, goal) => {
      const profile = profileOf(responses)
      pathOf(profile, goal)
      expect(profile).toEqual(profileOf(responses))
    }),
  )
})
