import { aPriori } from '../questionnaire/constants.ts'

/** An interval of scores, in points. */
export interface Range {
  readonly low: number
  readonly high: number
}

/**
 * Reliability of a score over `valued` items, 0–1: n·r / (1 + (n − 1)·r), the formula of Spearman (1910) and Brown
 * (1910) for a scale of n items with mean inter-item correlation r.
 */
export function reliability(valued: number): number {
  const r = aPriori.correlation
  return (valued * r) / (1 + (valued - 1) * r)
}

/** One standard error of measurement, in points: SD · √(1 − reliability), as in classical test theory. */
export function halfRange(valued: number, deviation: number): number {
  return deviation * Math.sqrt(1 - reliability(valued))
}

/**
 * The range around a score, in points, before clipping: one half-range to each side, or further where the score
 * would go if every unsure item counted 0 (`floor`) or 4 (`ceiling`). Its ends may leave 0–100.
 */
export function unclippedRange(value: number, half: number, floor: number, ceiling: number): Range {
  return { low: Math.min(value - half, floor), high: Math.max(value + half, ceiling) }
}

/** The part of a range that lies within 0–100. */
export function clip({ low, high }: Range): Range {
  return { low: Math.max(0, low), high: Math.min(100, high) }
}
