import type { Language } from './languages.ts'

const names = new Map<string, string>()

/** What `lng` calls another language. Asked at every question, made once. */
export function languageName(lng: Language, other: Language): string {
  const key = `${lng} ${other}`
  const name = names.get(key) ?? new Intl.DisplayNames(lng, { type: 'language' }).of(other) ?? other
  names.set(key, name)
  return name
}
