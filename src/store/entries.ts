import { type Pin, pinnedAtMost } from '../questionnaire/pins.ts'
import { type Json, type KindName, keyOf } from './entry-kinds.ts'
import { type Kept, nothingKept } from './kept.ts'
import { byDate, type FiledRecord } from './records.ts'

/** What is kept, as keys and values that can be merged one by one. */
export type Entries = Readonly<Record<string, Json>>

function keyed(kind: KindName, values: Readonly<Record<string, Json>>): [string, Json][] {
  return Object.entries(values).map(([id, value]) => [keyOf(kind, id), value])
}

function listed(kind: KindName, ids: readonly string[]): [string, Json][] {
  return ids.map(id => [keyOf(kind, id), true])
}

function recordEntry({ id, at, name, responses }: FiledRecord): [string, Json] {
  return [keyOf('record', id), { at, name, responses }]
}

/** What a reader did, entry by entry. What says nothing has no entry. */
export function entriesOf(kept: Kept): Entries {
  return Object.fromEntries([
    ...keyed('response', kept.responses),
    ...keyed('confidence', kept.confidences),
    ...(kept.goal === null ? [] : keyed('goal', { '': kept.goal })),
    ...keyed('bubble', kept.bubbles),
    ...(kept.tailored ? [] : listed('untailored', [''])),
    ...(kept.shortcuts ? [] : listed('noShortcuts', [''])),
    ...listed('ticked', kept.ticked),
    ...kept.records.map(recordEntry),
    ...(kept.legsFiled === 0 ? [] : keyed('legsFiled', { '': kept.legsFiled })),
    ...(kept.unfiled ? listed('unfiled', ['']) : []),
    ...keyed('again', kept.again),
    ...listed('read', kept.read),
    ...kept.pinned.map(({ item, option }): [string, Json] => [keyOf('pin', item), option]),
    ...listed(
      'pinDone',
      kept.pinned.filter(({ done }) => done).map(({ item }) => item),
    ),
  ])
}

/** The reverse of `entriesOf`. The entries must be allowed ones, in the order they were made. */
export function keptOf(entries: Entries): Kept {
  const all = Object.entries(entries)
  const of = (kind: KindName) =>
    all.flatMap(([key, value]) => (key.startsWith(`${kind}:`) ? [[key.slice(kind.length + 1), value] as const] : []))
  const record = <Field extends keyof Kept>(kind: KindName) => Object.fromEntries(of(kind)) as Kept[Field]
  const ids = (kind: KindName) => of(kind).map(([id]) => id)
  const done = ids('pinDone')
  const records = of('record').map(([id, value]) => ({ id, ...(value as object) }) as FiledRecord)
  const pinned = of('pin').map(([item, option]) => ({ item, option, done: done.includes(item) }) as Pin)
  return {
    responses: record<'responses'>('response'),
    confidences: record<'confidences'>('confidence'),
    goal: (entries['goal'] ?? nothingKept.goal) as Kept['goal'],
    bubbles: record<'bubbles'>('bubble'),
    tailored: entries['untailored'] !== true,
    shortcuts: entries['noShortcuts'] !== true,
    ticked: ids('ticked') as Kept['ticked'][number][],
    records: records.sort(byDate),
    legsFiled: (entries['legsFiled'] ?? nothingKept.legsFiled) as number,
    unfiled: entries['unfiled'] === true,
    again: record<'again'>('again'),
    read: ids('read') as Kept['read'][number][],
    pinned: pinned.slice(0, pinnedAtMost),
  }
}

/** The entries that one change made, `null` for those it took back. */
export function changesBetween(before: Kept, after: Kept): Entries {
  const [was, is] = [entriesOf(before), entriesOf(after)]
  const gone = Object.keys(was).filter(key => is[key] === undefined)
  const made = Object.entries(is).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(was[key]))
  return Object.fromEntries([...made, ...gone.map(key => [key, null] as const)])
}
