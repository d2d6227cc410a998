import type { TFunction } from 'i18next'
import { sections as sectionIds } from '../questionnaire/sections.ts'
import { isPlaced, type SectionProfile } from '../scoring/placement.ts'
import type { Profile } from '../scoring/profile.ts'

/** The look-up of `useTranslation(['interface', 'questionnaire', 'reading'])`. */
export type Words = TFunction<['interface', 'questionnaire', 'reading']>

/** Where a section stands among the bands: a name, the two that its range spans, or why neither can be told. */
export function bandWords(t: Words, placed: SectionProfile): string {
  const { band, lowest, highest } = placed
  if (!lowest || !highest) return t('reading:notEnough.short')
  if (!isPlaced(placed)) return t('reading:unplaced.short')
  if (band || lowest === highest) return t(`reading:bands.${band ?? lowest}.name`)
  return t('result.bands.between', {
    from: t(`result.bands.nouns.${lowest}`),
    to: t(`result.bands.nouns.${highest}`),
  })
}

/** The answer to the question of the product, before any figure. */
export function answerWords(t: Words, { overall, sections }: Profile): { title: string; text: string } {
  const { band, score, valued, unsure } = overall
  if (valued + unsure === 0) return { title: t('result.before.title'), text: t('result.before.lead') }
  if (band) {
    const text = `${t(`reading:bands.${band}.now`)} ${t(`reading:bands.${band}.next`)}`
    return { title: t(`reading:bands.${band}.ready`), text }
  }
  if (score) return { title: t('reading:unplaced.title'), text: t('reading:unplaced.text') }
  const missing = sectionIds.filter(id => !sections[id].score)
  const count = sectionIds.length - missing.length
  if (count > 0) {
    const names = missing.map(id => t(`questionnaire:sections.${id}.name`)).join(', ')
    return { title: t('reading:notEnough.some', { count }), text: t('reading:notEnough.someText', { names }) }
  }
  if (unsure > valued) return { title: t('reading:notEnough.unsureTitle'), text: t('reading:notEnough.unsureText') }
  return { title: t('reading:notEnough.title'), text: t('reading:notEnough.text') }
}
