import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Goal, goals, goalWeights } from '../../src/questionnaire/goals.ts'
import { itemIds, items, optionsOf } from '../../src/questionnaire/items.ts'
import type { Confidences, Response, Responses } from '../../src/questionnaire/responses.ts'
import { type SectionId, sections } from '../../src/questionnaire/sections.ts'
import { boxRules, defaultBoxes, itemRules } from '../../src/reading/rules.ts'
import { differenceOf } from '../../src/reading/what-if.ts'
import { anyResponses } from '../scoring/arbitraries.ts'
import { respondAll } from '../scoring/fill.ts'

/* Scores, order and marks once more, from the rules as they are written down and none of the product's functions. */

type Figures = { score: number | null; low: number; high: number }

function bruteSection(section: SectionId, responses: Responses): Figures {
  let [sum, n, unsure] = [0, 0, 0]
  for (const id of itemIds) {
    if (items[id].section !== section) continue
    const response = responses[id]
    const value = (items[id].values as Record<string, number>)[response ?? '']
    if (response === 'unsure') unsure += 1
    else if (value !== undefined) [sum, n] = [sum + value, n + 1]
  }
  if (n < 2) return { score: null, low: 0, high: 0 }
  const half = 20 * Math.sqrt(1 - (n * 0.25) / (1 + (n - 1) * 0.25))
  const score = (100 * sum) / (4 * n)
  return {
    score,
    low: Math.max(0, Math.min(score - half, (100 * sum) / (4 * (n + unsure)))),
    high: Math.min(100, Math.max(score + half, (100 * (sum + 4 * unsure)) / (4 * (n + unsure)))),
  }
}

function bruteOverall(responses: Responses): number | null {
  const scores = sections.map(section => bruteSection(section, responses).score)
  return scores.reduce<number | null>((sum, score) => (sum === null || score === null ? null : sum + score / 5), 0)
}

function brutePath(responses: Responses, goal: Goal | null): SectionId[] {
  if (!itemIds.some(id => responses[id])) return [...sections]
  const weights = goalWeights[goal ?? 'curious']
  const priority = (id: SectionId) => (100 - (bruteSection(id, responses).score ?? 25)) * weights[id]
  if (sections.every(id => priority(id) < 20 - 1e-7)) return [...sections]
  const before = (one: SectionId, other: SectionId) => {
    const gap = priority(one) - priority(other)
    if (Math.abs(gap) > 1e-7) return gap > 0
    if (weights[one] !== weights[other]) return weights[one] > weights[other]
    return sections.indexOf(one) < sections.indexOf(other)
  }
  // The place of a section is the number of sections before it.
  const path: SectionId[] = []
  for (const id of sections) path[sections.filter(other => other !== id && before(other, id)).length] = id
  return path
}

function bruteMarks(responses: Responses, goal: Goal | null): string[] {
  if (!itemIds.some(id => responses[id])) return []
  const marked = new Set<string>()
  const bandOf = (section: SectionId) => {
    const { score } = bruteSection(section, responses)
    if (score === null) return null
    return score < 37.5 ? 'discovering' : score < 62.5 ? 'exploring' : score < 82.5 ? 'practising' : 'sharing'
  }
  for (const id of itemIds) {
    const response = responses[id]
    if (!response) continue
    const value = response === 'unsure' ? 0 : ((items[id].values as Record<string, number>)[response] ?? 4)
    const { low, veryLow } = itemRules[id]
    if (value <= 2) marked.add(low)
    if (value <= 1 && veryLow) marked.add(veryLow)
  }
  for (const [box, { bands, goals: cares }] of Object.entries(boxRules)) {
    const band = bandOf(box.split('.')[0] as SectionId)
    if ((band && bands.includes(band)) || (goal && cares.includes(goal))) marked.add(box)
  }
  const isBox = (id: string) => id in boxRules
  for (const section of brutePath(responses, goal).slice(0, 2))
    if (![...marked].some(id => id.startsWith(`${section}.`) && isBox(id)))
      marked.add(defaultBoxes[section][bandOf(section) ?? 'discovering'])
  return [...marked]
}

