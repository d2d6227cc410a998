import * as v from 'valibot'
import { goals } from '../questionnaire/goals.ts'
import { isItemId, items } from '../questionnaire/items.ts'
import { confidences } from '../questionnaire/responses.ts'
import { chapters } from '../questionnaire/sections.ts'
import { isStepId } from '../questionnaire/step-ids.ts'
import { isPassageId } from '../reading/passages.ts'
import { longestName } from './records.ts'

/** What JSON can hold of what is kept. `null` in an entry: it was taken back. */
export type Json = string | number | boolean | null | { readonly [key: string]: Json }

interface EntryKind {
  /** Whether something of this kind can have this id; '' for what there is one of. */
  readonly isId: (id: string) => boolean
  readonly isValue: (value: unknown, id: string) => boolean
}

const only: EntryKind['isId'] = id => id === ''
const isTrue: EntryKind['isValue'] = value => value === true

function oneOf(list: readonly unknown[]): (value: unknown) => boolean {
  return value => list.includes(value)
}

function isOption(value: unknown, id: string): boolean {
  return typeof value === 'string' && isItemId(id) && Object.hasOwn(items[id].values, value)
}

function isResponse(value: unknown, id: string): boolean {
  return value === 'unsure' || isOption(value, id)
}

function isBehaviour(id: string): boolean {
  return isItemId(id) && items[id].kind === 'behaviour'
}

const isInstant = (at: string) => !Number.isNaN(Date.parse(at))
const record = v.strictObject({
  at: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/), v.check(isInstant)),
  name: v.pipe(v.string(), v.maxLength(longestName)),
  responses: v.pipe(
    v.record(v.string(), v.string()),
    v.check(
      responses =>
        Object.keys(responses).length > 0 && Object.entries(responses).every(([id, one]) => isResponse(one, id)),
    ),
  ),
})
const place = v.pipe(v.number(), v.integer(), v.minValue(-3), v.maxValue(3))

/** Every kind of entry that may be kept, and what it may say. Nothing else is read from storage or from a file. */
export const kinds = {
  response: { isId: isItemId, isValue: isResponse },
  confidence: { isId: id => isItemId(id) && items[id].kind === 'knowledge', isValue: oneOf(confidences) },
  goal: { isId: only, isValue: oneOf(goals) },
  bubble: { isId: oneOf(chapters), isValue: value => v.is(place, value) },
  untailored: { isId: only, isValue: isTrue },
  noShortcuts: { isId: only, isValue: isTrue },
  ticked: { isId: isStepId, isValue: isTrue },
  record: { isId: id => /^[\w-]{1,40}$/.test(id), isValue: value => v.is(record, value) },
  legsFiled: { isId: only, isValue: oneOf([1, 2]) },
  unfiled: { isId: only, isValue: isTrue },
  again: { isId: isItemId, isValue: isResponse },
  read: { isId: isPassageId, isValue: isTrue },
  pin: { isId: isBehaviour, isValue: isOption },
  pinDone: { isId: isBehaviour, isValue: isTrue },
} as const satisfies Record<string, EntryKind>

export type KindName = keyof typeof kinds

/** Whether a key and its value may be kept. Never throws, whatever they are. */
export function isEntry(key: string, value: unknown): value is Json {
  const [name = '', id = ''] = key.split(':', 2)
  if (!Object.hasOwn(kinds, name) || key !== keyOf(name as KindName, id)) return false
  const kind: EntryKind = kinds[name as KindName]
  return kind.isId(id) && (value === null || kind.isValue(value, id))
}

const damagedRecord = v.object({
  at: record.entries.at,
  name: v.fallback(v.string(), ''),
  responses: v.record(v.string(), v.unknown()),
})

/** What can be saved of a record that may not be kept as it is: the responses that still exist. null: nothing. */
export function mendedRecord(value: unknown): Json {
  const read = v.safeParse(damagedRecord, value)
  if (!read.success) return null
  const { at, name, responses } = read.output
  const mended = {
    at,
    name: name.slice(0, longestName),
    responses: Object.fromEntries(Object.entries(responses).filter(([id, one]) => isResponse(one, id))),
  }
  return v.is(record, mended) ? mended : null
}

/** The key of an entry: `response:o2-licence`, `goal`. */
export function keyOf(kind: KindName, id: string): string {
  return id === '' ? kind : `${kind}:${id}`
}
