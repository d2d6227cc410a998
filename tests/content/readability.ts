import type { Language } from '../../src/i18n/languages.ts'

function plainOf(text: string): string {
  return text.replace(/`[^`]*`/g, 'code').replace(/[*_[\]]|:(?:key|en|fr)(?=\[)/g, '')
}

export function sentencesOf(text: string): string[] {
  return plainOf(text)
    .split(/(?<=[.!?…])[\s\u202f\u00a0»”)]+(?=[\p{Lu}«“\d])|\n+/u)
    .filter(sentence => /\p{L}/u.test(sentence))
}

export function wordsOf(text: string): string[] {
  return plainOf(text).match(/[\p{L}\p{N}]+(?:[-’'.,][\p{L}\p{N}]+)*/gu) ?? []
}

/** Groups of vowels, less a silent ending: near enough for an alarm. */
function syllablesIn(word: string, lng: Language): number {
  const silent = lng === 'fr' ? /(?:es|ent|e)$/ : /(?:es|ed|e)$/
  const heard = word.toLowerCase().replace(word.length > 3 ? silent : /$^/, '')
  return Math.max(1, heard.match(/[aeiouyàâäéèêëîïôöùûüœæ]+/g)?.length ?? 0)
}

/**
 * How easily a text reads, the higher the easier: Flesch's reading ease in English, its French form by Kandel and
 * Moles (207 − 1.015 words per sentence − 73.6 syllables per word). A smoke alarm, not a goal.
 */
export function easeOf(text: string, lng: Language): number {
  const words = wordsOf(text)
  const perSentence = words.length / sentencesOf(text).length
  const perWord = words.reduce((sum, word) => sum + syllablesIn(word, lng), 0) / words.length
  return lng === 'fr' ? 207 - 1.015 * perSentence - 73.6 * perWord : 206.835 - 1.015 * perSentence - 84.6 * perWord
}
