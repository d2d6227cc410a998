import { type ReactNode, use } from 'react'
import { useTranslation } from 'react-i18next'
import type { Goal } from '../questionnaire/goals.ts'
import { Pointer } from './drawings/Pointer.tsx'
import styles from './GoalLine.module.css'
import { ReaderGoal } from './reader-goal.ts'

/** A line for readers of one goal, for all to read: says who it speaks to, and whether that is this reader. */
export function GoalLine({ of, children }: { of: Goal; children: ReactNode }) {
  const { t } = useTranslation()
  const own = use(ReaderGoal) === of
  return (
    <aside role="note" className={styles.line} data-own={own ? '' : undefined}>
      <p className={styles.who}>
        {own && (
          <span className={styles.own}>
            <Pointer to="right" />
            {t('chapter.forYou')}
          </span>
        )}{' '}
        <span>{t(`chapter.goalLine.${of}`)}</span>
      </p>
      <p>{children}</p>
    </aside>
  )
}
