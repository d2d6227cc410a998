import { useTranslation } from 'react-i18next'
import { sections } from '../questionnaire/sections.ts'
import type { Profile } from '../scoring/profile.ts'
import { bandWords } from './band-words.ts'
import styles from './PlateTable.module.css'

/**
 * The figures of the plate, a row a station. Grid lays each row out as a column under its staff, so the roles are
 * explicit: `display` would take them away. On a narrow screen the stations below carry the same figures.
 */
export function PlateTable({ profile, begun }: { profile: Profile; begun: boolean }) {
  const { t } = useTranslation(['interface', 'questionnaire', 'reading'])
  const columns = begun ? (['station', 'reading', 'range', 'band'] as const) : (['station', 'reading'] as const)
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: see above
    <table className={styles.table} role="table" data-columns={columns.length}>
      <caption className="vh">{t('result.table.caption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(column => (
            <th role="columnheader" scope="col" key={column}>
              {t(`result.table.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {sections.map(section => {
          const station = profile.sections[section]
          const { score } = station
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
            </tr>
          )
        })}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  )
}
