import { type ItemId, itemIds } from '../questionnaire/items.ts'
import { type Passage, type PassageId, passages } from './passages.ts'
import { itemRules } from './rules.ts'

/** The first written passage an item leads to; null while none of its passages is written. */
export function firstPassageOf(item: ItemId, written: readonly Passage[] = passages): PassageId | null {
  const { low, veryLow } = itemRules[item]
  const find = (id: string | null) => written.find(passage => passage.id === id)?.id
  return find(low) ?? find(veryLow) ?? null
}

/** The items that can lead to a passage, in the questionnaire's order. */
export function itemsOf(passage: PassageId): ItemId[] {
  return itemIds.filter(id => itemRules[id].low === passage || itemRules[id].veryLow === passage)
}
