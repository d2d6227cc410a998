import type { TFunction } from 'i18next'
import type { BandId } from '../questionnaire/bands.ts'
import type { Goal } from '../questionnaire/goals.ts'
import type { ItemId } from '../questionnaire/items.ts'
import { numberOf } from '../questionnaire/progress.ts'
import type { SectionId } from '../questionnaire/sections.ts'

type Words = TFunction<['interface', 'questionnaire', 'reading']>

/** The cause of a mark, as the reading gives it. */
interface Cause {
  readonly kind: 'surprise' | 'low' | 'wrong' | 'unsure' | 'band' | 'goal' | 'default'
  readonly item?: ItemId
}

/** Why a passage is marked, in a sentence. `band` is the section's once it is named: before that, no word names one. */
export function reasonWords(
  t: Words,
  { kind, item }: Cause,
  { section, band, goal }: { section: SectionId; band: BandId | null; goal: Goal | null },
): string {
  return t(`reading:reasons.${kind === 'band' && !band ? 'sketch' : kind}`, {
    n: item && numberOf(item),
    band: band && t(`reading:bands.${band}.within`),
    section: t(`questionnaire:sections.${section}.name`),
    goal: goal && t(`reading:goalReasons.${goal}`),
  })
}
