import type { TFunction } from 'i18next'
import type { Language } from '../i18n/languages.ts'
import { momentWords } from '../i18n/moment.ts'

/** What a record is called: the reader's name for it, else its date. */
export function recordName(t: TFunction, lng: Language, { name, at }: { name: string; at: string }): string {
  return name || t('records.untitled', { date: momentWords(lng, at) })
}
