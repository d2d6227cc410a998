import type { Item, OptionKey, Value } from '../questionnaire/items.ts'
import type { Response } from '../questionnaire/responses.ts'

/** What the responses to one section add up to. Items = valued + unsure + open. */
export interface Tally {
  /** Sum of the values, 0 to 4 × valued. */
  readonly sum: number
  /** Items with an option picked. */
  readonly valued: number
  /** Items responded to with "I don't know". */
  readonly unsure: number
  /** Items without a response. */
  readonly open: number
}

/** What a response is worth, 0–4; null when it is open, "I don't know", or an option the item does not have. */
export function valueIn(item: Item, response: Response | undefined): Value | null {
  // Neither of the other two is an option of any item.
  return item.values[response as OptionKey] ?? null
}

/** Adds up the responses to the items of one section. Other sections and unknown ids change nothing. */
export function tallyOf(
  items: Readonly<Record<string, Item>>,
  section: string,
  responses: Readonly<Partial<Record<string, Response>>>,
): Tally {
  const own = Object.entries(items).filter(([, item]) => item.section === section)
  const values = own.map(([id, item]) => valueIn(item, responses[id])).filter(value => value !== null)
  const unsure = own.filter(([id]) => responses[id] === 'unsure').length
  return {
    sum: values.reduce<number>((sum, value) => sum + value, 0),
    valued: values.length,
    unsure,
    open: own.length - values.length - unsure,
  }
}
