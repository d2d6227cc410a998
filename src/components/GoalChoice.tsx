import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Goal, goals } from '../questionnaire/goals.ts'
import styles from './GoalChoice.module.css'
import { Radio } from './Radio.tsx'

/** The goals as native radios; not telling is one of the places. None is picked before the reader picks. */
export function GoalChoice({ goal, onChoose }: { goal: Goal | null; onChoose: (goal: Goal | null) => void }) {
  const { t } = useTranslation(['interface', 'questionnaire'])
  const [withheld, setWithheld] = useState(false)
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
