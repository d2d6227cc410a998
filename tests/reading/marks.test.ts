import { describe, expect, it } from 'vitest'
import type { Goal } from '../../src/questionnaire/goals.ts'
import { goals } from '../../src/questionnaire/goals.ts'
import type { Confidences, Responses } from '../../src/questionnaire/responses.ts'
import { type SectionId, sections } from '../../src/questionnaire/sections.ts'
import { marksOf } from '../../src/reading/marks.ts'
import { profileOf } from '../../src/scoring/profile.ts'
import { respond, respondAll } from '../scoring/fill.ts'

interface Reader {
  responses: Responses
  confidences?: Confidences
  goal?: Goal | null
  path?: SectionId[]
}

function marks(section: SectionId, { responses, confidences = {}, goal = null, path = [] }: Reader) {
  return marksOf(section, profileOf(responses), responses, confidences, goal, path)
}

it.each(sections)('has no mark in %s before the first response, even with a goal', section => {
  for (const goal of goals) expect(marks(section, { responses: {}, goal, path: [...sections] })).toEqual([])
})

describe('an item', () => {
  it('marks its first passage when its value is 2 or less', () => {
    const found = marks('openness', { responses: respond({ 'o2-licence': 2 }) })
    expect(found).toEqual([{ passage: 'openness.licence', open: true, reasons: [{ kind: 'low', item: 'o2-licence' }] }])
    expect(marks('openness', { responses: respond({ 'o2-licence': 3 }) })).toEqual([])
  })

  it('marks its second passage when its value is 1 or less', () => {
    const passages = (value: 1 | 2) =>
      marks('applications', { responses: respond({ 'a2-own-cases': value }) }).map(({ passage }) => passage)
    expect(passages(2)).toEqual(['applications.own-cases'])
    expect(passages(1)).toEqual(['applications.own-cases', 'applications.judgement'])
  })

  it('marks both when the reader does not know', () => {
    const reasons = [{ kind: 'unsure', item: 'd1-field-first' }]
    expect(marks('democratisation', { responses: { 'd1-field-first': 'unsure' } })).toEqual([
      { passage: 'democratisation.data', open: true, reasons },
      { passage: 'democratisation.farmers', open: true, reasons },
    ])
  })

  it('marks a passage of another section', () => {
    const responses = respond({ 'r1-model-page': 0 })
    const reasons = [{ kind: 'wrong', item: 'r1-model-page' }]
    expect(marks('openness', { responses })).toEqual([{ passage: 'openness.check', open: true, reasons }])
    expect(marks('readiness', { responses })).toEqual([{ passage: 'readiness.model-page', open: true, reasons }])
  })

  it('surprises when it is wrong without hesitation, and only then', () => {
    const kind = (confidences: Confidences, value: 0 | 4 = 0) =>
      marks('openness', { responses: respond({ 'o1-open-parts': value }), confidences })[0]?.reasons[0]?.kind
    expect(kind({ 'o1-open-parts': 'sure' })).toBe('surprise')
    expect(kind({ 'o1-open-parts': 'doubt' })).toBe('wrong')
    expect(kind({ 'o3-claim': 'sure' })).toBe('wrong')
    expect(kind({ 'o1-open-parts': 'sure' }, 4)).toBeUndefined()
  })

  it('surprises on its first passage only', () => {
    const responses = respond({ 'o1-open-parts': 0 })
    const found = marks('openness', { responses, confidences: { 'o1-open-parts': 'sure' } })
    expect(found.map(({ passage, reasons }) => [passage, reasons[0]?.kind])).toEqual([
      ['openness.what-is-open', 'surprise'],
      ['openness.check', 'wrong'],
    ])
  })
})

