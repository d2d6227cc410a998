import { rankOf } from './causes.ts'
import { pace } from './minutes.ts'
import { type PassageId, passages } from './passages.ts'
import type { Reading } from './plan.ts'

/** The times a reader can give. */
export const readingTimes = [2, 5, 10] as const

export type ReadingTime = (typeof readingTimes)[number]

/** A marked passage that may be read. */
export interface Candidate {
  readonly passage: PassageId
  /** How much it serves the reader: a whole number. */
  readonly value: number
  readonly words: number
}

/**
 * Every marked passage with its worth, in the order of the path and, within a text, of the article. The rank of its
 * best cause weighs first; among equal ranks, the place of its text in the path.
 */
export function candidatesOf(path: readonly Reading[], wordsOf: (passage: PassageId) => number): Candidate[] {
  return path.flatMap(({ marks }, place) =>
    passages.flatMap(({ id }) => {
      const best = marks.find(({ passage }) => passage === id)?.reasons[0]
      if (!best) return []
      return [{ passage: id, value: (7 - rankOf(best, id)) * path.length - place, words: wordsOf(id) }]
    }),
  )
}

/**
 * The candidates that fit into so many minutes and are worth the most together, in the order given. Of several such
 * choices, the one that keeps the earliest candidates.
 */
export function readingPlan(candidates: readonly Candidate[], minutes: number): Candidate[] {
  const room = minutes * pace
  // best[i][w]: the most that candidates from i on are worth within w words.
  const best = [new Array<number>(room + 1).fill(0)]
  for (const { value, words } of candidates.toReversed()) {
    const [without = []] = best
    best.unshift(
      without.map((worth, free) => (words <= free ? Math.max(worth, value + (without[free - words] ?? 0)) : worth)),
    )
  }
  let free = room
  return candidates.filter(({ value, words }, index) => {
    const taken = words <= free && value + (best[index + 1]?.[free - words] ?? 0) === best[index]?.[free]
    if (taken) free -= words
    return taken
  })
}
