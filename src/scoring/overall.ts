import { aPriori } from '../questionnaire/constants.ts'
import { place, type SectionProfile, withoutScore } from './placement.ts'
import { halfRange, type Range, unclippedRange } from './range.ts'
import { type Estimate, estimateOf } from './section.ts'
import type { Tally } from './tally.ts'

/** Mean to a billionth of a point: thirds must not leave a score a hair below the cut it stands on. */
function mean(numbers: readonly number[]): number {
  return Math.round((numbers.reduce((sum, number) => sum + number, 0) / numbers.length) * 1e9) / 1e9
}

function total(tallies: readonly Tally[], count: 'valued' | 'unsure' | 'open'): number {
  return tallies.reduce((sum, tally) => sum + tally[count], 0)
}

/** Means of the sections' scores, equal weights; null until every section has one. */
export function overallEstimate(tallies: readonly Tally[]): Estimate | null {
  const estimates = tallies.map(estimateOf).filter(estimate => estimate !== null)
  if (estimates.length < tallies.length) return null
  return {
    value: mean(estimates.map(({ value }) => value)),
    floor: mean(estimates.map(({ floor }) => floor)),
    ceiling: mean(estimates.map(({ ceiling }) => ceiling)),
  }
}

/** The range around the overall score before clipping, in points. */
export function overallRange({ value, floor, ceiling }: Estimate, tallies: readonly Tally[]): Range {
  return unclippedRange(value, halfRange(total(tallies, 'valued'), aPriori.overallDeviation), floor, ceiling)
}

/** The five sections together. Five scores take ten valued items, so that an overall score always has a band. */
export function scoreOverall(tallies: readonly Tally[]): SectionProfile {
  const counts = {
    valued: total(tallies, 'valued'),
    unsure: total(tallies, 'unsure'),
    open: total(tallies, 'open'),
  }
  const estimate = overallEstimate(tallies)
  return estimate ? place(counts, estimate.value, overallRange(estimate, tallies)) : withoutScore(counts)
}
