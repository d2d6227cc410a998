import type { DrawnScore } from '../score.ts'

export interface DrawnBand {
  readonly name: string
  /** The cut: where the band starts. */
  readonly from: number
}

/** All that a profile draws, whatever its size. */
export interface ProfileReading {
  readonly stations: readonly { readonly name: string; readonly score: DrawnScore | null }[]
  /** Another reading to lay over this one, station by station. */
  readonly then?: readonly (DrawnScore | null)[] | undefined
  readonly mean: number | null
  /** The word for the mean. */
  readonly horizon: string
  readonly bands: readonly DrawnBand[]
  readonly format: (n: number) => string
}
