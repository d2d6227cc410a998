import { useTranslation } from 'react-i18next'
import { editionOf } from '../i18n/edition.ts'
import type { Language } from '../i18n/languages.ts'
import { leanWords } from '../i18n/lean-words.ts'
import { type SectionId, sections } from '../questionnaire/sections.ts'
import type { Profile } from '../scoring/profile.ts'
import { bandWords } from './band-words.ts'
import { LevelPair } from './drawings/LevelPair.tsx'
import styles from './PlateTable.module.css'
import { TablePart } from './TablePart.tsx'

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
 * The figures of the plate, a row a station, which grid lays out as a column under its staff. On a narrow screen the
 * stations below carry the same figures.
 */
export function PlateTable({ lng, profile, begun, bubbles }: Props) {
  const { t } = useTranslation(['interface', 'questionnaire', 'reading'])
  const { t: say } = useTranslation()
  const { article } = editionOf(lng)
  const columns = begun ? (['station', 'reading', 'range', 'band'] as const) : (['station', 'reading'] as const)
  return (
    <TablePart
      className={styles.table}
      role="table"
      aria-label={t('result.table.caption')}
      data-columns={columns.length + (bubbles ? 1 : 0)}
    >
      <TablePart role="rowgroup" className={styles.head}>
        <TablePart role="row">
          {columns.map(column => (
            <TablePart role="columnheader" key={column}>
              {t(`result.table.${column}`)}
            </TablePart>
          ))}
          {bubbles && <TablePart role="columnheader">{t('chapter.level.plate.name')}</TablePart>}
        </TablePart>
      </TablePart>
      <TablePart role="rowgroup" className={styles.body}>
        {sections.map(section => {
          const station = profile.sections[section]
          const { score } = station
          const mine = bubbles?.[section]
          const { bubble } = article[section]
          return (
            <TablePart role="row" key={section}>
              <TablePart role="rowheader">{t(`questionnaire:sections.${section}.name`)}</TablePart>
              <TablePart role="cell" className={score ? 'num' : undefined}>
                {score ? Math.round(score.value) : t('result.table.toTake')}
              </TablePart>
              {begun && (
                <TablePart role="cell">
                  {score
                    ? t('result.range', { low: Math.round(score.low), high: Math.round(score.high) })
                    : t('result.table.unknown')}
                </TablePart>
              )}
              {begun && <TablePart role="cell">{bandWords(t, station)}</TablePart>}
              {bubbles && (
                <TablePart role="cell" className={styles.bubble}>
                  <LevelPair lean={bubble} mine={mine} />
                  <span className="vh">
                    {t('chapter.level.plate.both', {
                      mine: mine === undefined ? t('chapter.level.at.nowhere') : leanWords(say, 'at', mine),
                      text: leanWords(say, 'at', bubble),
                    })}
                  </span>
                </TablePart>
              )}
            </TablePart>
          )
        })}
      </TablePart>
    </TablePart>
  )
}
