import type { Language } from '../i18n/languages.ts'
import type { SectionId } from '../questionnaire/sections.ts'
import type { Difference } from '../reading/what-if.ts'
import type { SectionProfile } from '../scoring/placement.ts'
import { bandWords, type Words } from './band-words.ts'

function figureWords(t: Words, { score }: SectionProfile): string {
  if (!score) return t('whatIf.none')
  const { value, low, high } = score
  return t('whatIf.figures', { value: Math.round(value), low: Math.round(low), high: Math.round(high) })
}

/**
 * What another response changes in the figures, the bands and the order: a sentence each, of what can be seen, that
 * of the item's own station first. One sentence when nothing changes.
 */
export function whatIfWords(t: Words, lng: Language, difference: Difference): string[] {
  const { before, after, changed, gained, lost } = difference
  const nameOf = (section: SectionId) => t(`questionnaire:sections.${section}.name`)
  const list = (path: readonly SectionId[]) => new Intl.ListFormat(lng, { type: 'unit' }).format(path.map(nameOf))
  const placed = [
    ...changed.map(id => [nameOf(id), before.profile.sections[id], after.profile.sections[id]] as const),
    [t('asText.overall'), before.profile.overall, after.profile.overall] as const,
  ]
  const told = (key: 'reading' | 'band', name: string, was: string, is: string) =>
    was === is ? [] : [t(`whatIf.${key}`, { name, before: was, after: is })]
  const figures = placed.flatMap(([name, was, is]) => [
    ...told('reading', name, figureWords(t, was), figureWords(t, is)),
    ...told('band', name, bandWords(t, was), bandWords(t, is)),
  ])
  const [was, is] = [list(before.path), list(after.path)]
  if (was !== is) return [...figures, t('whatIf.order', { before: was, after: is })]
  if (figures.length + gained.length + lost.length === 0) return [t('whatIf.nothing')]
  return [...figures, t('whatIf.sameOrder')]
}
