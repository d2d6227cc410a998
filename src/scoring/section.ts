import { aPriori, scoredFrom } from '../questionnaire/constants.ts'
import { place, type SectionProfile, withoutScore } from './placement.ts'
import { halfRange, type Range, unclippedRange } from './range.ts'
import type { Tally } from './tally.ts'

/** Three scores of one section, 0–100. */
export interface Estimate {
  /** 100 · Σv / (4n) over the valued items. */
  readonly value: number
  /** The same with every unsure item counted 0. */
  readonly floor: number
  /** The same with every unsure item counted 4. */
  readonly ceiling: number
}

function percent(sum: number, count: number): number {
  return (100 * sum) / (4 * count)
}

/** null below two valued items. */
export function estimateOf({ sum, valued, unsure }: Tally): Estimate | null {
  if (valued < scoredFrom) return null
  return {
    value: percent(sum, valued),
    floor: percent(sum, valued + unsure),
    ceiling: percent(sum + 4 * unsure, valued + unsure),
  }
}

/** The half-range of a section's score: one standard error to each side, in points. */
export function sectionHalf({ valued }: Tally): number {
  return halfRange(valued, aPriori.sectionDeviation)
}

/** The range around a section's score before clipping, in points. */
export function sectionRange({ value, floor, ceiling }: Estimate, tally: Tally): Range {
  return unclippedRange(value, sectionHalf(tally), floor, ceiling)
}

export function scoreSection(tally: Tally): SectionProfile {
  const estimate = estimateOf(tally)
  return estimate ? place(tally, estimate.value, sectionRange(estimate, tally)) : withoutScore(tally)
}
