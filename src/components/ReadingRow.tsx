import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { editionOf } from '../i18n/edition.ts'
import type { Language } from '../i18n/languages.ts'
import { reasonWords } from '../i18n/reason-words.ts'
import type { Goal } from '../questionnaire/goals.ts'
import { minutesOf, wordsUnfolded } from '../reading/minutes.ts'
import type { Reading } from '../reading/plan.ts'
import { addressOf } from '../routes.ts'
import type { Profile } from '../scoring/profile.ts'
import { LevelMini } from './drawings/LevelMini.tsx'
import { Pointer } from './drawings/Pointer.tsx'
import styles from './ReadingRow.module.css'

/** Marks named here; the others are pointed out in the section itself. */
const named = 3

interface Props {
  readonly lng: Language
  readonly reading: Reading
  /** 1–5, its place in the path. */
  readonly place: number
  /** Whether it is among the texts to start with. */
  readonly first: boolean
  readonly profile: Profile
  /** Why it comes here, in words; null when the list says it for all. */
  readonly why: string | null
  readonly goal: Goal | null
  /** Where the site is published. */
  readonly site: string
}

/** One text of the path: why here, which passages, how it leans, how long. */
export function ReadingRow({ lng, reading, place, first, profile, why, goal, site }: Props) {
  const { t } = useTranslation(['interface', 'questionnaire', 'reading'])
  const { section, marks } = reading
  const { title, bubble, passages } = editionOf(lng).article[section]
  const { score, band } = profile.sections[section]
  const address = addressOf(lng, { page: 'chapter', id: section })
  const lean = bubble < 0 ? 'dream' : bubble > 0 ? 'illusion' : 'level'
  return (
    <li className={styles.row}>
      <span className={styles.place} aria-hidden="true">
        {place}
      </span>
      <div className={styles.main}>
        <p className={styles.when} data-first={first ? '' : undefined}>
          {first && <Pointer to="right" />}
          {t(first ? 'result.path.first' : 'result.path.then')}
        </p>
        <h3>
          <Link className={styles.title} href={address}>
            {title}
          </Link>
        </h3>
        <span className={styles.address}>{site + address}</span>
        {why && <p className={styles.why}>{why}</p>}
        {marks.length > 0 && (
          <ul className={styles.marks} aria-label={t('result.path.marked')}>
            {marks.slice(0, named).map(({ passage, reasons: [best] }) => (
              <li key={passage}>
                <Link id={`to-${passage}`} href={`${address}#${passage}`}>
                  {passages.find(({ id }) => id === passage)?.title}
                </Link>
                {best && <span>{reasonWords(t, best, { section, band, goal })}</span>}
              </li>
            ))}
            {marks.length > named && (
              <li>
                <span>{t('result.path.others', { count: marks.length - named })}</span>
              </li>
            )}
          </ul>
        )}
      </div>
      <p className={styles.meta}>
        <span>{t(`questionnaire:sections.${section}.name`)}</span>
        <LevelMini lean={bubble} label={t(`result.path.lean.${lean}`)} />
        <span className={styles.figure}>
          <span className="vh">
            {score ? t('result.path.reading', { value: Math.round(score.value) }) : t('result.path.noReading')}
          </span>
          <span aria-hidden="true">{score ? Math.round(score.value) : '–'}</span>
        </span>
        <span>{t('result.path.minutes', { minutes: minutesOf(wordsUnfolded(passages, marks)) })}</span>
      </p>
    </li>
  )
}
