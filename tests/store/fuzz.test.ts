import fc from 'fast-check'
import { expect, it } from 'vitest'
import { entriesOf, keptOf } from '../../src/store/entries.ts'
import { isEntry } from '../../src/store/entry-kinds.ts'
import { blank, entriesIn, stamp } from '../../src/store/ledger.ts'
import { readLedger, textOf } from '../../src/store/read-ledger.ts'
import { anyKept } from './arbitraries.ts'

/** Failures of the past are tried again for ever; add the seed and path that a failing run prints. */
const seeds: readonly { seed: number; path?: string }[] = [
  { seed: 20261125 },
  { seed: 7 },
  { seed: 754549818, path: '135:46:44:57:59:59:599:605:609' },
]

const stored = fc.oneof(
  anyKept.map(kept => textOf(stamp(blank, entriesOf(kept), 'life'))),
  anyKept.map(kept => JSON.stringify({ state: kept, version: 1 })),
)

/** A stored text with a piece cut out, repeated or replaced. */
const mangled = fc
  .tuple(
    stored,
    fc.nat(),
    fc.nat({ max: 40 }),
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"', '{', '}', '[', ']', '0', 'null', '-', 'e9')),
  )
  .map(([text, at, length, put]) => {
    const from = at % (text.length + 1)
    return text.slice(0, from) + put + text.slice(from + length)
  })

const strange = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'response:__proto__',
  'record:a',
  'goal',
  'pin:x',
  '',
)

/** A text of the right outline with anything inside. */
const hollow = fc
  .record(
    {
      version: fc.constantFrom(1, 2, 2, 2, 3, '2', null),
      life: fc.oneof(fc.string(), fc.constantFrom('a', 'b')),
      count: fc.oneof(fc.double(), fc.integer(), fc.constant(5)),
      entries: fc.dictionary(
        fc.oneof(fc.string(), strange),
        fc.oneof(fc.tuple(fc.integer(), fc.jsonValue()), fc.jsonValue()),
      ),
      state: fc.dictionary(
        fc.oneof(fc.string(), strange, fc.constantFrom('responses', 'records', 'pinned')),
        fc.jsonValue(),
      ),
    },
    { requiredKeys: ['version'] },
  )
  .map(value => JSON.stringify(value))

const anyText = fc.oneof(mangled, hollow, fc.json(), fc.string({ unit: 'binary' }), stored)

it.each([...seeds, { seed: Date.now() }])('whatever is stored is read without harm: %j', seed => {
  fc.assert(
    fc.property(anyText, text => {
      const read = readLedger(text)
      if (read.state !== 'read') return
      const { ledger } = read
      expect(Object.entries(ledger.entries).filter(([key, [, value]]) => !isEntry(key, value))).toEqual([])
      const kept = keptOf(entriesIn(ledger))
      expect(Object.getPrototypeOf(kept.responses)).toBe(Object.prototype)
      expect(keptOf(entriesOf(kept))).toEqual(kept)
      // What was read is written so that the next reading finds nothing wrong with it.
      if (ledger.life !== '') expect(readLedger(textOf(ledger))).toEqual({ state: 'read', ledger, whole: true })
    }),
    { numRuns: 3400, ...seed },
  )
})
