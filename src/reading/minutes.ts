import type { Mark } from './marks.ts'

/** Words read in a minute: a calm reader's pace, with time to look up. */
export const pace = 200

/** Minutes it takes to read this many words, rounded up. */
export function minutesOf(words: number): number {
  return Math.ceil(words / pace)
}

/** Words of the passages a reader finds unfolded: every core passage, and the boxes that their marks open. */
export function wordsUnfolded(
  passages: readonly { readonly id: string; readonly kind: 'core' | 'box'; readonly words: number }[],
  marks: readonly Mark[],
): number {
  const isOpen = (id: string) => marks.some(({ passage, open }) => open && passage === id)
  return passages.filter(({ id, kind }) => kind === 'core' || isOpen(id)).reduce((sum, { words }) => sum + words, 0)
}
