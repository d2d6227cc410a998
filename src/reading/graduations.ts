import { type ItemId, items, type OptionKey, optionsOf, sequence, type Value } from '../questionnaire/items.ts'
import type { Responses } from '../questionnaire/responses.ts'
import type { SectionId } from '../questionnaire/sections.ts'
import { valueIn } from '../scoring/tally.ts'

/** An act one level above what a reader does now: a goal in their own terms. */
export interface Graduation {
  readonly item: ItemId
  readonly section: SectionId
  /** What their response is worth now. */
  readonly value: Value
  /** What they picked. */
  readonly from: OptionKey
  /** The option one above. */
  readonly option: OptionKey
}

/** The option of an item that is worth `value`. */
function optionWorth(item: ItemId, value: number): OptionKey | undefined {
  return optionsOf(item).find(key => valueIn(items[item], key) === value)
}

/**
 * The option one above, for each act on the staff below the top: by section in the order to read them, the lowest
 * first, then in the order asked. An item that is open or unsure has no level to rise from.
 */
export function graduationsOf(responses: Responses, path: readonly SectionId[]): Graduation[] {
  return sequence
    .flatMap(item => {
      const { section, kind } = items[item]
      // Where it has a value, it is an option.
      const from = responses[item] as OptionKey
      const value = valueIn(items[item], from)
      if (kind !== 'behaviour' || value === null) return []
      const option = optionWorth(item, value + 1)
      return option ? [{ item, section, value, from, option }] : []
    })
    .toSorted((one, other) => path.indexOf(one.section) - path.indexOf(other.section) || one.value - other.value)
}

/** Whether the response to an item stands at an option's level, or above. */
export function hasReached(item: ItemId, option: OptionKey, responses: Responses): boolean {
  const [now, then] = [valueIn(items[item], responses[item]), valueIn(items[item], option)]
  return now !== null && then !== null && now >= then
}
