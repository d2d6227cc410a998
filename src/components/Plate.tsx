import type { ReactNode, Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Language } from '../i18n/languages.ts'
import { bands } from '../questionnaire/bands.ts'
import { sections } from '../questionnaire/sections.ts'
import { hasResponses } from '../reading/path.ts'
import { addressOf } from '../routes.ts'
import type { Profile } from '../scoring/profile.ts'
import { Bubbles } from './Bubbles.tsx'
import { answerWords } from './band-words.ts'
import { LongProfile } from './drawings/LongProfile.tsx'
import { listing } from './listing.ts'
import styles from './Plate.module.css'
import { type OwnBubbles, PlateTable } from './PlateTable.tsx'
import { TitleBlock } from './TitleBlock.tsx'

interface Props {
  readonly lng: Language
  readonly profile: Profile
  /** The reader's own; null: they have no place here. */
  readonly bubbles: OwnBubbles | null
  readonly heading: Ref<HTMLHeadingElement>
  /** When these responses were filed, as an ISO date and time; null: they were not. */
  readonly filedAt?: string | null
  /** What stands beside the notes. */
  readonly children?: ReactNode
}

/** The thing to pin up: the answer in words, the long profile, its figures, and what they rest on. */
export function Plate({ lng, profile, bubbles, heading, filedAt, children }: Props) {
  const { t } = useTranslation(['interface', 'questionnaire', 'reading'])
  const begun = hasResponses(profile)
  const shown = bubbles && (begun || sections.some(section => bubbles[section] !== undefined)) ? bubbles : null
  const { title, text } = answerWords(t, profile)
  const { score } = profile.overall
  const stations = sections.map(section => ({
    name: t(`questionnaire:sections.${section}.name`),
    score: profile.sections[section].score,
  }))
  const told = stations.map(station =>
    station.score
      ? t('result.profile.scored', { name: station.name, ...rounded(station.score) })
      : t('result.profile.unscored', { name: station.name }),
  )
  return (
    // Without a name: its heading, on which one arrives, would be heard twice.
    <section className={styles.plate}>
      <div className={styles.head}>
        <h1 id="answer" ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className="lead">{text}</p>
      </div>
      <figure className={styles.figure}>
        <LongProfile
          stations={stations}
          mean={score?.value ?? null}
          horizon={t('result.profile.horizon')}
          bands={bands.map(({ id, from }) => ({ name: t(`reading:bands.${id}.name`), from }))}
          label={t('result.profile.label', { stations: listing(t, told) })}
          format={n => String(Math.round(n))}
        />
      </figure>
      <PlateTable lng={lng} profile={profile} begun={begun} bubbles={shown} />
      {shown && <Bubbles lng={lng} bubbles={shown} />}
      <div className={styles.notes}>
        {children}
        {begun ? (
          <p>
            {score ? t('result.note.horizon', rounded(score)) : t('result.note.noHorizon')} {t('result.note.range')}
          </p>
        ) : (
          <p>{t('result.before.note')}</p>
        )}
        {shown && <p>{t('chapter.level.plate.note')}</p>}
        <p>{t('home.disclaimer')}</p>
        <Link className={styles.method} href={addressOf(lng, { page: 'method' })}>
          {t('result.note.method')}
        </Link>
      </div>
      {begun && <TitleBlock lng={lng} overall={profile.overall} filedAt={filedAt ?? null} />}
    </section>
  )
}

/** Figures are shown to the nearest whole number; bands and order come from the exact ones. */
function rounded({ value, low, high }: { value: number; low: number; high: number }) {
  return { value: Math.round(value), low: Math.round(low), high: Math.round(high) }
}
