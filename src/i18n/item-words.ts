import type { i18n } from 'i18next'
import type { ItemId, OptionKey } from '../questionnaire/items.ts'

/** The words of one item. */
export interface ItemWords {
  readonly stem: string
  readonly help?: string
  readonly options: Readonly<Partial<Record<OptionKey, string>>>
  /** Knowledge items: why the right option is right. */
  readonly explanation?: string
  /** Situations: what the first action brings. */
  readonly rationale?: string
}

/** All the words of an item at once: one look-up instead of one a line. Throws when those of its section are not loaded. */
export function itemWords({ language, getResource }: i18n, id: ItemId): ItemWords {
  const words: ItemWords | undefined = getResource(language, 'questionnaire', `items.${id}`)
  if (!words) throw new Error(`the words of ${id} are not loaded`)
  return words
}
