import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { editionOf } from '../i18n/edition.ts'
import type { Language } from '../i18n/languages.ts'
import type { Goal } from '../questionnaire/goals.ts'
import { minutesOf } from '../reading/minutes.ts'
import type { PassageId } from '../reading/passages.ts'
import type { Reading } from '../reading/plan.ts'
import { candidatesOf, type ReadingTime, readingPlan, readingTimes } from '../reading/reading-plan.ts'
import type { Profile } from '../scoring/profile.ts'
import { MinutesChoice } from './MinutesChoice.tsx'
import { PlanRow } from './PlanRow.tsx'
import styles from './ReadingPlan.module.css'
import { ReadPassages } from './ReadPassages.tsx'
import { recall, remember } from './session.ts'

/** The time chosen last, for who comes back from a passage. */
function minutesBefore(): ReadingTime {
  return readingTimes.find(time => String(time) === recall('minutes')) ?? 5
}

interface Props {
  readonly lng: Language
  readonly path: readonly Reading[]
  readonly profile: Profile
  readonly goal: Goal | null
  /** Passages that are read. */
  readonly read: readonly PassageId[]
  readonly onRead: (passage: PassageId, isRead: boolean) => void
}

/**
 * The most useful marked passages for the time there is. A passage ticked on this visit keeps its place; it makes room
 * for others on the next visit, or when the reader asks. Nothing when no passage is marked.
 */
export function ReadingPlan({ lng, path, profile, goal, read, onRead }: Props) {
  const { t } = useTranslation()
  const [minutes, setMinutes] = useState(minutesBefore)
  const [fresh, setFresh] = useState<readonly PassageId[]>([])
  // Told once the reader has changed something here. A region that came with words in it would be read on arriving at the
  // page, in place of what focus came to.
  const [changed, setChanged] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const all = Object.values(editionOf(lng).article).flatMap(({ passages }) => passages)
  const candidates = candidatesOf(path, id => all.find(passage => passage.id === id)?.words ?? 0)
  if (candidates.length === 0) return null
  const left = candidates.filter(({ passage }) => !read.includes(passage) || fresh.includes(passage))
  const chosen = readingPlan(left, minutes)
  const words = chosen.reduce((sum, one) => sum + one.words, 0)
  const total =
    chosen.length > 0
      ? t('plan.total', { count: chosen.length, minutes: minutesOf(words) })
      : t(left.length > 0 ? 'plan.tooLong' : 'plan.allRead')
  const change = (passage: PassageId, isRead: boolean) => {
    setChanged(true)
    onRead(passage, isRead)
  }
  return (
    <section className={styles.plan} aria-labelledby="plan">
      <h2 id="plan" ref={heading} tabIndex={-1}>
        {t('plan.title')}
      </h2>
      <p className={styles.lead}>{t('plan.lead')}</p>
      <MinutesChoice
        minutes={minutes}
        onChoose={time => {
          remember('minutes', String(time))
          setMinutes(time)
          setChanged(true)
        }}
      />
      <p className={styles.total} aria-hidden={changed || undefined}>
        {total}
      </p>
      <p className="vh" role="status">
        {changed && total}
      </p>
      {chosen.length > 0 && (
        <ol className={styles.list} aria-label={t('plan.list', { minutes })}>
          {chosen.map(({ passage }) => (
            <PlanRow
              key={passage}
              lng={lng}
              passage={passage}
              reading={path.find(({ section }) => passage.startsWith(`${section}.`))}
              profile={profile}
              goal={goal}
              isRead={read.includes(passage)}
              onRead={isRead => {
                if (isRead) setFresh([...fresh, passage])
                change(passage, isRead)
              }}
            />
          ))}
        </ol>
      )}
      {chosen.some(({ passage }) => read.includes(passage)) && (
        <button
          type="button"
          className={`btn btn--quiet ${styles.replace}`}
          onClick={() => {
            // The button goes with what it replaces.
            heading.current?.focus()
            setFresh([])
          }}
        >
          {t('plan.replace')}
        </button>
      )}
      <ReadPassages
        lng={lng}
        read={read}
        onUnread={(passage, isLast) => {
          if (isLast) heading.current?.focus({ preventScroll: true })
          change(passage, false)
        }}
      />
    </section>
  )
}
