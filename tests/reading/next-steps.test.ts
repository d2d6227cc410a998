import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BandId, bands } from '../../src/questionnaire/bands.ts'
import { type Goal, goals } from '../../src/questionnaire/goals.ts'
import type { Responses } from '../../src/questionnaire/responses.ts'
import { type SectionId, sections } from '../../src/questionnaire/sections.ts'
import { isStepId, type StepId, stepIds } from '../../src/questionnaire/step-ids.ts'
import { fromShortToLong, stepBandOf, stepOf, stepsIn, stepsOf } from '../../src/reading/next-steps.ts'
import { pathOf } from '../../src/reading/path.ts'
import { steps } from '../../src/reading/steps.ts'
import { profileOf } from '../../src/scoring/profile.ts'
import { anyResponses } from '../scoring/arbitraries.ts'
import { idsOf, respond, respondAll } from '../scoring/fill.ts'

const today = '2026-11-25'
const everyGoal = [...goals, null]

function chosen(responses: Responses, goal: Goal | null = null, ticked: readonly StepId[] = [], day = today) {
  const profile = profileOf(responses)
  return stepsOf(pathOf(profile, goal), profile, goal, ticked, day)
}

const idsChosen = (...all: Parameters<typeof chosen>) => chosen(...all).map(({ id }) => id)

/** Responses of one section that put it in a band: sums of 0, 10, 14 and 17 of 20. */
function responsesIn(section: SectionId, band: BandId): Responses {
  const kinds = {
    discovering: { knowledge: [0], situation: [0, 0], behaviour: [0, 0] },
    exploring: { knowledge: [4], situation: [1, 1], behaviour: [2, 2] },
    practising: { knowledge: [4], situation: [3, 3], behaviour: [2, 2] },
    sharing: { knowledge: [4], situation: [3, 3], behaviour: [3, 4] },
  } as const
  // The sections are alike: their kinds come in the order of the ids.
  const order = {
    openness: ['knowledge', 'behaviour', 'situation', 'situation', 'behaviour'],
    frameworks: ['situation', 'behaviour', 'knowledge', 'situation', 'behaviour'],
    applications: ['situation', 'behaviour', 'knowledge', 'situation', 'behaviour'],
    democratisation: ['situation', 'knowledge', 'behaviour', 'situation', 'behaviour'],
    readiness: ['knowledge', 'behaviour', 'situation', 'behaviour', 'situation'],
  } as const
  const left = { knowledge: [...kinds[band].knowledge], situation: [...kinds[band].situation] } as Record<
    string,
    (0 | 1 | 2 | 3 | 4)[]
  >
  left.behaviour = [...kinds[band].behaviour]
  return respond(Object.fromEntries(idsOf(section).map((id, at) => [id, left[order[section][at] ?? '']?.shift() ?? 0])))
}

it('gives two steps of the first text and one of the second, in the order listed', () => {
  expect(idsChosen(respondAll(0), 'maker')).toEqual([
    'frameworks.discovering.1',
    'frameworks.discovering.2',
    'openness.discovering.1',
  ])
})

it('finds each step by its id', () => {
  for (const section of sections)
    for (const { id } of bands)
      expect(stepsIn(section, id, '2026-01-01').map(step => stepOf(step.id))).toEqual(steps[section][id])
})

it('takes a section without a score as discovering', () => {
  expect(idsChosen({ 'o2-licence': 'unsure' }, 'student')[0]).toBe('readiness.discovering.1')
})

describe('a step that is ticked', () => {
  const first = ['frameworks.discovering.1', 'frameworks.discovering.2', 'frameworks.discovering.3'] as const

  it('makes room for the next of its section', () => {
    expect(idsChosen(respondAll(0), 'maker', first.slice(0, 1))).toEqual([first[1], first[2], 'openness.discovering.1'])
  })

  it('leaves the place of an exhausted section to those after it', () => {
    const [openness1, openness2] = ['openness.discovering.1', 'openness.discovering.2'] as const
    expect(idsChosen(respondAll(0), 'maker', first.slice(0, 2))).toEqual([first[2], openness1, openness2])
    expect(idsChosen(respondAll(0), 'maker', first)).toEqual([openness1, openness2, 'democratisation.discovering.1'])
  })

  it('lets a third step of a section come when no other has any', () => {
    const others = stepIds.filter(id => id.includes('.discovering.') && !id.startsWith('frameworks.'))
    expect(idsChosen(respondAll(0), 'maker', others)).toEqual(first)
  })

  it('leaves fewer than three at the end, then none', () => {
    const own = stepIds.filter(id => id.includes('.discovering.'))
    expect(idsChosen(respondAll(0), null, own.slice(1))).toEqual(own.slice(0, 1))
    expect(idsChosen(respondAll(0), null, own)).toEqual([])
  })
})

describe('a step of the reader’s goal', () => {
  it.each([
    ['teacher', 'exploring', 3],
    ['student', 'exploring', 3],
    ['health', 'practising', 2],
    ['maker', 'practising', 3],
  ] as const)('comes first for %s', (goal, band, n) => {
    const responses = { ...respondAll(4), ...responsesIn('applications', band) }
    const [one, two] = idsChosen(responses, goal)
    expect([one, two]).toEqual([`applications.${band}.${n}`, `applications.${band}.1`])
    expect(idsChosen(responses, 'curious')[0]).toBe(`applications.${band}.1`)
  })
})

