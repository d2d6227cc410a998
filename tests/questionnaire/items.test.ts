import { describe, expect, it } from 'vitest'
import { firstLeg, type Item, itemIds, items, optionsOf, sequence } from '../../src/questionnaire/items.ts'
import { legEnd, opensSection, resumeAt } from '../../src/questionnaire/progress.ts'
import type { Responses } from '../../src/questionnaire/responses.ts'
import { sections } from '../../src/questionnaire/sections.ts'

describe('the questionnaire', () => {
  it('asks every item once', () => expect(sequence.toSorted()).toEqual(itemIds.toSorted()))

  it('asks two items of each section in the first leg, an act and a situation', () => {
    for (const section of sections) {
      const kinds = firstLeg.filter(id => items[id].section === section).map(id => items[id].kind)
      expect(kinds.toSorted()).toEqual(['behaviour', 'situation'])
    }
  })

  it('has one best option an item, and something at the bottom', () => {
    for (const id of itemIds) {
      const values = Object.values((items[id] as Item).values)
      expect([id, values.filter(value => value === 4).length, Math.min(...values)]).toEqual([id, 1, 0])
    }
  })

  it('shows acts from the highest down, and gives the best option of the others each place in turn', () => {
    const places = [0, 0, 0, 0]
    for (const id of itemIds) {
      const { kind, values }: Item = items[id]
      const best = optionsOf(id).findIndex(key => values[key] === 4)
      if (kind === 'behaviour') expect([id, best]).toEqual([id, 0])
      else places[best] = (places[best] ?? 0) + 1
    }
    expect(Math.max(...places) - Math.min(...places)).toBeLessThanOrEqual(1)
  })
})

describe('a leg', () => {
  it('ends at 10 or at 25', () => expect([1, 10, 11, 25].map(legEnd)).toEqual([10, 10, 25, 25]))

  it('opens each section once', () => {
    const opening = sequence.map((_, index) => index + 1).filter(opensSection)
    expect(opening).toHaveLength(2 * sections.length)
    expect(opening[0]).toBe(1)
  })
})

describe('a reader goes on', () => {
  const after = (...ids: number[]): Responses => Object.fromEntries(ids.map(n => [sequence[n - 1], 'a']))
  const all = sequence.map((_, index) => index + 1)

  it.each([
    ['at the start', [], 1],
    ['after the last response', [1, 2, 3], 4],
    ['past what they left open', [1, 3], 4],
    ['over what they answered ahead', [1, 5], 6],
    ['at the first open one of the second leg, in whatever order that was answered', [...all.slice(0, 10), 16, 17], 11],
    ['back to the gap once the end is reached', all.filter(n => n !== 7), 7],
    ['nowhere when nothing is open', all, null],
  ] as const)('%s', (_where, done, n) => expect(resumeAt(after(...done))).toBe(n))
})
