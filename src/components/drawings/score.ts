/** What a drawing needs of a score: where it stands on 0–100 and how far it may be off. */
export interface DrawnScore {
  readonly value: number
  readonly low: number
  readonly high: number
}
