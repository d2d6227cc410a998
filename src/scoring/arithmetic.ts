import { type ItemId, items, sequence, type Value } from '../questionnaire/items.ts'
import type { Response, Responses } from '../questionnaire/responses.ts'
import type { SectionId } from '../questionnaire/sections.ts'
import { clip, type Range, unclippedRange } from './range.ts'
import { type Estimate, estimateOf, sectionHalf, sectionRange } from './section.ts'
import { type Tally, tallyOf, valueIn } from './tally.ts'

/** One item of a section: what was picked and what it is worth; null when it has no value. */
export interface Line {
  readonly item: ItemId
  readonly response: Response | undefined
  readonly value: Value | null
}

/** How a section's score and range come about. */
export interface Arithmetic {
  /** The section's items in the order they are asked. */
  readonly lines: readonly Line[]
  readonly tally: Tally
  /** What a sum of values can be at most. */
  readonly possible: number
  /** The score, and its range step by step; null while too few responses have a value. */
  readonly steps: {
    readonly estimate: Estimate
    /** One standard error, in points. */
    readonly half: number
    /** One half-range to each side of the score. */
    readonly around: Range
    /** The same, or as far as the unsure items reach. It may leave 0–100. */
    readonly unclipped: Range
    readonly clipped: Range
  } | null
}

function stepsFrom(estimate: Estimate, tally: Tally): Arithmetic['steps'] {
  const half = sectionHalf(tally)
  const unclipped = sectionRange(estimate, tally)
  const around = unclippedRange(estimate.value, half, estimate.value, estimate.value)
  return { estimate, half, around, unclipped, clipped: clip(unclipped) }
}

/** The steps by which a section is scored, told by the functions that score it. */
export function arithmeticOf(section: SectionId, responses: Responses): Arithmetic {
  const lines = sequence
    .filter(id => items[id].section === section)
    .map(item => ({ item, response: responses[item], value: valueIn(items[item], responses[item]) }))
  const tally = tallyOf(items, section, responses)
  const estimate = estimateOf(tally)
  return {
    lines,
    tally,
    possible: 4 * tally.valued,
    steps: estimate && stepsFrom(estimate, tally),
  }
}
