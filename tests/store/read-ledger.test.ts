import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entriesOf, keptOf } from '../../src/store/entries.ts'
import { blank, entriesIn, stamp } from '../../src/store/ledger.ts'
import { readLedger, textOf, version } from '../../src/store/read-ledger.ts'
import { capacity } from '../../src/store/records.ts'
import { anyKept } from './arbitraries.ts'

const folder = 'tests/store/fixtures'

describe('what every version wrote', () => {
  it('has a fixture', () => {
    const versions = readdirSync(folder).map(name => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')).version)
    expect(versions).toEqual(Array.from({ length: version }, (_, index) => index + 1))
  })

  it.each(readdirSync(folder))('%s is read whole, and says the same', name => {
    const read = readLedger(readFileSync(`${folder}/${name}`, 'utf8'))
    if (read.state !== 'read') throw new Error(read.state)
    expect(read.whole).toBe(true)
    expect(keptOf(entriesIn(read.ledger))).toEqual({
      responses: { 'o2-licence': 'c', 'f3-safe-file': 'unsure', 'r4-community': 'a' },
      confidences: { 'f3-safe-file': 'doubt' },
      goal: 'maker',
      bubbles: { openness: -2, call: 3 },
      tailored: false,
      shortcuts: true,
      ticked: ['readiness.sharing.3', 'openness.discovering.1'],
      records: [
        { id: 'mfa1', at: '2026-09-03T14:05Z', name: 'Avant', responses: { 'o2-licence': 'a' } },
        { id: 'mfa2', at: '2026-11-24T08:30Z', name: '', responses: { 'o2-licence': 'c', 'f3-safe-file': 'unsure' } },
      ],
      legsFiled: 1,
      unfiled: true,
      again: { 'o1-open-parts': 'b' },
      read: ['readiness.wish', 'openness.licence'],
      pinned: [
        { item: 'r4-community', option: 'e', done: true },
        { item: 'o2-licence', option: 'd', done: false },
      ],
    })
  })
})

it('what is written is read back as it was', () => {
  fc.assert(
    fc.property(anyKept, kept => {
      const ledger = stamp(blank, entriesOf(kept), 'life')
      if (ledger === blank) return
      expect(readLedger(textOf(ledger))).toEqual({ state: 'read', ledger, whole: true })
    }),
  )
})

it('a later version is left alone', () => {
  expect(readLedger(JSON.stringify({ version: version + 1 }))).toEqual({ state: 'newer' })
})

it.each([
  '',
  '{"version":2,"life":"a","cou',
  'null',
  '5',
  '[]',
  '""',
  '{}',
  '{"version":"2","life":"a","count":1,"entries":{}}',
  '{"version":0}',
  '{"version":2.5}',
  '{"version":1}',
  '{"version":2,"count":1,"entries":{}}',
  '{"version":2,"life":"a","count":-1,"entries":{}}',
  '{"version":2,"life":"a","count":1e300,"entries":{}}',
  '{"version":2,"life":"a","count":1,"entries":null}',
  '{"version":2,"life":"a b","count":1,"entries":{}}',
  '{"version":2,"life":"a ","count":1,"entries":{}}',
  '{"version":2,"life":" a","count":1,"entries":{}}',
  '{"theme":"dark"}',
])('%j is damaged: nothing is read of it', text => {
  expect(readLedger(text)).toEqual({ state: 'read', ledger: blank, whole: false })
})

it('of a damaged record the entries that are allowed are read, and no others', () => {
  const entries = {
    'response:o2-licence': [1, 'c'],
    'response:gone': [2, 'c'],
    'response:o5-reserve': ['3', 'c'],
    'response:f2-furthest': [4],
    goal: [5, null],
    'pin:o2-licence': 7,
  }
  expect(readLedger(JSON.stringify({ version, life: 'a', count: 9, entries }))).toEqual({
    state: 'read',
    ledger: { life: 'a', count: 9, entries: { 'response:o2-licence': [1, 'c'], goal: [5, null] } },
    whole: false,
  })
})

it.each([[['3', 'c']], [[3]], [[-1, 'c']], [7], [null]])('an entry stamped %j is not read, and that is told', stamp => {
  const text = JSON.stringify({ version, life: 'a', count: 9, entries: { 'response:o2-licence': stamp } })
  expect(readLedger(text)).toEqual({ state: 'read', ledger: { life: 'a', count: 9, entries: {} }, whole: false })
})

it('a zero below zero is none, wherever it stands', () => {
  const text = `{"version":${version},"life":"a","count":-0,"entries":{"goal":[-0,"maker"],"bubble:openness":[-0,-0]}}`
  expect(readLedger(text)).toEqual({
    state: 'read',
    ledger: { life: 'a', count: 0, entries: { goal: [0, 'maker'], 'bubble:openness': [0, 0] } },
    whole: true,
  })
})

it('a count that lags behind its entries is put right', () => {
  const text = JSON.stringify({ version, life: 'a', count: 1, entries: { goal: [7, 'maker'] } })
  expect(readLedger(text)).toMatchObject({ ledger: { count: 7 }, whole: true })
})

it('of more records than readers can make, the latest are read', () => {
  const record = { at: '2026-01-01T10:00Z', name: '', responses: { 'o2-licence': 'a' } }
  const entries = Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`record:k${n}`, [n + 1, record]]))
  const read = readLedger(JSON.stringify({ version, life: 'a', count: 5000, entries }))
  if (read.state !== 'read') throw new Error(read.state)
  expect(Object.keys(read.ledger.entries)).toHaveLength(3 * capacity)
  expect(read.ledger.entries).toHaveProperty('record:k4999')
  expect(read.whole).toBe(false)
})