const anyChange = fc
  .record({
    responses: anyResponses,
    item: fc.constantFrom(...itemIds),
    pick: fc.nat(),
    goal: fc.constantFrom(...goals, null),
    sure: fc.boolean(),
  })
  .map(({ responses, item, pick, goal, sure }) => {
    const choices: Response[] = [...optionsOf(item), 'unsure']
    const changed: Responses = { ...responses, [item]: choices[pick % choices.length] }
    const trust: Confidences = sure && items[item].kind === 'knowledge' ? { [item]: 'sure' } : {}
    return { responses, changed, item, goal, trust, difference: differenceOf(responses, changed, goal, trust) }
  })

function check(holds: (change: typeof anyChange extends fc.Arbitrary<infer C> ? C : never) => void) {
  fc.assert(fc.property(anyChange, holds), { numRuns: 1000 })
}

describe('what another response would change', () => {
  it('in the figures, before and after', () => {
    check(({ responses, changed, difference }) => {
      for (const [side, given] of [
        [difference.before, responses],
        [difference.after, changed],
      ] as const) {
        for (const section of sections) {
          const { score, low, high } = bruteSection(section, given)
          const shown = side.profile.sections[section].score
          if (score === null) expect(shown).toBeNull()
          else {
            expect(shown?.value).toBeCloseTo(score, 7)
            expect(shown?.low).toBeCloseTo(low, 7)
            expect(shown?.high).toBeCloseTo(high, 7)
          }
        }
        const overall = bruteOverall(given)
        if (overall === null) expect(side.profile.overall.score).toBeNull()
        else expect(side.profile.overall.score?.value).toBeCloseTo(overall, 7)
      }
    })
  })

  it('in the order to read', () => {
    check(({ responses, changed, goal, difference }) => {
      expect(difference.before.path).toEqual(brutePath(responses, goal))
      expect(difference.after.path).toEqual(brutePath(changed, goal))
    })
  })

  it('in the marks, those gained and those lost', () => {
    check(({ responses, changed, goal, difference }) => {
      const [before, after] = [bruteMarks(responses, goal), bruteMarks(changed, goal)]
      const ids = (places: typeof difference.gained) => places.map(({ passage }) => passage as string).toSorted()
      expect(ids(difference.gained)).toEqual(after.filter(id => !before.includes(id)).toSorted())
      expect(ids(difference.lost)).toEqual(before.filter(id => !after.includes(id)).toSorted())
      for (const { section, passage } of [...difference.gained, ...difference.lost])
        expect(passage.startsWith(`${section}.`)).toBe(true)
    })
  })

  it('stays in the section of the item', () => {
    check(({ item, difference: { before, after, changed } }) => {
      const isSame = (id: SectionId) => isDeepStrictEqual(before.profile.sections[id], after.profile.sections[id])
      expect(changed).toEqual(sections.filter(id => !isSame(id)))
      for (const section of changed) expect(section).toBe(items[item].section)
    })
  })

  it('is turned round when it is taken the other way', () => {
    check(({ responses, changed, goal, trust, difference }) => {
      const back = differenceOf(changed, responses, goal, trust)
      expect([back.before, back.after]).toEqual([difference.after, difference.before])
      expect(new Set(back.lost)).toEqual(new Set(difference.gained))
      expect(new Set(back.gained)).toEqual(new Set(difference.lost))
    })
  })

  it('leaves the responses alone', () => {
    const responses = Object.freeze({ ...respondAll(0) })
    const copy = { ...responses }
    differenceOf(responses, { ...responses, 'o2-licence': 'e' }, 'maker', {})
    expect(responses).toEqual(copy)
  })
})
