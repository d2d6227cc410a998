/** The places either side of the centre. */
export const mostLean = 3

/** Every place but the centre, from dream (negative) to illusion (positive). */
export const leaningPlaces = [-3, -2, -1, 1, 2, 3] as const

/** A lean as a place on the level: whole, and never past its ends. */
export function placeOf(lean: number): number {
  return Math.max(-mostLean, Math.min(mostLean, Math.round(lean)))
}
