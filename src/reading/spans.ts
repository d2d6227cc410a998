import type { Mark } from './marks.ts'
import { pace, wordsUnfolded } from './minutes.ts'

/** Where a marked passage lies in the reading time of its chapter, in minutes from the start. */
export interface Span {
  readonly id: string
  readonly from: number
  readonly to: number
}

/** The place of every marked passage, in the order of the text. A box left folded is marked but has no length. */
export function spansOf(passages: Parameters<typeof wordsUnfolded>[0], marks: readonly Mark[]): Span[] {
  const minutesBefore = (index: number) => wordsUnfolded(passages.slice(0, index), marks) / pace
  return passages.flatMap(({ id }, index) =>
    marks.some(({ passage }) => passage === id)
      ? [{ id, from: minutesBefore(index), to: minutesBefore(index + 1) }]
      : [],
  )
}
