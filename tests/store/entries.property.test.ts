import fc from 'fast-check'
import { expect, it } from 'vitest'
import { changesBetween, entriesOf, keptOf } from '../../src/store/entries.ts'
import { isEntry } from '../../src/store/entry-kinds.ts'
import { nothingKept } from '../../src/store/kept.ts'
import { anyKept } from './arbitraries.ts'

it('what a reader did is the same after being taken apart and put together', () => {
  fc.assert(
    fc.property(anyKept, kept => {
      expect(keptOf(entriesOf(kept))).toEqual(kept)
    }),
  )
})

it('every entry that is made may be kept', () => {
  fc.assert(
    fc.property(anyKept, kept => {
      expect(Object.entries(entriesOf(kept)).filter(([key, value]) => !isEntry(key, value))).toEqual([])
    }),
  )
})

it('a change, put on what was there before, gives what is there after', () => {
  fc.assert(
    fc.property(anyKept, anyKept, (before, after) => {
      const changed = Object.entries({ ...entriesOf(before), ...changesBetween(before, after) })
      expect(Object.fromEntries(changed.filter(([, value]) => value !== null))).toEqual(entriesOf(after))
      expect(changesBetween(after, after)).toEqual({})
    }),
  )
})

it('records stand in the order of their dates, whichever was entered first', () => {
  const record = (at: string) => ({ at, name: '', responses: { 'o2-licence': 'a' } })
  const { records } = keptOf({ 'record:b': record('2026-03-01T10:00Z'), 'record:a': record('2026-02-01T10:00Z') })
  expect(records.map(({ id }) => id)).toEqual(['a', 'b'])
})

it('nothing has no entry, and only nothing', () => {
  expect(entriesOf(nothingKept)).toEqual({})
  expect(keptOf({})).toEqual(nothingKept)
})

it.each([
  ['an item that does not exist', 'response:gone', 'a'],
  ['an option the item lacks', 'response:o3-claim', 'e'],
  ['confidence where it is not asked', 'confidence:o2-licence', 'sure'],
  ['a name of the language itself', 'response:__proto__', 'a'],
  ['a kind of the language itself', 'constructor', true],
  ['an id where there is none', 'goal:x', 'maker'],
  ['a further part', 'response:o2-licence:x', 'a'],
  ['an option in a list', 'response:o2-licence', ['a']],
  ['a tick that is none', 'read:openness.licence', 'yes'],
  ['a bubble off the scale', 'bubble:openness', 4],
  ['a pin on what is no act', 'pin:o3-claim', 'a'],
  [
    'a record with a word more',
    'record:x',
    { at: '2026-01-01T10:00Z', name: '', responses: { 'o2-licence': 'a' }, x: 1 },
  ],
  [
    'a record of an item that does not exist',
    'record:x',
    { at: '2026-01-01T10:00Z', name: '', responses: { 'o2-licence': 'a', gone: 'a' } },
  ],
  ['a record of a far year', 'record:x', { at: '+012026-01-01T10:00Z', name: '', responses: { 'o2-licence': 'a' } }],
  ['a record of nothing', 'record:x', { at: '2026-01-01T10:00Z', name: '', responses: {} }],
  ['a record of no day', 'record:x', { at: '2026-13-01T10:00Z', name: '', responses: { 'o2-licence': 'a' } }],
  [
    'a record’s name without end',
    'record:x',
    { at: '2026-01-01T10:00Z', name: 'x'.repeat(61), responses: { 'o2-licence': 'a' } },
  ],
])('%s is not kept', (_, key, value) => expect(isEntry(key, value)).toBe(false))

it('what was taken back is kept as such, if it could be there at all', () => {
  expect(isEntry('response:o2-licence', null)).toBe(true)
  expect(isEntry('response:gone', null)).toBe(false)
})
