import { type ItemId, itemIds, items, optionsOf, type Value } from '../../src/questionnaire/items.ts'
import type { Response, Responses } from '../../src/questionnaire/responses.ts'
import type { SectionId } from '../../src/questionnaire/sections.ts'

/** The option of an item that is worth `value`. */
export function optionWorth(id: ItemId, value: Value): Response {
  const values: Partial<Record<Response, Value>> = items[id].values
  const option = optionsOf(id).find(key => values[key] === value)
  if (!option) throw new Error(`${id} has no option worth ${value}`)
  return option
}

/** The different values an item can take, lowest first. */
export function valuesOf(id: ItemId): Value[] {
  return [...new Set(Object.values(items[id].values))].toSorted()
}

export function idsOf(section: SectionId): ItemId[] {
  return itemIds.filter(id => items[id].section === section)
}

/** Responses written as values: `{ 'o2-licence': 3, 'o3-claim': 'unsure' }`. */
export function respond(values: Partial<Record<ItemId, Value | 'unsure'>>): Responses {
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => [id, value === 'unsure' ? value : optionWorth(id as ItemId, value)]),
  )
}

/** The same response to every item. */
export function respondAll(value: 0 | 4 | 'unsure'): Responses {
  return respond(Object.fromEntries(itemIds.map(id => [id, value])))
}
