import type { TFunction } from 'i18next'
import type { Difference } from '../scoring/differences.ts'
import type { SectionProfile } from '../scoring/placement.ts'

/** How far the first of two figures, as shown, is from the second; 0 without one of them. */
function shownGap(one: SectionProfile, other: SectionProfile): number {
  return one.score && other.score ? Math.abs(Math.round(one.score.value) - Math.round(other.score.value)) : 0
}

/** The difference of the first of two readings from the second, in words that agree with the figures shown. */
export function differenceWords(
  t: TFunction,
  { stand, by }: Difference,
  one: SectionProfile,
  other: SectionProfile,
): string {
  const count = shownGap(one, other)
  if (stand === 'missing') return t('compare.stand.missing')
  if (stand === 'same' || count === 0) return t('compare.stand.same')
  if (stand === 'within') return t(`compare.stand.${(by ?? 0) > 0 ? 'withinAbove' : 'withinBelow'}`, { count })
  return t(`compare.stand.${stand}`, { count })
}
