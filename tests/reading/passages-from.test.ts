import fc from 'fast-check'
import { expect, it } from 'vitest'
import { itemIds } from '../../src/questionnaire/items.ts'
import { sections } from '../../src/questionnaire/sections.ts'
import { causesOf, passagesFrom } from '../../src/reading/causes.ts'
import { marksOf } from '../../src/reading/marks.ts'
import { passages } from '../../src/reading/passages.ts'
import { pathOf } from '../../src/reading/path.ts'
import { profileOf } from '../../src/scoring/profile.ts'
import { anyResponses } from '../scoring/arbitraries.ts'
import { respond } from '../scoring/fill.ts'

it('a passage names an item exactly when the item names the passage', () => {
  fc.assert(
    fc.property(anyResponses, responses => {
      const back = passages.flatMap(passage =>
        causesOf(passage, responses, {}, null, null).flatMap(({ reason: { item } }) =>
          item ? [`${item} ${passage.id}`] : [],
        ),
      )
      const forth = itemIds.flatMap(item => passagesFrom(item, responses, {}).map(passage => `${item} ${passage}`))
      expect(forth.toSorted()).toEqual(back.toSorted())
    }),
  )
})

it('every passage an item names is marked', () => {
  fc.assert(
    fc.property(anyResponses, responses => {
      const profile = profileOf(responses)
      const path = pathOf(profile, null)
      const marked = sections.flatMap(id => marksOf(id, profile, responses, {}, null, path).map(mark => mark.passage))
      for (const item of itemIds)
        for (const passage of passagesFrom(item, responses, {})) expect(marked).toContain(passage)
    }),
  )
})

it.each([
  [0, ['openness.licence', 'openness.what-is-open']],
  [1, ['openness.licence', 'openness.what-is-open']],
  [2, ['openness.licence']],
  [3, []],
  ['unsure', ['openness.licence', 'openness.what-is-open']],
] as const)('%s leads to %j', (value, expected) => {
  expect(passagesFrom('o2-licence', respond({ 'o2-licence': value }), {})).toEqual(expected)
})
