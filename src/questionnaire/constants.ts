/**
 * A-priori constants of the ranges: assumptions until at least 200 complete sets of responses exist, not findings.
 * `correlation` is the assumed mean inter-item correlation; the deviations are assumed spreads of scores, in points.
 */
export const aPriori = { correlation: 0.25, sectionDeviation: 20, overallDeviation: 16 } as const

/** A section is scored from this many valued responses on: missing is never zero. */
export const scoredFrom = 2

/** A band is named from this many valued responses on. Before that the range is told by the bands it touches. */
export const namedFrom = 4

/** The score by which a section without one is ordered in the reading path, 0–100. */
export const unscoredOrder = 25
