import { describe, expect, it } from 'vitest'
import { bands } from '../../src/questionnaire/bands.ts'
import type { Value } from '../../src/questionnaire/items.ts'
import { sections } from '../../src/questionnaire/sections.ts'
import type { SectionProfile } from '../../src/scoring/placement.ts'
import { profileOf } from '../../src/scoring/profile.ts'
import { estimateOf, scoreSection, sectionRange } from '../../src/scoring/section.ts'
import type { Tally } from '../../src/scoring/tally.ts'
import { thinned } from '../support/sampling.ts'
import { idsOf, respond, valuesOf } from './fill.ts'

/** The state of one item: a value, "I don't know", or open. */
type State = Value | 'unsure' | 'open'

const values: Value[] = [0, 1, 2, 3, 4]
const states: State[] = [...values, 'unsure', 'open']

/** All 7⁵ states of a section whose five items may each take any value: more than the real sections have. */
const everySection: State[][] = thinned(
  Array.from({ length: 5 }).reduce<State[][]>(
    begun => begun.flatMap(section => states.map(state => [...section, state])),
    [[]],
  ),
)

function tally(section: readonly State[]): Tally {
  const valued = section.filter(state => typeof state === 'number')
  return {
    sum: valued.reduce<number>((sum, value) => sum + value, 0),
    valued: valued.length,
    unsure: section.filter(state => state === 'unsure').length,
    open: section.filter(state => state === 'open').length,
  }
}

function width(section: readonly State[]): number {
  const estimate = estimateOf(tally(section))
  if (!estimate) return Number.POSITIVE_INFINITY
  const { low, high } = sectionRange(estimate, tally(section))
  return high - low
}

function rankOf(band: SectionProfile['band']): number {
  return bands.findIndex(({ id }) => id === band)
}

/** Every state of a section next to each one that differs by a single valued item, changed by `change`. */
function eachChange(change: (value: Value) => State[], check: (before: State[], after: State[]) => void): void {
  for (const before of everySection)
    for (const [index, state] of before.entries())
      if (typeof state === 'number') for (const next of change(state)) check(before, before.with(index, next))
}

// One `expect` for all states: a hundred thousand calls would take longer than the scoring.
function counterexamples(change: (value: Value) => State[], holds: (before: State[], after: State[]) => boolean) {
  const found: [State[], State[]][] = []
  eachChange(change, (before, after) => {
    if (found.length < 3 && !holds(before, after)) found.push([before, after])
  })
  return found
}

describe('in every state of a section', () => {
  it('has no score below two values, and one from two on', () => {
    expect(everySection.filter(s => (scoreSection(tally(s)).score !== null) !== tally(s).valued >= 2)).toEqual([])
  })

  it('has a range that holds the score and lies on the scale', () => {
    const wrong = everySection.filter(section => {
      const { score } = scoreSection(tally(section))
      return score && !(0 <= score.low && score.low <= score.value && score.value <= score.high && score.high <= 100)
    })
    expect(wrong).toEqual([])
  })

  it('never loses score, band or either end of the range to a higher value', () => {
    const found = counterexamples(
      value => values.filter(higher => higher > value),
      (before, after) => {
        const [one, other] = [scoreSection(tally(before)), scoreSection(tally(after))]
        if (!one.score || !other.score) return one.score === other.score
        return (
          other.score.value > one.score.value &&
          other.score.low >= one.score.low &&
          other.score.high >= one.score.high &&
          rankOf(other.band) >= rankOf(one.band)
        )
      },
    )
    expect(found).toEqual([])
  })

  it('moves by at most 100/n for one changed value, and by at most one band once it is named', () => {
    const found = counterexamples(
      value => values.filter(next => next !== value),
      (before, after) => {
        const [one, other] = [scoreSection(tally(before)), scoreSection(tally(after))]
        if (!one.score || !other.score) return true
        const moved = Math.abs(one.score.value - other.score.value)
        return moved <= 100 / one.valued + 1e-9 && Math.abs(rankOf(one.band) - rankOf(other.band)) <= 1
      },
    )
    expect(found).toEqual([])
  })

  it('never has a narrower range, before clipping, when a value becomes "I don\'t know"', () => {
    const found = counterexamples(
      () => ['unsure'],
      (before, after) => width(after) >= width(before),
    )
    expect(found).toEqual([])
  })

  it('does not depend on which item took which state', () => {
    const byCounts = new Map<string, SectionProfile>()
    const wrong = everySection.filter(section => {
      const sorted = section.toSorted().join()
      const profile = scoreSection(tally(section))
      const known = byCounts.get(sorted) ?? profile
      byCounts.set(sorted, known)
      return JSON.stringify(known) !== JSON.stringify(profile)
    })
    expect(wrong).toEqual([])
  })
})

describe.each(sections)('%s', section => {
  it.each(bands)('can be $id', ({ id }) => {
    const ids = idsOf(section)
    const complete = ids.reduce<Value[][]>(
      begun => begun.flatMap(states => valuesOf(ids[states.length] ?? 'o2-licence').map(value => [...states, value])),
      [[]],
    )
    const found = complete.some(states => {
      const responses = respond(Object.fromEntries(ids.map((item, index) => [item, states[index]])))
      return profileOf(responses).sections[section].band === id
    })
    expect(found).toBe(true)
  })
})
