import fc from 'fast-check'
import { expect, it } from 'vitest'
import { blank, entriesIn, join, type Ledger, stamp } from '../../src/store/ledger.ts'

/** Copies that have entries in common, made at the same counts too. */
const anyLedger: fc.Arbitrary<Ledger> = fc
  .record({
    life: fc.constantFrom('a', 'b'),
    entries: fc.dictionary(
      fc.constantFrom('p', 'q', 'r', 's'),
      fc.tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom('x', 'y', null)),
    ),
    ahead: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ life, entries, ahead }) => ({
    life,
    entries: { ...entries },
    count: Math.max(0, ...Object.values(entries).map(([count]) => count)) + ahead,
  }))

it('joining is the same in any order, however grouped and however often', () => {
  fc.assert(
    fc.property(anyLedger, anyLedger, anyLedger, (a, b, c) => {
      expect(join(a, b)).toEqual(join(b, a))
      expect(join(join(a, b), c)).toEqual(join(a, join(b, c)))
      expect(join(a, a)).toBe(a)
      expect(join(join(a, b), b)).toEqual(join(a, b))
      expect(join(a, blank)).toBe(a)
      expect(join(blank, a)).toEqual(a)
      expect(join(a, b).life).toBe([a.life, b.life].toSorted()[0])
    }),
  )
})

it('joining drops nothing: of every entry the later one is there', () => {
  fc.assert(
    fc.property(anyLedger, anyLedger, (a, b) => {
      const { entries } = join(a, b)
      for (const key of ['p', 'q', 'r', 's']) {
        const counts = [a, b].flatMap(one => one.entries[key]?.[0] ?? [])
        expect(entries[key]?.[0]).toBe(counts.length > 0 ? Math.max(...counts) : undefined)
      }
    }),
  )
})

it('what is stamped is later than anything before, in the order it was made', () => {
  fc.assert(
    fc.property(anyLedger, ledger => {
      const after = stamp(ledger, { q: 'new', p: null, t: 1 }, 'z')
      expect(join(after, ledger)).toBe(after)
      expect(after.life).toBe(ledger.life)
      expect(Object.entries(entriesIn(after)).slice(-2)).toEqual([
        ['q', 'new'],
        ['t', 1],
      ])
      expect(entriesIn(after)).not.toHaveProperty('p')
    }),
  )
  expect(stamp(blank, { p: 1 }, 'z')).toEqual({ life: 'z', count: 1, entries: { p: [1, 1] } })
  expect(stamp(blank, {}, 'z')).toBe(blank)
  expect(join(blank, blank)).toBe(blank)
})
