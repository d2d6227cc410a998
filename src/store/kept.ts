import * as v from 'valibot'
import type { Goal } from '../questionnaire/goals.ts'
import { goals } from '../questionnaire/goals.ts'
import { type ItemId, isItemId, items, type OptionKey } from '../questionnaire/items.ts'
import { type Pin, pinnedAtMost } from '../questionnaire/pins.ts'
import { type Confidences, confidences, type Responses } from '../questionnaire/responses.ts'
import { type ChapterId, chapters } from '../questionnaire/sections.ts'
import { isStepId, type StepId } from '../questionnaire/step-ids.ts'
import { isPassageId, type PassageId } from '../reading/passages.ts'
import { capacity, type FiledRecord, longestName } from './records.ts'

/** What a reader did, as it is kept on the device. */
export interface Kept {
  readonly responses: Responses
  /** Only for knowledge items. */
  readonly confidences: Confidences
  /** null: not told. */
  readonly goal: Goal | null
  /** Where the reader put a chapter's bubble: −3 (dream) to 3 (illusion). */
  readonly bubbles: Readonly<Partial<Record<ChapterId, number>>>
  /** Whether the article is shown with the reader's marks, or as it was written. */
  readonly tailored: boolean
  /** The next steps that are done, in the order they were ticked. */
  readonly ticked: readonly StepId[]
  /** Filed sets of responses, oldest first. */
  readonly records: readonly FiledRecord[]
  /** How many finished legs have been filed, or left unfiled on purpose: 0 to 2. */
  readonly legsFiled: number
  /** Whether a section measured again is still to be filed. */
  readonly unfiled: boolean
  /** Responses to items measured again, until their section is finished. */
  readonly again: Responses
  /** The passages that are read, in the order they were ticked. */
  readonly read: readonly PassageId[]
  /** The acts to reach next, in the order they were pinned. One an item. */
  readonly pinned: readonly Pin[]
}

export const nothingKept: Kept = {
  responses: {},
  confidences: {},
  goal: null,
  bubbles: {},
  tailored: true,
  ticked: [],
  records: [],
  legsFiled: 0,
  unfiled: false,
  again: {},
  read: [],
  pinned: [],
}

const unknownRecord = v.fallback(v.record(v.string(), v.unknown()), {})
const shape = v.object({
  responses: v.optional(unknownRecord, {}),
  confidences: v.optional(unknownRecord, {}),
  goal: v.fallback(v.nullable(v.picklist(goals)), null),
  bubbles: v.optional(unknownRecord, {}),
  tailored: v.fallback(v.boolean(), true),
  ticked: v.fallback(v.array(v.unknown()), []),
  records: v.fallback(v.array(v.unknown()), []),
  legsFiled: v.fallback(v.picklist([0, 1, 2]), 0),
  unfiled: v.fallback(v.boolean(), false),
  again: v.optional(unknownRecord, {}),
  read: v.fallback(v.array(v.unknown()), []),
  pinned: v.fallback(v.array(v.unknown()), []),
})
const filedRecord = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  at: v.pipe(
    v.string(),
    v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/),
    v.check(at => !Number.isNaN(Date.parse(at))),
  ),
  name: v.fallback(v.string(), ''),
  responses: v.record(v.string(), v.unknown()),
})
const place = v.pipe(v.number(), v.integer(), v.minValue(-3), v.maxValue(3))

function isResponse(id: ItemId, response: unknown): boolean {
  return response === 'unsure' || (typeof response === 'string' && Object.hasOwn(items[id].values, response))
}

const pin = v.object({ item: v.string(), option: v.string(), done: v.optional(v.unknown()) })

/** Only acts on the staff can be pinned. */
function pinsOf(stored: readonly unknown[]): Pin[] {
  const pins = stored
    .filter(one => v.is(pin, one))
    .flatMap(({ item, option, done }) =>
      isItemId(item) && items[item].kind === 'behaviour' && option !== 'unsure' && isResponse(item, option)
        ? [{ item, option: option as OptionKey, done: done === true }]
        : [],
    )
  return pins.filter(({ item }, index) => pins.findIndex(one => one.item === item) === index).slice(0, pinnedAtMost)
}

function entriesOf<T>(record: Record<string, unknown>, keep: (key: string, value: unknown) => boolean) {
  return Object.fromEntries(Object.entries(record).filter(([key, value]) => keep(key, value))) as T
}

function responsesIn(record: Record<string, unknown>): Responses {
  return entriesOf<Responses>(record, (id, response) => isItemId(id) && isResponse(id, response))
}

/** The records that still say something, each id once; the newest when there are too many. */
function recordsIn(stored: readonly unknown[]): FiledRecord[] {
  const records = new Map<string, FiledRecord>()
  for (const one of stored) {
    const read = v.safeParse(filedRecord, one)
    if (!read.success) continue
    const { id, at, name } = read.output
    const responses = responsesIn(read.output.responses)
    if (Object.keys(responses).length > 0) records.set(id, { id, at, name: name.slice(0, longestName), responses })
  }
  return [...records.values()].slice(-capacity)
}

/**
 * Reads what storage holds, which may be older than the items, from another program, or damaged: keeps every entry
 * that is still valid and leaves the others out. Never throws.
 */
export function readKept(stored: unknown): Kept {
  const read = v.safeParse(shape, stored)
  if (!read.success) return nothingKept
  const {
    responses,
    confidences: trust,
    goal,
    bubbles,
    tailored,
    records,
    legsFiled,
    unfiled,
    again,
    ticked,
    pinned,
    read: passagesRead,
  } = read.output
  return {
    responses: responsesIn(responses),
    confidences: entriesOf<Confidences>(
      trust,
      (id, level) => isItemId(id) && items[id].kind === 'knowledge' && v.is(v.picklist(confidences), level),
    ),
    goal,
    bubbles: entriesOf<Kept['bubbles']>(bubbles, (id, at) => v.is(v.picklist(chapters), id) && v.is(place, at)),
    tailored,
    ticked: [...new Set(ticked.filter(isStepId))],
    records: recordsIn(records),
    legsFiled,
    unfiled,
    again: responsesIn(again),
    read: [...new Set(passagesRead.filter(isPassageId))],
    pinned: pinsOf(pinned),
  }
}
