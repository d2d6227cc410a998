import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Eyepiece } from '../components/drawings/Eyepiece.tsx'
import { Pointer } from '../components/drawings/Pointer.tsx'
import { HowToRead } from '../components/HowToRead.tsx'
import { PrivacyPromise } from '../components/PrivacyPromise.tsx'
import { WhatIsMeasured } from '../components/WhatIsMeasured.tsx'
import type { Language } from '../i18n/languages.ts'
import { hasBegun, hasWalkedFirstLeg, resumeAt } from '../questionnaire/progress.ts'
import { addressOf } from '../routes.ts'
import { useStore } from '../store/store.ts'
import styles from './Home.module.css'

/** The question, what is measured, how long it takes, and the way in, or back in. */
export function Home({ lng }: { lng: Language }) {
  const { t } = useTranslation()
  const responses = useStore(state => state.responses)
  const begun = hasBegun(responses)
  const walked = hasWalkedFirstLeg(responses)
  const n = resumeAt(responses)
  const [line, end] = t('home.question', { returnObjects: true })
  return (
    <div className={styles.home}>
      <section className={styles.hero}>
        <h1>
          {line} <br />
          {end}
        </h1>
        <div className={styles.sight} aria-hidden="true">
          <span className={styles.label}>
            {t('home.sight.yours')}
            <b>{t(walked ? 'home.sight.taken' : begun ? 'home.sight.underWay' : 'home.sight.toTake')}</b>
          </span>
          <Eyepiece ring={t('home.ring', { returnObjects: true })} />
        </div>
        <div className={styles.body}>
          <p className="lead">{t('home.lead')}</p>
          <p className={styles.go}>
            {walked ? (
              <Link className="btn" href={addressOf(lng, { page: 'result' })}>
                {t('home.seeResult')}
                <Pointer to="right" />
              </Link>
            ) : (
              <Link className="btn" href={addressOf(lng, begun && n ? { page: 'item', n } : { page: 'goal' })}>
                {begun ? t('home.resume', { n }) : t('home.start')}
                <Pointer to="right" />
              </Link>
            )}
          </p>
          <p className="note">{t('home.terms')}</p>
          <p className={styles.ways}>
            {walked && n && (
              <Link className="link" href={addressOf(lng, { page: 'item', n })}>
                {t('home.resume', { n })}
              </Link>
            )}
            <Link className="link" href={addressOf(lng, { page: 'contents' })}>
              {t('home.read')}
            </Link>
          </p>
        </div>
      </section>
      <WhatIsMeasured />
      <HowToRead />
      <PrivacyPromise />
    </div>
  )
}
