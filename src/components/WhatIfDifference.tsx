import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { editionOf } from '../i18n/edition.ts'
import type { Language } from '../i18n/languages.ts'
import { bands } from '../questionnaire/bands.ts'
import { sections } from '../questionnaire/sections.ts'
import type { Difference } from '../reading/what-if.ts'
import { addressOf } from '../routes.ts'
import { LongProfile } from './drawings/LongProfile.tsx'
import { OtherMark } from './drawings/OtherMark.tsx'
import { Pointer } from './drawings/Pointer.tsx'
import { listing } from './listing.ts'
import styles from './WhatIfPanel.module.css'

interface Props {
  readonly lng: Language
  readonly difference: Difference
  /** What else it changes, a sentence each. */
  readonly told: readonly string[]
  /** What to do about it, above the drawing. */
  readonly children: ReactNode
}

/** What another response would change beyond the first sentence: in words, in the marks, and on the plate. */
export function WhatIfDifference({ lng, difference, told, children }: Props) {
  const { t } = useTranslation(['interface', 'questionnaire', 'reading'])
  const { before, after, gained, lost } = difference
  const marks = (
    [
      ['gained', gained],
      ['lost', lost],
    ] as const
  ).filter(([, places]) => places.length > 0)
  const stations = sections.map(section => ({
    name: t(`questionnaire:sections.${section}.name`),
    score: after.profile.sections[section].score,
  }))
  const seen = stations.map(({ name, score }) =>
    score
      ? t('result.profile.scored', {
          name,
          value: Math.round(score.value),
          low: Math.round(score.low),
          high: Math.round(score.high),
        })
      : t('result.profile.unscored', { name }),
  )
  return (
    <>
      {told.length > 0 && (
        <ul className={styles.told}>
          {told.map(sentence => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {marks.map(([kind, places]) => (
        <div key={kind} className={styles.marks}>
          <h3 id={`what-if-${kind}`}>{t(`whatIf.${kind}`)}</h3>
          <ul aria-labelledby={`what-if-${kind}`}>
            {places.map(({ section, passage }) => (
              <li key={passage}>
                <Link className="link" href={`${addressOf(lng, { page: 'chapter', id: section })}#${passage}`}>
                  {editionOf(lng).article[section].passages.find(({ id }) => id === passage)?.title}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {children}
      <figure className={styles.plate} aria-labelledby="what-if-key">
        <LongProfile
          stations={stations}
          then={sections.map(section => before.profile.sections[section].score)}
          mean={null}
          horizon=""
          bands={bands.map(({ id, from }) => ({ name: t(`reading:bands.${id}.name`), from }))}
          label={t('result.profile.label', { stations: listing(t, seen) })}
          format={n => String(Math.round(n))}
        />
        <figcaption id="what-if-key" className={`note ${styles.key}`}>
          <span>
            <Pointer to="right" className={styles.tried} /> {t('whatIf.tried')}
          </span>
          <span>
            <OtherMark /> {t('whatIf.own')}
          </span>
        </figcaption>
      </figure>
    </>
  )
}
