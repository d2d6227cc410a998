import type { i18n } from 'i18next'
import type { StepId } from '../questionnaire/step-ids.ts'

/** The words of one step: what to do, and what one holds at the end. */
export interface StepWords {
  readonly text: string
  readonly gain: string
}

/** The words of a step stand in a list, in the order of the steps. */
export function stepWords({ language, getResource }: i18n, id: StepId): StepWords {
  const [section, band, n] = id.split('.')
  return getResource(language, 'reading', `steps.${section}.${band}`)[Number(n) - 1]
}
