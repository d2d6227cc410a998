import { useTranslation } from 'react-i18next'
import { editionOf } from '../i18n/edition.ts'
import type { Language } from '../i18n/languages.ts'
import { leanWords } from '../i18n/lean-words.ts'
import { type SectionId, sections } from '../questionnaire/sections.ts'
import type { Profile } from '../scoring/profile.ts'
import { bandWords } from './band-words.ts'
import { LevelPair } from './drawings/LevelPair.tsx'
import styles from './PlateTable.module.css'

/** Where the reader put the bubbles of some sections, −3 (dream) to 3 (illusion). */
export type OwnBubbles = Readonly<Partial<Record<SectionId, number>>>

interface Props {
  readonly lng: Language
  readonly profile: Profile
  readonly begun: boolean
  /** null: no row of bubbles. */
  readonly bubbles: OwnBubbles | null
}

/**
 * The figures of the plate, a row a station. Grid lays each row out as a column under its staff, and some browsers take
 * a `table` laid out so for none, nor may its parts name their roles: here the roles are all there is. On a narrow
 * screen the stations below carry the same figures.
 */
export function PlateTable({ lng, profile, begun, bubbles }: Props) {
  const { t } = useTranslation(['interface', 'questionnaire', 'reading'])
  const { t: say } = useTranslation()
  const { article } = editionOf(lng)
  const columns = begun ? (['station', 'reading', 'range', 'band'] as const) : (['station', 'reading'] as const)
  return (
    // biome-ignore-start lint/a11y/useSemanticElements: see above
    // biome-ignore-start lint/a11y/useFocusableInteractive: nothing here is pressed
    <div
      className={styles.table}
      role="table"
      aria-label={t('result.table.caption')}
      data-columns={columns.length + (bubbles ? 1 : 0)}
    >
      <div role="rowgroup" className={styles.head}>
        <div role="row">
          {columns.map(column => (
            <div role="columnheader" key={column}>
              {t(`result.table.${column}`)}
            </div>
          ))}
          {bubbles && <div role="columnheader">{t('chapter.level.plate.name')}</div>}
        </div>
      </div>
      <div role="rowgroup" className={styles.body}>
        {sections.map(section => {
          const station = profile.sections[section]
          const { score } = station
          const mine = bubbles?.[section]
          const { bubble } = article[section]
          return (
            <div role="row" key={section}>
              <div role="rowheader">{t(`questionnaire:sections.${section}.name`)}</div>
              <div role="cell" className={score ? 'num' : undefined}>
                {score ? Math.round(score.value) : t('result.table.toTake')}
              </div>
              {begun && (
                <div role="cell">
                  {score
                    ? t('result.range', { low: Math.round(score.low), high: Math.round(score.high) })
                    : t('result.table.unknown')}
                </div>
              )}
              {begun && <div role="cell">{bandWords(t, station)}</div>}
              {bubbles && (
                <div role="cell" className={styles.bubble}>
                  <LevelPair lean={bubble} mine={mine} />
                  <span className="vh">
                    {t('chapter.level.plate.both', {
                      mine: mine === undefined ? t('chapter.level.at.nowhere') : leanWords(say, 'at', mine),
                      text: leanWords(say, 'at', bubble),
                    })}
                  </span>
                </div>
              )}
            </div>
          )
        })}
      </div>
    </div>
    // biome-ignore-end lint/a11y/useFocusableInteractive: nothing here is pressed
    // biome-ignore-end lint/a11y/useSemanticElements: see above
  )
}
