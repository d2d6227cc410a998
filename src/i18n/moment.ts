import { type Language, languages } from './languages.ts'

/** A moment as a language writes it, to the minute, on the reader's clock: "3 September 2026 at 14:05". */
export function momentWords(lng: Language, at: string): string {
  const locale = languages[lng].locale.replace('_', '-')
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(at))
}
