import { describe, expect, it } from 'vitest'
import { stepIds } from '../../src/questionnaire/step-ids.ts'
import { keptOf } from '../../src/store/entries.ts'
import { type Kept, nothingKept } from '../../src/store/kept.ts'
import { entriesIn } from '../../src/store/ledger.ts'
import { readLedger } from '../../src/store/read-ledger.ts'

/** What is read of a record of version 1, and whether all of it was. */
function read(state: unknown): { kept: Kept; whole: boolean } {
  const ledger = readLedger(JSON.stringify({ state, version: 1 }))
  if (ledger.state !== 'read') throw new Error(ledger.state)
  return { kept: keptOf(entriesIn(ledger.ledger)), whole: ledger.whole }
}

const readKept = (state: unknown) => read(state).kept

/** What version 1 wrote: it knew no shortcuts to turn off. */
type Written = Omit<Kept, 'shortcuts'>
const { shortcuts, ...nothing } = nothingKept

const full: Written = {
  responses: { 'o2-licence': 'c', 'f3-safe-file': 'unsure' },
  confidences: { 'f3-safe-file': 'doubt' },
  goal: 'maker',
  bubbles: { openness: -2, call: 3 },
  tailored: false,
  ticked: ['readiness.sharing.3', 'openness.discovering.1'],
  records: [{ id: 'k1', at: '2026-09-03T14:05Z', name: 'Before', responses: { 'o2-licence': 'a' } }],
  legsFiled: 1,
  unfiled: true,
  again: { 'o1-open-parts': 'b' },
  read: ['readiness.wish', 'openness.licence'],
  pinned: [
    { item: 'o2-licence', option: 'd', done: false },
    { item: 'r4-community', option: 'e', done: true },
  ],
}

it('reads back what was kept, as it was', () => {
  expect(read(full)).toEqual({ kept: { ...full, shortcuts }, whole: true })
  expect(readKept({ ...nothing, ticked: stepIds }).ticked).toEqual(stepIds)
})

it('reads a record from before steps could be ticked', () => {
  const { ticked: _, ...before } = full
  expect(readKept(before)).toEqual({ ...full, shortcuts, ticked: [] })
})

it('reads a record from before acts could be pinned', () => {
  const { pinned: _, ...before } = full
  expect(readKept(before)).toEqual({ ...full, shortcuts, pinned: [] })
})

it('keeps three pinned acts', () => {
  const act = (item: string, option = 'c') => ({ item, option, done: false })
  const stored = [act('o2-licence'), act('o5-reserve'), act('f2-furthest'), act('f5-hand-in')]
  expect(readKept({ ...full, pinned: stored }).pinned).toEqual(stored.slice(0, 3))
})

it('reads a record from before passages could be ticked', () => {
  const { read: _, ...before } = full
  expect(readKept(before)).toEqual({ ...full, shortcuts, read: [] })
})

it.each([null, 0, 'text', true, [[]]])('takes %j for nothing kept, and says that it was not read', stored => {
  expect(read(stored)).toEqual({ kept: nothingKept, whole: false })
})

it('reads an empty record as nothing kept', () => expect(readKept({})).toEqual(nothingKept))

it('reads a record of nothing whole', () => expect(read(nothing)).toEqual({ kept: nothingKept, whole: true }))

it('is one life, whoever reads it', () => {
  expect(readLedger(JSON.stringify({ state: full, version: 1 }))).toMatchObject({ ledger: { life: 'version-1' } })
})

it.each(Object.keys(nothingKept))('says that what %s held was not read, when it is of no shape it ever had', field => {
  for (const stored of ['damaged', 5]) expect(read({ ...full, [field]: stored }).whole).toBe(false)
})

it.each<object>([
  { theme: 'dark' },
  { toString: 'a' },
  { tailored: null },
  { ticked: {} },
  { responses: [] },
  { responses: null },
  { pinned: [null] },
  { pinned: [{ item: 'o2-licence' }] },
  { records: [null] },
])('says that %j was not read', state => expect(read({ ...full, ...state }).whole).toBe(false))

describe('what is no longer valid is left out, and nothing else', () => {
  it.each([
    [
      'responses',
      { ...full.responses, 'o2-licence': 'z', 'gone-item': 'a', 'a1-demo': 3 },
      { 'f3-safe-file': 'unsure' },
    ],
    ['responses', 'damaged', {}],
    ['confidences', { 'f3-safe-file': 'doubt', 'o2-licence': 'sure', 'o1-open-parts': 'very' }, full.confidences],
    ['goal', 'fame', null],
    ['bubbles', { openness: -2, call: 3, frameworks: 4, readiness: 0.5, gone: 1 }, full.bubbles],
    ['tailored', 'no', true],
    ['ticked', ['openness.discovering.1', 'openness.discovering.4', 'gone', 1, null], ['openness.discovering.1']],
    ['ticked', ['openness.sharing.1', 'openness.sharing.1'], ['openness.sharing.1']],
    ['ticked', { 0: 'openness.sharing.1' }, []],
    ['records', 'damaged', []],
    ['records', [...full.records, ...full.records], full.records],
    ['records', [...full.records, null, 'gone', { id: 'k2', at: 'once', name: '', responses: {} }], full.records],
    [
      'records',
      [
        { ...full.records[0], at: '2026-13-45T14:05Z' },
        { ...full.records[0], id: '' },
      ],
      [],
    ],
    ['records', [{ ...full.records[0], responses: { 'gone-item': 'a' } }], []],
    [
      'records',
      [{ ...full.records[0], name: 7, responses: { 'o2-licence': 'a', 'a1-demo': 'z' } }],
      [{ ...full.records[0], name: '' }],
    ],
    ['records', [{ ...full.records[0], name: 'x'.repeat(80) }], [{ ...full.records[0], name: 'x'.repeat(60) }]],
    ['legsFiled', 3, 0],
    ['unfiled', 'yes', false],
    ['again', { 'o1-open-parts': 'b', 'o2-licence': 'z', gone: 'a' }, full.again],
    ['read', ['readiness.wish', 'readiness.gone', 'readiness.wish', 3], ['readiness.wish']],
    ['read', 'openness.licence', []],
    [
      'pinned',
      [{ item: 'gone', option: 'a' }, { item: 'o2-licence', option: 'z' }, { item: 'o3-claim', option: 'a' }, null, 3],
      [],
    ],
    ['pinned', [{ item: 'o2-licence', option: 'unsure' }, { item: 'o2-licence' }], []],
    ['pinned', [{ item: 'o2-licence', option: 'e', done: 'no' }], [{ item: 'o2-licence', option: 'e', done: false }]],
    ['pinned', 'all', []],
  ] as const)('%s: %j', (entry, stored, kept) => {
    expect(readKept({ ...full, [entry]: stored })).toEqual({ ...full, shortcuts, [entry]: kept })
  })
})
