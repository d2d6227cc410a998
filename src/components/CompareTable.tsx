import { useTranslation } from 'react-i18next'
import { sections } from '../questionnaire/sections.ts'
import type { Differences } from '../scoring/differences.ts'
import type { SectionProfile } from '../scoring/placement.ts'
import type { Profile } from '../scoring/profile.ts'
import styles from './CompareTable.module.css'
import { differenceWords } from './compare-words.ts'
import { OtherMark } from './drawings/OtherMark.tsx'
import { Pointer } from './drawings/Pointer.tsx'
import { TablePart } from './TablePart.tsx'

interface Props {
  readonly names: readonly [string, string]
  readonly profiles: readonly [Profile, Profile]
  readonly differences: Differences
}

/** Both figures of each station and the difference in words. */
export function CompareTable({ names, profiles, differences }: Props) {
  const { t } = useTranslation(['interface', 'questionnaire'])
  const { t: say } = useTranslation()
  const [one, other] = profiles
  const rows = [
    ...sections.map(id => ({
      id,
      name: t(`questionnaire:sections.${id}.name`),
      one: one.sections[id],
      other: other.sections[id],
      difference: differences.sections[id],
    })),
    {
      id: 'overall',
      name: t('compare.overall'),
      one: one.overall,
      other: other.overall,
      difference: differences.overall,
    },
  ]
  const figure = ({ score }: SectionProfile) => (score ? Math.round(score.value) : t('compare.none'))
  return (
    <TablePart className={styles.table} role="table" aria-label={t('compare.caption')}>
      <TablePart role="rowgroup" className={styles.head}>
        <TablePart role="row">
          <TablePart role="columnheader">{t('compare.station')}</TablePart>
          <TablePart role="columnheader">{names[0]}</TablePart>
          <TablePart role="columnheader">{names[1]}</TablePart>
          <TablePart role="columnheader">{t('compare.difference')}</TablePart>
        </TablePart>
      </TablePart>
      <TablePart role="rowgroup" className={styles.body}>
        {rows.map(row => (
          <TablePart role="row" key={row.id}>
            <TablePart role="rowheader">{row.name}</TablePart>
            <TablePart role="cell" className={styles.figure}>
              <Pointer to="right" className={styles.mine} />
              {figure(row.one)}
            </TablePart>
            <TablePart role="cell" className={styles.figure}>
              <OtherMark className={styles.theirs} />
              {figure(row.other)}
            </TablePart>
            <TablePart role="cell" className={styles.words}>
              {differenceWords(say, row.difference, row.one, row.other)}
            </TablePart>
          </TablePart>
        ))}
      </TablePart>
    </TablePart>
  )
}
