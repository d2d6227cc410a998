import * as v from 'valibot'
import type { Goal } from '../questionnaire/goals.ts'
import { goals } from '../questionnaire/goals.ts'
import { type ItemId, isItemId, items } from '../questionnaire/items.ts'
import { type Confidences, confidences, type Responses } from '../questionnaire/responses.ts'
import { type ChapterId, chapters } from '../questionnaire/sections.ts'
import { isStepId, type StepId } from '../questionnaire/step-ids.ts'

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
}

export const nothingKept: Kept = {
  responses: {},
  confidences: {},
  goal: null,
  bubbles: {},
  tailored: true,
  ticked: [],
}

const unknownRecord = v.fallback(v.record(v.string(), v.unknown()), {})
const shape = v.object({
  responses: v.optional(unknownRecord, {}),
  confidences: v.optional(unknownRecord, {}),
  goal: v.fallback(v.nullable(v.picklist(goals)), null),
  bubbles: v.optional(unknownRecord, {}),
  tailored: v.fallback(v.boolean(), true),
  ticked: v.fallback(v.array(v.unknown()), []),
})
const place = v.pipe(v.number(), v.integer(), v.minValue(-3), v.maxValue(3))

function isResponse(id: ItemId, response: unknown): boolean {
  return response === 'unsure' || (typeof response === 'string' && Object.hasOwn(items[id].values, response))
}

function entriesOf<T>(record: Record<string, unknown>, keep: (key: string, value: unknown) => boolean) {
  return Object.fromEntries(Object.entries(record).filter(([key, value]) => keep(key, value))) as T
}

/**
 * Reads what storage holds, which may be older than the items, from another program, or damaged: keeps every entry
 * that is still valid and leaves the others out. Never throws.
 */
export function readKept(stored: unknown): Kept {
  const read = v.safeParse(shape, stored)
  if (!read.success) return nothingKept
  const { responses, confidences: trust, goal, bubbles, tailored, ticked } = read.output
  return {
    responses: entriesOf<Responses>(responses, (id, response) => isItemId(id) && isResponse(id, response)),
    confidences: entriesOf<Confidences>(
      trust,
      (id, level) => isItemId(id) && items[id].kind === 'knowledge' && v.is(v.picklist(confidences), level),
    ),
    goal,
    bubbles: entriesOf<Kept['bubbles']>(bubbles, (id, at) => v.is(v.picklist(chapters), id) && v.is(place, at)),
    tailored,
    ticked: [...new Set(ticked.filter(isStepId))],
  }
}
