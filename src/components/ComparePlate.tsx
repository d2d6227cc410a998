import { useTranslation } from 'react-i18next'
import { bands } from '../questionnaire/bands.ts'
import { sections } from '../questionnaire/sections.ts'
import type { Differences } from '../scoring/differences.ts'
import type { Profile } from '../scoring/profile.ts'
import { CompareBlock } from './CompareBlock.tsx'
import styles from './ComparePlate.module.css'
import { CompareTable } from './CompareTable.tsx'
import { LongProfile } from './drawings/LongProfile.tsx'
import { OtherMark } from './drawings/OtherMark.tsx'
import { Pointer } from './drawings/Pointer.tsx'
import { listing } from './listing.ts'

interface Props {
  readonly names: readonly [string, string]
  readonly profiles: readonly [Profile, Profile]
  readonly differences: Differences
}

/** Two readings on one plate, and their figures. */
export function ComparePlate({ names, profiles, differences }: Props) {
  const { t } = useTranslation(['interface', 'questionnaire', 'reading'])
  const [one, other] = profiles
  const figure = (profile: Profile, section: (typeof sections)[number]) => {
    const { score } = profile.sections[section]
    return score ? Math.round(score.value) : t('compare.none')
  }
  const pairs = sections.map(section =>
    t('compare.pair', {
      name: t(`questionnaire:sections.${section}.name`),
      one: figure(one, section),
      other: figure(other, section),
    }),
  )
  return (
    <section className={styles.plate} aria-labelledby="legend">
      <h2 className="vh" id="legend">
        {t('compare.legend')}
      </h2>
      <ul className={styles.legend}>
        <li>
          <Pointer to="right" className={styles.mine} />
          {names[0]}
        </li>
        <li>
          <OtherMark className={styles.theirs} />
          {names[1]}
        </li>
      </ul>
      <figure>
        <LongProfile
          stations={sections.map(section => ({
            name: t(`questionnaire:sections.${section}.name`),
            score: one.sections[section].score,
          }))}
          then={sections.map(section => other.sections[section].score)}
          mean={null}
          horizon={t('result.profile.horizon')}
          bands={bands.map(({ id, from }) => ({ name: t(`reading:bands.${id}.name`), from }))}
          label={t('compare.label', {
            one: names[0],
            other: names[1],
            stations: listing(t, pairs),
          })}
          format={n => String(Math.round(n))}
        />
      </figure>
      <CompareTable names={names} profiles={profiles} differences={differences} />
      <p className="note">{t('compare.note')}</p>
      <div className={styles.block}>
        <CompareBlock profiles={profiles} />
      </div>
    </section>
  )
}
