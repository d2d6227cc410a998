import { defaultLanguage, isLanguage, type Language } from './languages.ts'

const key = 'repere.language'

/** Keeps the language a reader switched to. Does nothing where storage is refused. */
export function rememberLanguage(lng: Language): void {
  try {
    localStorage.setItem(key, lng)
  } catch {
    // Storage is full or refused: the address still carries the language.
  }
}

function rememberedLanguage(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

/** The language to open in: the last choice, else the first of the browser's languages that is ours, else French. */
export function preferredLanguage(preferences: readonly string[]): Language {
  const remembered = rememberedLanguage()
  if (isLanguage(remembered)) return remembered
  return preferences.map(tag => tag.toLowerCase().split('-')[0]).find(isLanguage) ?? defaultLanguage
}
