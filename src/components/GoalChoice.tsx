import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Goal, goals } from '../questionnaire/goals.ts'
import styles from './GoalChoice.module.css'
import { Radio } from './Radio.tsx'

interface Props {
  /** null: not told, or not asked yet. */
  readonly goal: Goal | null
  /** Whether a goal that is not there was withheld, and not just not asked yet. */
  readonly isAsked?: boolean
  readonly onChoose: (goal: Goal | null) => void
}

/** The goals as native radios; not telling is one of the places. */
export function GoalChoice({ goal, isAsked = false, onChoose }: Props) {
  const { t } = useTranslation(['interface', 'questionnaire'])
  const [withheld, setWithheld] = useState(isAsked)
  return [...goals, null].map(value => (
    <label className={styles.row} key={value ?? 'none'} data-none={value === null ? '' : undefined}>
      <Radio
        name="goal"
        value={value ?? 'none'}
        isPicked={(value ?? 'none') === (goal ?? (withheld ? 'none' : undefined))}
        onPick={() => {
          setWithheld(value === null)
          onChoose(value)
        }}
      />
      <span>{value ? t(`questionnaire:goals.options.${value}`) : t('questionnaire:goals.skip')}</span>
    </label>
  ))
}
