import { type ItemId, itemIds, items } from '../questionnaire/items.ts'
import type { Confidences, Responses } from '../questionnaire/responses.ts'
import type { SectionId } from '../questionnaire/sections.ts'

interface Measures {
  readonly responses: Responses
  readonly confidences: Confidences
  /** Responses to items measured again, until their section is finished. */
  readonly again: Responses
}

/** The items of a section, in the order they are written. */
export function itemsIn(section: SectionId): ItemId[] {
  return itemIds.filter(id => items[id].section === section)
}

/** The items of a section that are not measured again yet. */
export function missingFrom(again: Responses, section: SectionId): ItemId[] {
  return itemsIn(section).filter(id => again[id] === undefined)
}

function split<T extends object>(record: T, inside: (id: string) => boolean): [T, T] {
  const entries = Object.entries(record)
  const part = (wanted: boolean) => Object.fromEntries(entries.filter(([id]) => inside(id) === wanted)) as T
  return [part(true), part(false)]
}

/**
 * Puts the new responses of a whole section in the place of the old ones. A confidence told of another response goes.
 * Nothing changes while an item is missing.
 */
export function measuredAgain({ responses, confidences, again }: Measures, section: SectionId): Partial<Measures> {
  if (missingFrom(again, section).length > 0) return {}
  const own = itemsIn(section)
  const [fresh, rest] = split(again, id => own.some(one => one === id))
  const [, kept] = split(confidences, id => own.some(one => one === id && fresh[one] !== responses[one]))
  return { responses: { ...responses, ...fresh }, confidences: kept, again: rest }
}
