import type { Words } from '../components/band-words.ts'
import { bandWords } from '../components/band-words.ts'
import type { EditionTexts } from '../i18n/edition.ts'
import { type SectionId, sections } from '../questionnaire/sections.ts'
import type { SectionProfile } from '../scoring/placement.ts'
import type { Profile } from '../scoring/profile.ts'
import type { LineWords, ResultWords } from '../sharing/as-text.ts'

function lineWords(t: Words, name: string, placed: SectionProfile): LineWords {
  const { score } = placed
  const words = { name, band: bandWords(t, placed) }
  const rounded = score && {
    value: Math.round(score.value),
    low: Math.round(score.low),
    high: Math.round(score.high),
  }
  return {
    line: t('asText.line', words),
    withFigures: rounded && t('asText.withFigures', { ...words, ...rounded }),
  }
}

/** The words of a result to be copied as text. */
export function resultWords(
  t: Words,
  article: EditionTexts['article'],
  profile: Profile,
  path: readonly SectionId[],
): ResultWords {
  const stations = sections.map(id => [id, lineWords(t, t(`questionnaire:sections.${id}.name`), profile.sections[id])])
  return {
    heading: t('asText.heading', { site: t('site.name') }),
    overall: lineWords(t, t('asText.overall'), profile.overall),
    stations: Object.fromEntries(stations),
    path: t('asText.path'),
    texts: path.map((id, index) => t('asText.place', { n: index + 1, title: article[id].title })),
  }
}
