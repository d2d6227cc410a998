import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemIds, items, optionsOf, sequence } from '../../src/questionnaire/items.ts'
import { sections } from '../../src/questionnaire/sections.ts'
import { graduationsOf, hasReached } from '../../src/reading/graduations.ts'
import { anyResponses } from '../scoring/arbitraries.ts'
import { respond, respondAll } from '../scoring/fill.ts'

const worth = (id: (typeof itemIds)[number], response: string | undefined) =>
  (items[id].values as Partial<Record<string, number>>)[response ?? '']
const anyPath = fc.shuffledSubarray([...sections], { minLength: sections.length, maxLength: sections.length })

describe('any reader', () => {
  it('is offered the act one above for each act below the top, and nothing else', () => {
    fc.assert(
      fc.property(anyResponses, anyPath, (responses, path) => {
        const expected = itemIds.filter(id => {
          const value = worth(id, responses[id])
          return items[id].kind === 'behaviour' && value !== undefined && value < 4
        })
        const given = graduationsOf(responses, path)
        expect(given.map(({ item }) => item).toSorted()).toEqual(expected.toSorted())
        for (const { item, section, value, from, option } of given) {
          expect([section, from]).toEqual([items[item].section, responses[item]])
          expect(worth(item, from)).toBe(value)
          expect(worth(item, option)).toBe(value + 1)
          // The staff is written from the top down: the next act stands just above.
          expect(optionsOf(item).indexOf(option)).toBe(optionsOf(item).indexOf(from) - 1)
        }
      }),
    )
  })

  it('finds the sections in the order to read them, the lowest first, then in the order asked', () => {
    fc.assert(
      fc.property(anyResponses, anyPath, (responses, path) => {
        const keys = graduationsOf(responses, path).map(
          ({ item, section, value }) => path.indexOf(section) * 1000 + value * 100 + sequence.indexOf(item),
        )
        expect(keys).toEqual(keys.toSorted((one, other) => one - other))
      }),
    )
  })
})

it.each([
  ['nothing is answered', {}],
  ['all is unsure', respondAll('unsure')],
  ['all is at the top', respondAll(4)],
])('is empty when %s', (_, responses) => expect(graduationsOf(responses, sections)).toEqual([]))

it.each([
  [3, true],
  [4, true],
  [2, false],
  ['unsure', false],
] as const)('a goal at level 3 is reached by %s: %s', (value, reached) => {
  expect(hasReached('o2-licence', 'd', respond({ 'o2-licence': value }))).toBe(reached)
})

it('a goal the item does not have is not reached', () => {
  expect(hasReached('o3-claim', 'e', respond({ 'o3-claim': 4 }))).toBe(false)
})

it('a goal is not reached by an open item', () => expect(hasReached('o2-licence', 'a', {})).toBe(false))