describe('a step with a last day', () => {
  const high = { ...respondAll(4), ...responsesIn('readiness', 'sharing') }
  const ticked = ['readiness.sharing.1', 'readiness.sharing.2'] as const

  it.each([
    ['2027-05-13', true],
    ['2027-05-14', true],
    ['2027-05-15', false],
    ['2028-01-01', false],
  ])('on %s is proposed: %s', (day, proposed) => {
    expect(idsChosen(high, 'student', ticked, day).includes('readiness.sharing.3')).toBe(proposed)
    expect(stepsIn('readiness', 'sharing', day)).toHaveLength(proposed ? 3 : 2)
  })
})

it('can propose each of the 60 steps to somebody', () => {
  const proposed = sections.flatMap(section =>
    bands.flatMap(({ id: band }) => {
      const responses = { ...respondAll(4), ...responsesIn(section, band) }
      expect(stepBandOf(profileOf(responses), section)).toBe(band)
      return ([1, 2, 3] as const).flatMap(n => {
        const others = ([1, 2, 3] as const)
          .filter(other => other !== n)
          .map(other => `${section}.${band}.${other}` as const)
        return everyGoal.flatMap(goal => idsChosen(responses, goal, others))
      })
    }),
  )
  expect(stepIds).toHaveLength(60)
  expect(stepIds.filter(id => !proposed.includes(id))).toEqual([])
})

const anyReader = fc.record({
  responses: anyResponses,
  goal: fc.constantFrom(...everyGoal),
  ticked: fc.subarray([...stepIds]),
  day: fc.constantFrom(today, '2027-05-14', '2027-05-15'),
})

describe('any reader', () => {
  const check = (holds: (reader: typeof anyReader extends fc.Arbitrary<infer R> ? R : never) => void) =>
    fc.assert(fc.property(anyReader, holds), { numRuns: 1000 })

  it('is proposed three different steps of their own bands, as long as there are any', () => {
    check(({ responses, goal, ticked, day }) => {
      const found = chosen(responses, goal, ticked, day)
      const profile = profileOf(responses)
      const left = sections
        .flatMap(section => stepsIn(section, stepBandOf(profile, section), day))
        .filter(({ id }) => !ticked.includes(id))
      expect(found).toHaveLength(Math.min(3, left.length))
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
      for (const { id } of found) expect(left.map(step => step.id)).toContain(id)
    })
  })

  it('is never proposed a step that is done, or past its day', () => {
    check(({ responses, goal, ticked, day }) => {
      for (const { id, until } of chosen(responses, goal, ticked, day)) {
        expect(ticked).not.toContain(id)
        expect(until === undefined || until >= day).toBe(true)
      }
    })
  })

  it('is proposed the same steps for the same state, in whatever order they were ticked', () => {
    check(({ responses, goal, ticked, day }) => {
      expect(chosen(responses, goal, ticked.toReversed(), day)).toEqual(chosen(responses, goal, ticked, day))
    })
  })

  it('finds the steps of the goal before the others of their section', () => {
    check(({ responses, goal, ticked, day }) => {
      const found = chosen(responses, goal, ticked, day)
      const isForGoal = ({ goals: own = [] }: { goals?: readonly Goal[] }) => goal !== null && own.includes(goal)
      for (const section of sections) {
        const own = found.filter(step => step.section === section).map(isForGoal)
        expect(own).toEqual(own.toSorted((one, other) => Number(other) - Number(one)))
      }
      for (const { section } of found) {
        const waiting = stepsIn(section, stepBandOf(profileOf(responses), section), day).filter(isForGoal)
        for (const { id } of waiting) if (!ticked.includes(id)) expect(found.map(step => step.id)).toContain(id)
      }
    })
  })
})

it('sorts from short to long, equal ones as they came', () => {
  const found = fromShortToLong(chosen(respondAll(4), 'lead'))
  expect(found.map(({ id, time }) => [id, time])).toEqual([
    ['openness.sharing.1', 'h1'],
    ['openness.sharing.2', 'h1'],
    ['frameworks.sharing.1', 'h1'],
  ])
  const mixed = [...stepsIn('openness', 'practising', today), ...stepsIn('democratisation', 'practising', today)]
  expect(fromShortToLong(mixed).map(({ time }) => time)).toEqual(['m15', 'm20', 'h1', 'h1', 'h1', 'halfDay'])
})

it('knows the 60 steps by their ids, and nothing else', () => {
  const listed = sections.flatMap(section =>
    bands.flatMap(({ id }) => steps[section][id].map((_, index) => `${section}.${id}.${index + 1}`)),
  )
  expect(stepIds).toEqual(listed)
  expect(listed.every(isStepId)).toBe(true)
  for (const other of [
    'openness.discovering.0',
    'openness.discovering.4',
    'call.sharing.1',
    '',
    1,
    null,
    undefined,
    [],
  ])
    expect(isStepId(other)).toBe(false)
})
