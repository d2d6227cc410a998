import { useTranslation } from 'react-i18next'
import { sections } from '../questionnaire/sections.ts'
import type { Differences } from '../scoring/differences.ts'
import type { SectionProfile } from '../scoring/placement.ts'
import type { Profile } from '../scoring/profile.ts'
import styles from './CompareTable.module.css'
import { differenceWords } from './compare-words.ts'
import { OtherMark } from './drawings/OtherMark.tsx'
import { Pointer } from './drawings/Pointer.tsx'

interface Props {
  readonly names: readonly [string, string]
  readonly profiles: readonly [Profile, Profile]
  readonly differences: Differences
}

/** Both figures of each station and the difference in words. Rows are laid out by grid: see the plate's own table. */
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
    // biome-ignore-start lint/a11y/useSemanticElements: see above
    // biome-ignore-start lint/a11y/useFocusableInteractive: nothing here is pressed
    <div className={styles.table} role="table" aria-label={t('compare.caption')}>
      <div role="rowgroup" className={styles.head}>
        <div role="row">
          {[t('compare.station'), ...names, t('compare.difference')].map((head, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: both sides may have one name
            <div role="columnheader" key={index}>
              {head}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" className={styles.body}>
        {rows.map(row => (
          <div role="row" key={row.id}>
            <div role="rowheader">{row.name}</div>
            <div role="cell" className={styles.figure}>
              <Pointer to="right" className={styles.mine} />
              {figure(row.one)}
            </div>
            <div role="cell" className={styles.figure}>
              <OtherMark className={styles.theirs} />
              {figure(row.other)}
            </div>
            <div role="cell" className={styles.words}>
              {differenceWords(say, row.difference, row.one, row.other)}
            </div>
          </div>
        ))}
      </div>
    </div>
    // biome-ignore-end lint/a11y/useFocusableInteractive: nothing here is pressed
    // biome-ignore-end lint/a11y/useSemanticElements: see above
  )
}
