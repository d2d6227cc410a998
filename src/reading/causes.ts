import type { BandId } from '../questionnaire/bands.ts'
import type { Goal } from '../questionnaire/goals.ts'
import { type ItemId, items } from '../questionnaire/items.ts'
import type { Confidences, Responses } from '../questionnaire/responses.ts'
import { valueIn } from '../scoring/tally.ts'
import { itemsOf } from './links.ts'
import type { Passage, PassageId } from './passages.ts'
import { type BoxRule, boxRules, itemRules } from './rules.ts'

export interface Reason {
  /**
   * `surprise` wrong without hesitation · `low` a low value · `wrong` a wrong knowledge response · `unsure` "I don't
   * know" · `band` the section's band · `goal` what brings the reader here · `default` nothing else pointed to a box.
   */
  readonly kind: 'surprise' | 'low' | 'wrong' | 'unsure' | 'band' | 'goal' | 'default'
  /** The item whose response is the cause: for the first four kinds only. */
  readonly item?: ItemId
}

/** A reason with its place among others: lower rank first, then lower value of the response. */
export interface Cause {
  readonly reason: Reason
  /** 1 surprise · 2 first passage, low or wrong · 3 first passage, unsure · 4 second passage · 5 band · 6 goal. */
  readonly rank: 1 | 2 | 3 | 4 | 5 | 6
  /** 0–4; Infinity where there is none, behind every value. */
  readonly value: number
}

export function compareCauses(one: Cause, other: Cause): number {
  // Not a difference: Infinity − Infinity is not a number.
  return one.rank - other.rank || (one.value < other.value ? -1 : one.value > other.value ? 1 : 0)
}

/** The rank of what points to a passage; what only fills an empty place comes with the goals. */
export function rankOf({ kind, item }: Reason, passage: PassageId): Cause['rank'] {
  if (kind === 'surprise') return 1
  if (item) return itemRules[item].low !== passage ? 4 : kind === 'unsure' ? 3 : 2
  return kind === 'band' ? 5 : 6
}

/** How one item's response points to a passage it leads to; null when it does not. */
function causeOf(item: ItemId, passage: PassageId, responses: Responses, confidences: Confidences): Cause | null {
  const isFirst = itemRules[item].low === passage
  const causeFor = (kind: Reason['kind'], of: number): Cause => {
    const reason = { kind, item }
    return { reason, rank: rankOf(reason, passage), value: of }
  }
  if (responses[item] === 'unsure') return causeFor('unsure', Number.POSITIVE_INFINITY)
  const value = valueIn(items[item], responses[item])
  if (value === null || value > (isFirst ? 2 : 1)) return null
  const wrong = items[item].kind === 'knowledge'
  if (wrong && isFirst && confidences[item] === 'sure') return causeFor('surprise', value)
  return causeFor(wrong ? 'wrong' : 'low', value)
}

/** The passages that an item's response points out, the first one first. Open, or high enough: none. */
export function passagesFrom(item: ItemId, responses: Responses, confidences: Confidences): PassageId[] {
  const { low, veryLow } = itemRules[item]
  return [low, veryLow]
    .filter(passage => passage !== null)
    .filter(passage => causeOf(item, passage, responses, confidences) !== null)
}

/** Everything that points a reader to a passage, best first. Only a box has causes of band and goal. */
export function causesOf(
  passage: Passage,
  responses: Responses,
  confidences: Confidences,
  band: BandId | null,
  goal: Goal | null,
): Cause[] {
  const causes = itemsOf(passage.id)
    .map(item => causeOf(item, passage.id, responses, confidences))
    .filter(cause => cause !== null)
  const rules: Readonly<Partial<Record<PassageId, BoxRule>>> = boxRules
  const rule = rules[passage.id]
  const add = (reason: Reason) =>
    causes.push({ reason, rank: rankOf(reason, passage.id), value: Number.POSITIVE_INFINITY })
  if (band && rule?.bands.includes(band)) add({ kind: 'band' })
  if (goal && rule?.goals.includes(goal)) add({ kind: 'goal' })
  return causes.toSorted(compareCauses)
}