describe('a section', () => {
  it('marks the boxes of its band, and no core passage', () => {
    const found = marks('frameworks', { responses: respond({ 'f1-breaks': 3, 'f5-hand-in': 1 }) }) // 50: exploring
    expect(found).toEqual([
      { passage: 'frameworks.skills', open: true, reasons: [{ kind: 'low', item: 'f5-hand-in' }] },
      { passage: 'frameworks.gps', open: true, reasons: [{ kind: 'low', item: 'f5-hand-in' }] },
      { passage: 'frameworks.versions', open: true, reasons: [{ kind: 'band' }] },
      { passage: 'frameworks.which-level', open: true, reasons: [{ kind: 'band' }] },
      { passage: 'frameworks.local', open: false, reasons: [{ kind: 'band' }] },
      { passage: 'frameworks.safe-files', open: false, reasons: [{ kind: 'band' }] },
    ])
  })

  it('marks the boxes of the goal, once anything is answered', () => {
    const reader = { responses: respond({ 'o2-licence': 4 }), goal: 'student' } as const
    const reasons = [{ kind: 'goal' }]
    expect(marks('readiness', reader)).toEqual([
      { passage: 'readiness.write-up', open: true, reasons },
      { passage: 'readiness.learning-path', open: true, reasons },
      { passage: 'readiness.model-page', open: true, reasons },
    ])
    expect(marks('readiness', { ...reader, goal: null })).toEqual([])
  })

  it('opens three boxes at most and marks the others', () => {
    const found = marks('openness', { responses: respondAll(0), goal: 'lead' })
    expect(found.map(({ passage, open, reasons }) => [passage, open, reasons[0]])).toEqual([
      ['openness.what-is-open', true, { kind: 'wrong', item: 'o1-open-parts' }],
      ['openness.licence', true, { kind: 'low', item: 'o2-licence' }],
      ['openness.alternatives', true, { kind: 'low', item: 'o5-reserve' }],
      ['openness.check', false, { kind: 'low', item: 'o3-claim' }],
      ['openness.misuse', false, { kind: 'low', item: 'o4-misuse' }],
      ['openness.dream', true, { kind: 'low', item: 'o5-reserve' }],
      ['openness.doubt', true, { kind: 'low', item: 'o4-misuse' }],
      ['openness.law', false, { kind: 'goal' }],
    ])
  })

  it('opens the lower value first', () => {
    const responses = respond({ 'o2-licence': 2, 'o3-claim': 1 })
    const found = marks('openness', { responses }).map(({ passage }) => passage)
    // Then the second passage of the lower one, then what suits the band of 37.5.
    expect(found).toEqual(['openness.check', 'openness.licence', 'openness.what-is-open', 'openness.alternatives'])
  })
})

it('puts what the reader does not know on a first passage before a second passage', () => {
  const found = marks('openness', { responses: { 'o2-licence': 'unsure', ...respond({ 'r1-model-page': 0 }) } })
  expect(found.map(({ passage }) => passage)).toEqual(['openness.licence', 'openness.check', 'openness.what-is-open'])
})

it('gives two reasons at most, best first', () => {
  const responses = respond({ 'a1-demo': 1, 'a5-go-no-go': 0 }) // 12.5: discovering
  const [first] = marks('applications', { responses, goal: 'lead' })
  expect(first).toEqual({
    passage: 'applications.purpose',
    open: true,
    reasons: [
      { kind: 'low', item: 'a5-go-no-go' },
      { kind: 'low', item: 'a1-demo' },
    ],
  })
  const [licence] = marks('openness', { responses: respond({ 'o2-licence': 0, 'o3-claim': 4 }), goal: 'maker' })
  expect(licence?.reasons).toEqual([{ kind: 'low', item: 'o2-licence' }, { kind: 'band' }])
})

describe('a section read first without a box to open', () => {
  const responses = respondAll(4)
  const reasons = [{ kind: 'default' }]

  it('opens the box of its band', () => {
    const found = marks('applications', { responses, path: ['applications'] })
    expect(found).toEqual([{ passage: 'applications.own-cases', open: true, reasons }])
  })

  it('opens no other where the band has a box of its own', () => {
    const found = marks('frameworks', { responses, path: ['openness', 'frameworks'] })
    expect(found).toEqual([{ passage: 'frameworks.exit', open: true, reasons: [{ kind: 'band' }] }])
  })

  it('counts as discovering without a score', () => {
    const found = marks('frameworks', { responses: respond({ 'o2-licence': 4 }), path: ['frameworks'] })
    expect(found).toEqual([{ passage: 'frameworks.which-level', open: true, reasons }])
  })

  it('opens none further down the path', () => {
    expect(marks('applications', { responses, path: ['openness', 'frameworks', 'applications'] })).toEqual([])
  })
})
