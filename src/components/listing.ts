import type { Words } from './band-words.ts'

/** Parts in a row. Not `Intl.ListFormat`: its first use takes some 20 ms, and the plate would wait for it. */
export function listing(t: Words, parts: readonly string[]): string {
  return parts.join(t('result.profile.between'))
}
