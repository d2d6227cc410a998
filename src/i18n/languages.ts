/**
 * The languages of the product: one entry each. A language needs a folder of the same name in `locales/` and its entry
 * here; every address then exists in it. Names are written in the language itself; `locale` tells other sites which
 * kind of it is ours.
 */
export const languages = {
  fr: {
    name: 'Français',
    locale: 'fr_FR',
    load: () => import('virtual:edition/fr'),
    loadLater: () => import('virtual:later/fr'),
  },
  en: {
    name: 'English',
    locale: 'en_GB',
    load: () => import('virtual:edition/en'),
    loadLater: () => import('virtual:later/en'),
  },
} as const

export type Language = keyof typeof languages

export const languageIds = Object.keys(languages) as Language[]

/** Where a reader arrives whose languages are none of ours. */
export const defaultLanguage: Language = 'fr'

export function isLanguage(text: string | undefined): text is Language {
  return text !== undefined && Object.hasOwn(languages, text)
}
