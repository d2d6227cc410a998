import { useTranslation } from 'react-i18next'
import type { Language } from '../i18n/languages.ts'
import type { Goal } from '../questionnaire/goals.ts'
import { readFirst } from '../reading/marks.ts'
import type { Reading } from '../reading/plan.ts'
import type { Profile } from '../scoring/profile.ts'
import { GoalFold } from './GoalFold.tsx'
import { pathWords } from './path-words.ts'
import styles from './ReadingList.module.css'
import { ReadingRow } from './ReadingRow.tsx'

interface Props {
  readonly lng: Language
  readonly plan: readonly Reading[]
  readonly profile: Profile
  readonly goal: Goal | null
  /** Where the site is published: addresses on paper start with it. */
  readonly site: string
  readonly onGoal: (goal: Goal | null) => void
}

/** The five texts in the reader's order, and the goal that weighs in that order. */
export function ReadingList({ lng, plan, profile, goal, site, onGoal }: Props) {
  const { t } = useTranslation(['interface', 'questionnaire', 'reading'])
  const whys = plan.map(({ section, reason }) => pathWords(t, reason, section, profile, goal))
  const [shared] = new Set(whys).size === 1 ? whys : []
  return (
    <section className={styles.next} aria-labelledby="path">
      <h2 id="path">{t('result.path.title')}</h2>
      <GoalFold goal={goal} onChoose={onGoal} />
      {shared && <p className={styles.shared}>{shared}</p>}
      <ol className={styles.list}>
        {plan.map((reading, index) => (
          <ReadingRow
            key={reading.section}
            lng={lng}
            reading={reading}
            place={index + 1}
            first={index < readFirst}
            profile={profile}
            why={shared ? null : (whys[index] ?? null)}
            goal={goal}
            site={site}
          />
        ))}
      </ol>
    </section>
  )
}
