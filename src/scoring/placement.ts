import { type BandId, bands } from '../questionnaire/bands.ts'
import { namedFrom } from '../questionnaire/constants.ts'
import { clip, type Range } from './range.ts'

export interface Score extends Range {
  /** Percent of the maximum possible, 0–100, not rounded. `low` and `high` are clipped to 0–100. */
  readonly value: number
}

/** What a number of responses says, of one section or overall. */
export interface SectionProfile {
  /** null while too few responses have a value: missing is never zero. */
  readonly score: Score | null
  readonly valued: number
  readonly unsure: number
  readonly open: number
  /** The band of the score once it is named; null before, and without a score. */
  readonly band: BandId | null
  /** The lowest band the range touches; null without a score. */
  readonly lowest: BandId | null
  /** The highest band the range touches; null without a score. */
  readonly highest: BandId | null
}

type Counts = Pick<SectionProfile, 'valued' | 'unsure' | 'open'>

/** The band of a score, 0–100. A score on a cut belongs to the band above. */
export function bandOf(score: number): BandId {
  return (bands.findLast(({ from }) => score >= from) ?? bands[0]).id
}

/** Places a score and its range, not yet clipped, among the bands. */
export function place({ valued, unsure, open }: Counts, value: number, unclipped: Range): SectionProfile {
  const { low, high } = clip(unclipped)
  return {
    score: { value, low, high },
    valued,
    unsure,
    open,
    band: valued >= namedFrom ? bandOf(value) : null,
    lowest: bandOf(low),
    highest: bandOf(high),
  }
}

export function withoutScore({ valued, unsure, open }: Counts): SectionProfile {
  return { score: null, valued, unsure, open, band: null, lowest: null, highest: null }
}

/** Whether anything is said of the bands: one is named, or the range leaves at least one of them out. */
export function isPlaced({ score, band, lowest, highest }: SectionProfile): boolean {
  return score !== null && (band !== null || lowest !== bandOf(0) || highest !== bandOf(100))
}
