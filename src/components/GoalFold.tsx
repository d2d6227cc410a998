import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Goal } from '../questionnaire/goals.ts'
import { Fold } from './Fold.tsx'
import { GoalChoice } from './GoalChoice.tsx'
import styles from './GoalFold.module.css'

interface Props {
  readonly goal: Goal | null
  readonly onChoose: (goal: Goal | null) => void
}

/**
 * What brings the reader here, to change at any time: it orders the reading and no score depends on it. Not a select: as
 * one comes onto a page, Chromium says that its option was picked, and a screen reader goes there.
 */
export function GoalFold({ goal, onChoose }: Props) {
  const { t } = useTranslation(['interface', 'questionnaire'])
  const id = useId()
  return (
    <div className={styles.goal}>
      <Fold
        title={
          <span>
            <span id={`${id}-question`}>{t('questionnaire:goals.question')}</span>{' '}
            <span className={styles.picked}>
              {goal ? t(`questionnaire:goals.options.${goal}`) : t('questionnaire:goals.skip')}
            </span>
          </span>
        }
      >
        <p className="note" id={`${id}-help`}>
          {t('result.path.goal')}
        </p>
        <div role="radiogroup" aria-labelledby={`${id}-question`} aria-describedby={`${id}-help`}>
          <GoalChoice goal={goal} isAsked onChoose={onChoose} />
        </div>
      </Fold>
    </div>
  )
}
