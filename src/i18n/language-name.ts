import type { Language } from './languages.ts'

/** What `lng` calls another language. */
export function languageName(lng: Language, other: Language): string {
  return new Intl.DisplayNames(lng, { type: 'language' }).of(other) ?? other
}
