import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sequence } from '../../src/questionnaire/items.ts'
import { causesOf } from '../../src/reading/causes.ts'
import { pace } from '../../src/reading/minutes.ts'
import { passages } from '../../src/reading/passages.ts'
import { planOf } from '../../src/reading/plan.ts'
import { type Candidate, candidatesOf, readingPlan, readingTimes } from '../../src/reading/reading-plan.ts'
import { bandOf } from '../../src/scoring/placement.ts'
import { profileOf } from '../../src/scoring/profile.ts'
import { anyResponses } from '../scoring/arbitraries.ts'

const sum = (list: readonly Candidate[], of: 'value' | 'words') => list.reduce((total, one) => total + one[of], 0)

/** Candidates as a reader may have them; values are few, so that ties are many. */
const anyCandidates = (maxLength: number) =>
  fc
    .array(fc.record({ value: fc.integer({ min: 1, max: 6 }), words: fc.integer({ min: 1, max: 700 }) }), { maxLength })
    .map(list => list.map((one, index) => ({ ...one, passage: passages[index]?.id ?? 'call.share' })))

/** Every subset tried: the dearest that fits, and of several the first that keeps the earlier candidate. */
function bruteForce(candidates: readonly Candidate[], minutes: number): Candidate[] {
  let best: Candidate[] = []
  for (let bits = 2 ** candidates.length - 1; bits >= 0; bits--) {
    // The first candidate has the highest bit: counting down meets the subsets that keep it first.
    const subset = candidates.filter((_, index) => (bits >> (candidates.length - 1 - index)) & 1)
    if (sum(subset, 'words') <= minutes * pace && sum(subset, 'value') > sum(best, 'value')) best = subset
  }
  return best
}

describe('a reading plan', () => {
  it('never exceeds its minutes, keeps the order, and names nothing twice', () => {
    fc.assert(
      fc.property(anyCandidates(40), fc.constantFrom(...readingTimes), (candidates, minutes) => {
        const chosen = readingPlan(candidates, minutes)
        expect(sum(chosen, 'words')).toBeLessThanOrEqual(minutes * pace)
        expect(chosen).toEqual(candidates.filter(one => chosen.includes(one)))
      }),
    )
  })

  it('is the best there is, and of several the one with the earliest passages', () => {
    fc.assert(
      fc.property(anyCandidates(10), fc.integer({ min: 1, max: 10 }), (candidates, minutes) => {
        expect(readingPlan(candidates, minutes)).toEqual(bruteForce(candidates, minutes))
      }),
      { numRuns: 400 },
    )
  })

  it('is worth no less with more time', () => {
    fc.assert(
      fc.property(anyCandidates(40), candidates => {
        const worth = readingTimes.map(minutes => sum(readingPlan(candidates, minutes), 'value'))
        expect(worth).toEqual(worth.toSorted((one, other) => one - other))
      }),
    )
  })

  it('is empty when nothing fits, and whole when everything does', () => {
    const long: Candidate[] = [{ passage: 'openness.dream', value: 9, words: 2 * pace + 1 }]
    expect(readingPlan(long, 2)).toEqual([])
    const exact: Candidate[] = [{ passage: 'openness.dream', value: 9, words: 2 * pace }]
    expect(readingPlan(exact, 2)).toEqual(exact)
    expect(readingPlan([], 5)).toEqual([])
  })

  it('does not take the dearest when two others are worth more together', () => {
    const [dear, one, other] = [
      { passage: 'openness.dream', value: 6, words: 400 },
      { passage: 'openness.licence', value: 4, words: 200 },
      { passage: 'openness.check', value: 4, words: 200 },
    ] as const
    expect(readingPlan([dear, one, other], 2)).toEqual([one, other])
  })
})

describe('candidates', () => {
  const candidates = (responses: Parameters<typeof planOf>[1], confidences = {}) => {
    const profile = profileOf(responses)
    const path = planOf(profile, responses, confidences, 'maker')
    return { profile, path, found: candidatesOf(path, id => id.length) }
  }

  it('are the marked passages, each once, by path and then article', () => {
    fc.assert(
      fc.property(anyResponses, responses => {
        const { path, found } = candidates(responses)
        const marked = path.flatMap(({ marks }) =>
          passages.map(({ id }) => id).filter(id => marks.some(({ passage }) => passage === id)),
        )
        expect(found.map(({ passage }) => passage)).toEqual(marked)
        for (const { passage, words } of found) expect(words).toBe(passage.length)
      }),
    )
  })

  it('are worth more by the rank of their cause first, then by their text’s place in the path', () => {
    fc.assert(
      fc.property(anyResponses, responses => {
        const { profile, path, found } = candidates(responses)
        const keyed = found.map(({ passage, value }) => {
          const place = path.findIndex(({ section }) => passage.startsWith(`${section}.`))
          const score = profile.sections[path[place]?.section ?? 'openness'].score
          const known = passages.find(({ id }) => id === passage)
          const [cause] = known ? causesOf(known, responses, {}, score && bandOf(score.value), 'maker') : []
          return { key: (cause?.rank ?? 6) * 10 + place, value }
        })
        for (const one of keyed)
          for (const other of keyed) expect(Math.sign(one.value - other.value)).toBe(Math.sign(other.key - one.key))
        for (const { value } of keyed) expect(value).toBeGreaterThan(0)
      }),
    )
  })

  it('put a surprise before everything', () => {
    const responses = Object.fromEntries(sequence.map(id => [id, 'a' as const]))
    const wrong = { ...responses, 'f3-safe-file': 'b' as const }
    const { found } = candidates(wrong, { 'f3-safe-file': 'sure' })
    const most = Math.max(...found.map(({ value }) => value))
    expect(found.filter(({ value }) => value === most).map(({ passage }) => passage)).toEqual(['frameworks.safe-files'])
  })
})
