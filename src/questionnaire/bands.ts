export type BandId = 'discovering' | 'exploring' | 'practising' | 'sharing'

export interface Band {
  readonly id: BandId
  /** Cut score: where the band starts, 0–100. A score on a cut belongs to the band above. */
  readonly from: number
}

/**
 * The four bands, lowest first. A reader who always answers at level k scores 25k, so cuts sit midway between levels:
 * 37.5 and 62.5. The last is eased from 87.5 to 82.5, so that three acts at level 3, one at level 4 and a right
 * knowledge response (17 of 20, 85) count as sharing.
 */
export const bands = [
  { id: 'discovering', from: 0 },
  { id: 'exploring', from: 37.5 },
  { id: 'practising', from: 62.5 },
  { id: 'sharing', from: 82.5 },
] as const satisfies readonly Band[]
