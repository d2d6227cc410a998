import { useTranslation } from 'react-i18next'
import { type Goal, goals } from '../questionnaire/goals.ts'
import styles from './GoalSelect.module.css'

/** What brings the reader here, to change at any time: it orders the reading and no score depends on it. */
export function GoalSelect({ goal, onChoose }: { goal: Goal | null; onChoose: (goal: Goal | null) => void }) {
  const { t } = useTranslation(['interface', 'questionnaire'])
  return (
    <div className={styles.goal}>
      <label htmlFor="goal">{t('questionnaire:goals.question')}</label>
      <select
        id="goal"
        aria-describedby="goal-help"
        value={goal ?? ''}
        onChange={({ target }) => onChoose(goals.find(id => id === target.value) ?? null)}
      >
        {goals.map(id => (
          <option key={id} value={id}>
            {t(`questionnaire:goals.options.${id}`)}
          </option>
        ))}
        <option value="">{t('questionnaire:goals.skip')}</option>
      </select>
      <p className="note" id="goal-help">
        {t('result.path.goal')}
      </p>
    </div>
  )
}
