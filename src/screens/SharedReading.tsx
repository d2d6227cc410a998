import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Pointer } from '../components/drawings/Pointer.tsx'
import { Notice } from '../components/Notice.tsx'
import { Plate } from '../components/Plate.tsx'
import { Stations } from '../components/Stations.tsx'
import { remember } from '../components/session.ts'
import type { Language } from '../i18n/languages.ts'
import type { Responses } from '../questionnaire/responses.ts'
import { addressOf } from '../routes.ts'
import { profileOf } from '../scoring/profile.ts'
import { fragmentOf } from '../sharing/fragment.ts'
import { useMore } from './more.ts'
import styles from './SharedReading.module.css'

interface Props {
  readonly lng: Language
  /** Somebody's, from a code. */
  readonly responses: Responses
  /** Whether the reader has responses of their own. */
  readonly begun: boolean
}

/** Somebody's reading, to look at: nothing here changes the reader's own. */
export function SharedReading({ lng, responses, begun }: Props) {
  const { t } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  // What was picked is told in words that may come after the plate, or not at all.
  const more = useMore(lng)
  const profile = profileOf(responses)
  const fragment = fragmentOf(responses)
  useEffect(() => remember('received', fragment), [fragment])
  const mine = addressOf(lng, { page: begun ? 'result' : 'goal' })
  return (
    <>
      <div className={styles.band}>
        <Notice title={t('share.band.title')} text={t('share.band.text')}>
          <Link className="btn" href={begun ? `${addressOf(lng, { page: 'compare' })}${fragment}` : mine}>
            {t(begun ? 'share.band.compare' : 'share.band.take')}
            <Pointer to="right" />
          </Link>
          {begun && (
            <Link className="link" href={mine}>
              {t('share.band.mine')}
            </Link>
          )}
        </Notice>
      </div>
      <Plate lng={lng} profile={profile} bubbles={null} heading={heading}>
        <p className={styles.paper}>{t('share.band.title')}</p>
      </Plate>
      <Stations lng={lng} profile={profile} responses={responses} own={false} />
      {more === 'failed' && <Notice title={t('result.more.title')} text={t('result.more.failed')} />}
    </>
  )
}
