import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { editionOf } from '../i18n/edition.ts'
import type { Language } from '../i18n/languages.ts'
import { reasonWords } from '../i18n/reason-words.ts'
import type { Goal } from '../questionnaire/goals.ts'
import type { PassageId } from '../reading/passages.ts'
import type { Reading } from '../reading/plan.ts'
import { addressOf } from '../routes.ts'
import type { Profile } from '../scoring/profile.ts'
import styles from './PlanRow.module.css'
import { Tick } from './Tick.tsx'

interface Props {
  readonly lng: Language
  readonly passage: PassageId
  /** The text it stands in, with its mark. */
  readonly reading: Reading | undefined
  readonly profile: Profile
  readonly goal: Goal | null
  readonly isRead: boolean
  readonly onRead: (isRead: boolean) => void
}

/** A passage of the reading plan: where it is, why it is marked, and a box to tick once it is read. */
export function PlanRow({ lng, passage, reading, profile, goal, isRead, onRead }: Props) {
  const { t } = useTranslation(['interface', 'questionnaire', 'reading'])
  if (!reading) return null
  const { section, marks } = reading
  const title = editionOf(lng).article[section].passages.find(one => one.id === passage)?.title
  const { band } = profile.sections[section]
  const reason = marks.find(mark => mark.passage === passage)?.reasons[0]
  return (
    <li className={styles.row} data-read={isRead ? '' : undefined}>
      <div>
        <Link
          className={styles.title}
          id={`plan-${passage}`}
          href={`${addressOf(lng, { page: 'chapter', id: section })}#${passage}`}
        >
          {title}
        </Link>
        <p className={styles.why}>
          <b>{t(`questionnaire:sections.${section}.name`)}</b>{' '}
          {reason && reasonWords(t, reason, { section, band, goal })}
        </p>
      </div>
      <Tick done={isRead} labelledBy={`plan-${passage}-read plan-${passage}`} onTick={onRead}>
        <span id={`plan-${passage}-read`}>{t('plan.read')}</span>
      </Tick>
    </li>
  )
}
