import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Language } from '../i18n/languages.ts'
import { bands } from '../questionnaire/bands.ts'
import type { Responses } from '../questionnaire/responses.ts'
import { type SectionId, sections } from '../questionnaire/sections.ts'
import { addressOf } from '../routes.ts'
import { bandOf, isPlaced, type SectionProfile } from '../scoring/placement.ts'
import styles from './BandRow.module.css'
import { bandWords } from './band-words.ts'
import { Rule } from './drawings/Rule.tsx'
import { Why } from './Why.tsx'

interface Props {
  readonly lng: Language
  readonly section: SectionId
  readonly station: SectionProfile
  readonly responses: Responses
  /** The item (1–25) whose response would give this station a reading. */
  readonly missing: number | null
  /** Whether the station may be measured again. */
  readonly again: boolean
}

/** One station: its rule, its figure and range, its band, and the usual acts of that band. */
export function BandRow({ lng, section, station, responses, missing, again }: Props) {
  const { t } = useTranslation(['interface', 'questionnaire', 'reading'])
  const { score, band, valued } = station
  const name = t(`questionnaire:sections.${section}.name`)
  const figures = score && { value: Math.round(score.value), low: Math.round(score.low), high: Math.round(score.high) }
  return (
    <li className={styles.row}>
      <h3>
        <span className={styles.number} aria-hidden="true">
          {sections.indexOf(section) + 1}
        </span>
        {name}
      </h3>
      <div className={styles.rule}>
        <Rule
          score={score}
          bands={bands}
          label={figures ? t('result.stations.rule', { name, ...figures }) : t('result.stations.ruleEmpty', { name })}
        />
      </div>
      <div>
        <p className={styles.reading}>
          {figures && <b>{figures.value}</b>} <span>{bandWords(t, station)}</span>{' '}
          {figures && <span className="note">{t('result.stations.range', figures)}</span>}
        </p>
        {score ? (
          <p className={styles.text}>
            {isPlaced(station) && !band && `${t('result.stations.usual')} `}
            {isPlaced(station) ? t(`reading:sections.${section}.${bandOf(score.value)}`) : t('reading:unplaced.text')}
          </p>
        ) : (
          <p className={styles.text}>{t('result.stations.missing')}</p>
        )}
        {score && !band && isPlaced(station) && (
          <p className={`note ${styles.sketch}`}>{t('result.stations.sketch', { count: valued })}</p>
        )}
        {again && station.valued + station.unsure > 0 && (
          <Link className="link" href={addressOf(lng, { page: 'again', section })}>
            {t('result.again')}
            <span className="vh"> ({name})</span>
          </Link>
        )}
        {!score && missing && (
          <Link className="link" href={addressOf(lng, { page: 'item', n: missing })}>
            {t('result.stations.answer', { n: missing })}
          </Link>
        )}
      </div>
      <div className={styles.why}>
        <Why lng={lng} section={section} responses={responses} own={again} />
      </div>
    </li>
  )
}
