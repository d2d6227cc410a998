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
 * The figures of the plate, a row a station. Grid lays each row out as a column under its staff, so the roles are
 * explicit: `display` would take them away. On a narrow screen the stations below carry the same figures.
 */
export function PlateTable({ lng, profile, begun, bubbles }: Props) {
  const { t } = useTranslation(['interface', 'questionnaire', 'reading'])
  const { t: say } = useTranslation()
  const { article } = editionOf(lng)
  const columns = begun ? (['station', 'reading', 'range', 'band'] as const) : (['station', 'reading'] as const)
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: see above
    <table className={styles.table} role="table" data-columns={columns.length + (bubbles ? 1 : 0)}>
      <caption className="vh">{t('result.table.caption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(column => (
            <th role="columnheader" scope="col" key={column}>
              {t(`result.table.${column}`)}
            </th>
          ))}
          {bubbles && (
            <th role="columnheader" scope="col">
              {t('chapter.level.plate.name')}
            </th>
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {sections.map(section => {
          const station = profile.sections[section]
          const { score } = station
          const mine = bubbles?.[section]
          const { bubble } = article[section]
          return (
            <tr role="row" key={section}>
              <th role="rowheader" scope="row">
                {t(`questionnaire:sections.${section}.name`)}
              </th>
              <td role="cell" className={score ? 'num' : undefined}>
                {score ? Math.round(score.value) : t('result.table.toTake')}
              </td>
              {begun && (
                <td role="cell">
                  {score
                    ? t('result.range', { low: Math.round(score.low), high: Math.round(score.high) })
                    : t('result.table.unknown')}
                </td>
              )}
              {begun && <td role="cell">{bandWords(t, station)}</td>}
              {bubbles && (
                <td role="cell" className={styles.bubble}>
                  <LevelPair lean={bubble} mine={mine} />
                  <span className="vh">
                    {t('chapter.level.plate.both', {
                      mine: mine === undefined ? t('chapter.level.at.nowhere') : leanWords(say, 'at', mine),
                      text: leanWords(say, 'at', bubble),
                    })}
                  </span>
                </td>
              )}
            </tr>
          )
        })}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  )
}
