import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type interfaceWords from '../../locales/en/interface.json'
import type questionnaireWords from '../../locales/en/questionnaire.json'
import type readingWords from '../../locales/en/reading.json'
import type { ChapterId, SectionId } from '../questionnaire/sections.ts'
import type { ChapterSummary } from './chapter.ts'
import { type Language, languageIds, languages } from './languages.ts'

/**
 * Everything of a language but the article's chapters. The words of an item are there once `loadItems` is done for its
 * section, and all of them with those of `laterWords` once `loadLater` is.
 */
export interface EditionTexts {
  readonly interface: typeof interfaceWords
  readonly questionnaire: Omit<typeof questionnaireWords, 'items'>
  readonly reading: typeof readingWords
  readonly article: Readonly<Record<ChapterId, ChapterSummary>>
  /** The ways to the words of each section's items. */
  readonly items: Readonly<Record<SectionId, () => Promise<{ readonly default: object }>>>
}

export interface Edition {
  readonly lng: Language
  readonly i18n: i18n
  readonly article: EditionTexts['article']
  readonly items: EditionTexts['items']
}

const editions = new Map<Language, Edition>()
const asked: Partial<Record<Language, Promise<Edition> | undefined>> = {}

async function makeEdition(lng: Language): Promise<Edition> {
  const texts = (await languages[lng].load()).default
  const instance = createInstance()
  await instance.use(initReactI18next).init({
    lng,
    supportedLngs: languageIds,
    fallbackLng: false,
    load: 'currentOnly',
    resources: { [lng]: { interface: texts.interface, questionnaire: texts.questionnaire, reading: texts.reading } },
    ns: ['interface', 'questionnaire', 'reading'],
    defaultNS: 'interface',
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  const edition = { lng, i18n: instance, article: texts.article, items: texts.items }
  editions.set(lng, edition)
  return edition
}

/** Loads a language once, however often it is asked for. Rejects when its texts cannot be fetched; they can be asked for again. */
export function loadEdition(lng: Language): Promise<Edition> {
  asked[lng] ??= makeEdition(lng).catch(error => {
    asked[lng] = undefined
    throw error
  })
  return asked[lng]
}

/** A language that `loadEdition` has loaded before; throws when it has not. */
export function editionOf(lng: Language): Edition {
  const edition = editions.get(lng)
  if (!edition) throw new Error(`the texts of "${lng}" are not loaded`)
  return edition
}

export function hasEdition(lng: Language): boolean {
  return editions.has(lng)
}

const later = new Set<Language>()

/** Loads the words of `laterWords` and of all items once, and the language they belong to. Rejects when they cannot be fetched. */
export async function loadLater(lng: Language): Promise<void> {
  const [{ i18n }, { default: words }] = await Promise.all([loadEdition(lng), languages[lng].loadLater()])
  for (const namespace of ['interface', 'questionnaire', 'reading'] as const)
    i18n.addResourceBundle(lng, namespace, words[namespace], true)
  later.add(lng)
}

export function hasLater(lng: Language): boolean {
  return later.has(lng)
}

const ofItems = new Set<string>()

/** Loads the words of a section's items, and the language they belong to. Rejects when they cannot be fetched. */
export async function loadItems(lng: Language, section: SectionId): Promise<void> {
  if (hasItems(lng, section)) return
  const { i18n, items } = await loadEdition(lng)
  const { default: words } = await items[section]()
  i18n.addResourceBundle(lng, 'questionnaire', { items: words }, true)
  ofItems.add(`${lng} ${section}`)
}

export function hasItems(lng: Language, section: SectionId): boolean {
  return hasLater(lng) || ofItems.has(`${lng} ${section}`)
}
