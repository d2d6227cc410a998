import fc from 'fast-check'
import { goals } from '../../src/questionnaire/goals.ts'
import { itemIds, items } from '../../src/questionnaire/items.ts'
import { pinnedAtMost } from '../../src/questionnaire/pins.ts'
import { confidences } from '../../src/questionnaire/responses.ts'
import { chapters } from '../../src/questionnaire/sections.ts'
import { stepIds } from '../../src/questionnaire/step-ids.ts'
import { passages } from '../../src/reading/passages.ts'
import type { Kept } from '../../src/store/kept.ts'
import { longestName } from '../../src/store/records.ts'
import { anyResponse, anyResponses } from '../scoring/arbitraries.ts'

const some = (ids: readonly string[]) => fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 6 })
const withSome = anyResponses.filter(responses => Object.keys(responses).length > 0)
const minute = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map(date => `${date.toISOString().slice(0, 16)}Z`)

const anyRecords = fc
  .uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[\w-]{1,12}$/),
      at: minute,
      name: fc.string({ maxLength: longestName }),
      responses: withSome,
    }),
    { selector: ({ id }) => id, maxLength: 4 },
  )
  .map(records => records.sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id)))

const anyPinned = fc.uniqueArray(
  fc
    .constantFrom(...itemIds.filter(id => items[id].kind === 'behaviour'))
    .chain(item => fc.record({ item: fc.constant(item), option: anyResponse(item), done: fc.boolean() })),
  { selector: ({ item }) => item, maxLength: pinnedAtMost },
)

/** Anything a reader may have done. */
export const anyKept: fc.Arbitrary<Kept> = fc
  .record({
    responses: anyResponses,
    confidences: fc.dictionary(
      fc.constantFrom(...itemIds.filter(id => items[id].kind === 'knowledge')),
      fc.constantFrom(...confidences),
    ),
    goal: fc.constantFrom(null, ...goals),
    bubbles: fc.dictionary(fc.constantFrom(...chapters), fc.integer({ min: -3, max: 3 })),
    tailored: fc.boolean(),
    shortcuts: fc.boolean(),
    ticked: some(stepIds),
    records: anyRecords,
    legsFiled: fc.constantFrom(0, 1, 2),
    unfiled: fc.boolean(),
    again: anyResponses,
    read: some(passages.map(({ id }) => id)),
    pinned: anyPinned.map(pins => pins.filter(({ option }) => option !== undefined && option !== 'unsure')),
  })
  // Text once and back: fast-check's objects have no prototype, and the store's have one.
  .map(kept => JSON.parse(JSON.stringify(kept)))
