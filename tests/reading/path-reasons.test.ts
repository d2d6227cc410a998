import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Goal, goals, goalWeights } from '../../src/questionnaire/goals.ts'
import { type SectionId, sections } from '../../src/questionnaire/sections.ts'
import { pathOf } from '../../src/reading/path.ts'
import { type PathReason, pathReasons } from '../../src/reading/path-reasons.ts'
import { type Profile, profileOf } from '../../src/scoring/profile.ts'
import { anyResponses } from '../scoring/arbitraries.ts'
import { respond, respondAll } from '../scoring/fill.ts'

function everySection(reason: PathReason) {
  return Object.fromEntries(sections.map(section => [section, reason]))
}

it('is neutral before the first response, whatever the goal', () => {
  expect(pathReasons(profileOf({}), 'lead')).toEqual(everySection('neutral'))
})

it('is for pleasure when every priority is low', () => {
  expect(pathReasons(profileOf(respondAll(4)), 'lead')).toEqual(everySection('pleasure'))
})

it('says which sections are not measured', () => {
  expect(pathReasons(profileOf(respondAll('unsure')), 'lead')).toEqual(everySection('unmeasured'))
})

const firstLeg = {
  'o2-licence': 3, // openness 75
  'o3-claim': 3,
  'f1-breaks': 1, // frameworks 12.5
  'f2-furthest': 0,
  'a1-demo': 4, // applications 87.5
  'a2-own-cases': 3,
  'd1-field-first': 0, // democratisation 50
  'd3-estimate': 4,
  'r3-failed-weekend': 4, // readiness 50
  'r4-community': 0,
} as const

it('says what is lowest and highest', () => {
  expect(pathReasons(profileOf(respond(firstLeg)), null)).toEqual({
    openness: 'between',
    frameworks: 'lowest',
    applications: 'highest',
    democratisation: 'between',
    readiness: 'between',
  })
})

it('says which range is widest, where the reader did not know', () => {
  const responses = respond({ ...firstLeg, 'd2-memory': 'unsure', 'd4-personal-data': 'unsure' })
  // democratisation: unsure at 0, 4 of 16; at 4, 12 of 16: 25 to 75 where the others reach 31
  expect(pathReasons(profileOf(responses), null).democratisation).toBe('widest')
})

it('does not speak of a range that is wide for its open items alone', () => {
  const third = respond({ 'f3-safe-file': 0, 'a3-average': 4, 'd2-memory': 0, 'r1-model-page': 0 })
  // openness: two values, 62.5 ± 15.5, between the 8.3 of frameworks and the 91.7 of applications; three values elsewhere
  const responses = { ...respond({ ...firstLeg, 'o2-licence': 2 }), ...third }
  expect(pathReasons(profileOf(responses), null).openness).toBe('between')
})

it('says which section the goal moves up', () => {
  // As they are: frameworks 87.5, democratisation 50, readiness 50, openness 25. For a student readiness has
  // 70 to the 50 of democratisation, whose equal it was.
  expect(pathReasons(profileOf(respond(firstLeg)), 'student').readiness).toBe('goal')
  expect(pathReasons(profileOf(respond(firstLeg)), 'student').democratisation).toBe('between')
  expect(pathReasons(profileOf(respond(firstLeg)), null).readiness).toBe('between')
})

it('has no lowest and no highest in a tie, nor of one score', () => {
  const level = respond({ 'o2-licence': 1, 'o3-claim': 1, 'f1-breaks': 1, 'f2-furthest': 1 })
  expect(pathReasons(profileOf(level), null)).toMatchObject({ openness: 'between', frameworks: 'between' })
  expect(pathReasons(profileOf(respond({ 'o2-licence': 4, 'o3-claim': 4 })), null).openness).toBe('between')
})

/** What each reason claims, worked out again from the profile alone. */
function claims(profile: Profile, goal: Goal | null, section: SectionId): Record<PathReason, boolean> {
  const weights = goalWeights[goal ?? 'curious']
  const scores = Object.fromEntries(sections.map(id => [id, profile.sections[id].score?.value ?? null]))
  const gaps = sections.map(id => 100 - (scores[id] ?? 25))
  const own = profile.sections[section].score
  const others = sections.flatMap(id => (id === section ? [] : (profile.sections[id].score ?? [])))
  const ranks = sections.map(
    (_, index) => gaps.filter((gap, at) => gap > (gaps[index] ?? 0) || (gap === gaps[index] && at < index)).length,
  )
  const place = gaps.every(gap => gap < 20) ? sections.indexOf(section) : (ranks[sections.indexOf(section)] ?? 0)
  const lowest = own !== null && others.length > 0 && others.every(({ value }) => value > own.value)
  const highest = own !== null && others.length > 0 && others.every(({ value }) => value < own.value)
  return {
    neutral: profile.overall.open === 25,
    pleasure: sections.every((id, index) => (gaps[index] ?? 0) * weights[id] < 20),
    unmeasured: own === null,
    lowest,
    widest:
      own !== null &&
      profile.sections[section].unsure > 0 &&
      others.length > 0 &&
      others.every(({ high, low }) => high - low < own.high - own.low),
    goal:
      goal !== null &&
      sections.every(id => weights[id] <= weights[section]) &&
      place > pathOf(profile, goal).indexOf(section),
    highest,
    between: own !== null && !lowest && !highest,
  }
}

it('is always true', () => {
  fc.assert(
    fc.property(anyResponses, fc.constantFrom(...goals, null), (responses, goal) => {
      const profile = profileOf(responses)
      const reasons = pathReasons(profile, goal)
      for (const section of sections) expect(claims(profile, goal, section)[reasons[section]]).toBe(true)
    }),
    { numRuns: 2000 },
  )
})
