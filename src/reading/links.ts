import { type ItemId, itemIds } from '../questionnaire/items.ts'
import type { PassageId } from './passages.ts'
import { itemRules } from './rules.ts'

/** The passage to read first about an item. It lies in the item's own section. */
export function firstPassageOf(item: ItemId): PassageId {
  return itemRules[item].low
}

/** The items that can lead to a passage, in the questionnaire's order. */
export function itemsOf(passage: PassageId): ItemId[] {
  return itemIds.filter(id => itemRules[id].low === passage || itemRules[id].veryLow === passage)
}
