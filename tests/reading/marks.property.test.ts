import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goals } from '../../src/questionnaire/goals.ts'
import { type ItemId, itemIds, items } from '../../src/questionnaire/items.ts'
import { type Confidences, confidences } from '../../src/questionnaire/responses.ts'
import { sections } from '../../src/questionnaire/sections.ts'
import type { Reason } from '../../src/reading/causes.ts'
import { firstPassageOf } from '../../src/reading/links.ts'
import { type Mark, marksOf } from '../../src/reading/marks.ts'
import { passages } from '../../src/reading/passages.ts'
import { pathOf } from '../../src/reading/path.ts'
import { boxRules, itemRules } from '../../src/reading/rules.ts'
import { profileOf } from '../../src/scoring/profile.ts'
import { anyResponses } from '../scoring/arbitraries.ts'

const knowledge = itemIds.filter(id => items[id].kind === 'knowledge')

const anyConfidences: fc.Arbitrary<Confidences> = fc.record(
  Object.fromEntries(knowledge.map(id => [id, fc.constantFrom(...confidences)])),
  { requiredKeys: [] },
)

const boxes: readonly string[] = passages.filter(({ kind }) => kind === 'box').map(({ id }) => id)

const anyReader = fc
  .record({
    responses: anyResponses,
    trust: anyConfidences,
    goal: fc.constantFrom(...goals, null),
  })
  .map(({ responses, trust, goal }) => {
    const profile = profileOf(responses)
    const path = pathOf(profile, goal)
    const marks = new Map(sections.map(id => [id, marksOf(id, profile, responses, trust, goal, path)] as const))
    return { responses, trust, goal, profile, path, marks, all: [...marks.values()].flat() }
  })

type Reader = typeof anyReader extends fc.Arbitrary<infer R> ? R : never

const cuts = {
  discovering: [0, 37.5],
  exploring: [37.5, 62.5],
  practising: [62.5, 82.5],
  sharing: [82.5, 101],
} as const

/** The worth of the response to an item, read off the data; null when open or unsure. */
function worth({ responses }: Reader, id: ItemId): number | null {
  const values: Record<string, number> = items[id].values
  return values[responses[id] ?? ''] ?? null
}

/** Whether what a reason says is so, worked out from responses, goal and score alone. */
function isTrue(reader: Reader, { passage }: Mark, { kind, item }: Reason): boolean {
  const section = sections.find(id => passage.startsWith(`${id}.`)) ?? 'openness'
  const rule = boxRules[passage as keyof typeof boxRules]
  const score = reader.profile.sections[section].score?.value
  if (kind === 'goal') return reader.goal !== null && rule?.goals.includes(reader.goal) === true
  if (kind === 'band')
    return score !== undefined && !!rule?.bands.some(band => score >= cuts[band][0] && score < cuts[band][1])
  if (kind === 'default') return reader.path.indexOf(section) < 2 && rule !== undefined
  if (!item) return false
  const { low, veryLow }: { low: string; veryLow: string | null } = itemRules[item]
  const value = worth(reader, item)
  if (kind === 'unsure') return reader.responses[item] === 'unsure' && [low, veryLow].includes(passage)
  const isLow = value !== null && ((passage === low && value <= 2) || (passage === veryLow && value <= 1))
  const isKnowledge = items[item].kind === 'knowledge'
  if (kind === 'surprise')
    return isLow && isKnowledge && reader.trust[item] === 'sure' && firstPassageOf(item) === passage
  return isLow && isKnowledge === (kind === 'wrong')
}

function check(holds: (reader: Reader) => void): void {
  fc.assert(fc.property(anyReader, holds), { numRuns: 1000 })
}

describe('any reader', () => {
  it('is told one or two reasons for each mark, all of them true', () => {
    check(reader => {
      for (const mark of reader.all) {
        expect([1, 2]).toContain(mark.reasons.length)
        for (const reason of mark.reasons)
          expect([mark, reason, isTrue(reader, mark, reason)]).toEqual([mark, reason, true])
      }
    })
  })

  it('is shown a passage for each low or unsure response', () => {
    check(reader => {
      const marked: string[] = reader.all.map(({ passage }) => passage)
      for (const id of itemIds) {
        const { low, veryLow } = itemRules[id]
        const value = reader.responses[id] === 'unsure' ? 0 : (worth(reader, id) ?? 4)
        if (value <= 2) expect(marked).toContain(low)
        if (value <= 1 && veryLow) expect(marked).toContain(veryLow)
      }
    })
  })

  it('is pointed only to passages of the article, each once, in their section', () => {
    check(({ marks, all }) => {
      const ids = passages.map(({ id }) => id)
      for (const { passage } of all) expect(ids).toContain(passage)
      expect(new Set(all.map(({ passage }) => passage)).size).toBe(all.length)
      for (const [section, own] of marks)
        expect(own.every(({ passage }) => passage.startsWith(`${section}.`))).toBe(true)
    })
  })

  it('finds at most three boxes opened in a section, and every core passage open', () => {
    check(({ marks }) => {
      for (const own of marks.values()) {
        expect(own.filter(mark => boxes.includes(mark.passage) && mark.open).length).toBeLessThanOrEqual(3)
        expect(own.every(mark => mark.open || boxes.includes(mark.passage))).toBe(true)
      }
    })
  })

  it('finds a box open in the two sections to read first, once anything is answered', () => {
    check(({ marks, path, profile }) => {
      for (const section of path.slice(0, 2)) {
        const open = (marks.get(section) ?? []).filter(mark => mark.open && boxes.includes(mark.passage))
        expect(open.length > 0).toBe(profile.overall.open < 25)
      }
    })
  })

  it('has the default box where nothing else is marked, and only there', () => {
    check(({ marks }) => {
      for (const own of marks.values())
        if (own.some(({ reasons }) => reasons[0]?.kind === 'default')) expect(own).toHaveLength(1)
    })
  })

  it('keeps the scores whatever the goal and the confidence', () => {
    check(({ profile, responses }) => {
      expect(profile).toEqual(profileOf(responses))
    })
  })
})

it('marks nothing of its own accord: an open item is no cause', () => {
  check(({ all, responses }) => {
    for (const { reasons } of all) for (const { item } of reasons) if (item) expect(responses[item]).toBeDefined()
  })
})
