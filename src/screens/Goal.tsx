import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Pointer } from '../components/drawings/Pointer.tsx'
import { GoalChoice } from '../components/GoalChoice.tsx'
import type { Language } from '../i18n/languages.ts'
import { hasBegun, resumeAt } from '../questionnaire/progress.ts'
import { addressOf } from '../routes.ts'
import { useStore } from '../store/store.ts'
import styles from './Goal.module.css'

/** What brings the reader here: asked once, before item 1 or where they left off. */
export function Goal({ lng }: { lng: Language }) {
  const { t } = useTranslation(['interface', 'questionnaire'])
  const goal = useStore(state => state.goal)
  const chooseGoal = useStore(state => state.chooseGoal)
  const responses = useStore(state => state.responses)
  const n = resumeAt(responses)
  return (
    <div className={styles.goal}>
      <div className={styles.set}>
        <h1 id="question">{t('questionnaire:goals.question')}</h1>
        <p className={styles.help} id="goal-help">
          {t('questionnaire:goals.help')}
        </p>
        {/* The question stands before the group: within it, coming to it would say it twice. */}
        <div role="radiogroup" aria-labelledby="question" aria-describedby="goal-help" className={styles.choice}>
          <GoalChoice goal={goal} onChoose={chooseGoal} />
        </div>
      </div>
      <div className={styles.nav} data-early="">
        <Link className="btn btn--quiet" href={addressOf(lng, { page: 'home' })}>
          <Pointer to="left" />
          {t('item.back')}
        </Link>
        <Link className="btn" href={addressOf(lng, n ? { page: 'item', n } : { page: 'result' })}>
          {n ? t(hasBegun(responses) ? 'home.resume' : 'goal.first', { n }) : t('home.seeResult')}
          <Pointer to="right" />
        </Link>
      </div>
      <p className={styles.note}>{t('home.disclaimer')}</p>
    </div>
  )
}
