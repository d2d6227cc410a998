import { itemIds, items } from '../questionnaire/items.ts'
import type { Confidence, Confidences, Responses } from '../questionnaire/responses.ts'
import { valueIn } from '../scoring/tally.ts'

/** How certainty and right responses compare over the knowledge items. */
export interface Calibration {
  /** `ahead`: certainty was greater than the responses bore out · `behind`: less · `match`: about as great. */
  readonly kind: 'ahead' | 'behind' | 'match'
  /** The knowledge items compared, 4 or more. */
  readonly compared: number
  /** Wrong responses given without hesitation. */
  readonly sureAndWrong: number
  /** Right responses given with a doubt or by chance. */
  readonly rightUnsurely: number
}

/** Nothing is said of certainty on fewer knowledge items than this. */
export const comparedFrom = 4

/** Certainty in halves: by chance 0, with a doubt 0.5, without hesitation 1. */
const halves: Readonly<Record<Confidence, number>> = { chance: 0, doubt: 1, sure: 2 }

/**
 * g = mean certainty (0–1) − share of right responses (0–1), over the knowledge items with a valued response and a
 * confidence: above 0.25 `ahead`, below −0.25 `behind`. "I don't know" is left out. null: fewer than four such items.
 */
export function calibrationOf(responses: Responses, confidences: Confidences): Calibration | null {
  const compared = itemIds.flatMap(id => {
    const value = valueIn(items[id], responses[id])
    const confidence = confidences[id]
    return items[id].kind === 'knowledge' && value !== null && confidence ? [{ right: value > 0, confidence }] : []
  })
  if (compared.length < comparedFrom) return null
  // In whole numbers: g > 1/4 as 2 × (halves of certainty − halves of right responses) > number of items.
  const excess = compared.reduce((sum, { right, confidence }) => sum + halves[confidence] - (right ? 2 : 0), 0)
  return {
    kind: 2 * excess > compared.length ? 'ahead' : 2 * excess < -compared.length ? 'behind' : 'match',
    compared: compared.length,
    sureAndWrong: compared.filter(({ right, confidence }) => !right && confidence === 'sure').length,
    rightUnsurely: compared.filter(({ right, confidence }) => right && confidence !== 'sure').length,
  }
}
