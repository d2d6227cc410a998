import { firstLeg, sequence } from '../questionnaire/items.ts'
import { hasBegun } from '../questionnaire/progress.ts'
import type { Responses } from '../questionnaire/responses.ts'

/** A dated set of responses, kept on the device. */
export interface FiledRecord {
  readonly id: string
  /** When it was filed, to the minute: `2026-09-03T14:05Z`. */
  readonly at: string
  /** What the reader calls it; empty until they do. */
  readonly name: string
  readonly responses: Responses
}

/** How many records the device keeps. */
export const capacity = 20

/** The longest name of a record, in characters. */
export const longestName = 60

/** What the filing of records depends on. */
export interface Filing {
  readonly responses: Responses
  /** Oldest first. */
  readonly records: readonly FiledRecord[]
  /** How many finished legs have been filed, or left unfiled on purpose. */
  readonly legsFiled: number
  /** Whether a section measured again is still to be filed. */
  readonly unfiled: boolean
}

/** How many legs are finished: every item of theirs has a response. */
export function legsDone(responses: Responses): 0 | 1 | 2 {
  if (sequence.every(id => responses[id] !== undefined)) return 2
  return firstLeg.every(id => responses[id] !== undefined) ? 1 : 0
}

function isSame(a: Responses, b: Responses): boolean {
  return sequence.every(id => a[id] === b[id])
}

/** When these responses were filed last; null when they are in no record. */
export function filedAt(records: readonly FiledRecord[], responses: Responses): string | null {
  return records.findLast(record => isSame(record.responses, responses))?.at ?? null
}

/** Whether something was finished since the last record. */
export function isDue({ responses, legsFiled, unfiled }: Pick<Filing, 'responses' | 'legsFiled' | 'unfiled'>): boolean {
  return unfiled || legsDone(responses) > legsFiled
}

/** Nothing more to file until the reader finishes something again. */
export function settled({ responses, legsFiled }: Filing): Pick<Filing, 'legsFiled' | 'unfiled'> {
  return { legsFiled: Math.max(legsFiled, legsDone(responses)), unfiled: false }
}

/** Orders records, the oldest first; those of the same minute by their instants. */
export function byDate(a: FiledRecord, b: FiledRecord): number {
  return a.at.localeCompare(b.at) || a.id.localeCompare(b.id)
}

/** Whether the device has no room for these responses: they are in no record yet, and it holds all it can. */
export function isFull(records: readonly FiledRecord[], responses: Responses): boolean {
  return records.length >= capacity && !records.some(record => isSame(record.responses, responses))
}

/** A new record's id: its instant, and a number more while another has it. */
function idAt(now: Date, records: readonly FiledRecord[]): string {
  let time = now.getTime()
  while (records.some(({ id }) => id === time.toString(36))) time += 1
  return time.toString(36)
}

/**
 * Files the responses, once: the same ones are never filed twice, and none are not filed. When there is no room nothing
 * changes, unless the reader agreed to let the oldest go.
 */
export function filed(filing: Filing, now: Date, dropOldest: boolean): Partial<Filing> {
  const { records, responses } = filing
  if (!hasBegun(responses) || (isFull(records, responses) && !dropOldest)) return {}
  if (records.some(record => isSame(record.responses, responses))) return settled(filing)
  const record = { id: idAt(now, records), at: `${now.toISOString().slice(0, 16)}Z`, name: '', responses }
  return { ...settled(filing), records: [...records.slice(1 - capacity), record].sort(byDate) }
}
