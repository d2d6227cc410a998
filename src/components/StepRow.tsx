import { useTranslation } from 'react-i18next'
import { stepWords } from '../i18n/step-words.ts'
import type { StepId } from '../questionnaire/step-ids.ts'
import type { Step } from '../reading/steps.ts'
import { Rich } from './Rich.tsx'
import { StepLinks } from './StepLinks.tsx'
import styles from './StepRow.module.css'
import { Tick } from './Tick.tsx'

interface Props {
  readonly id: StepId
  readonly step: Step
  readonly done: boolean
  readonly onTick: (done: boolean) => void
}

/** A step on two lines, to tick. */
export function StepRow({ id, step, done, onTick }: Props) {
  const { t, i18n } = useTranslation(['interface', 'reading'])
  const { text, gain } = stepWords(i18n, id)
  return (
    <li className={styles.row}>
      <Tick done={done} onTick={onTick}>
        <span>
          <Rich text={text} />
        </span>
      </Tick>
      <p>
        <b>{t(`reading:durations.${step.time}`)}</b> {t('result.steps.gain', { gain })}
      </p>
      <StepLinks keys={step.links} />
    </li>
  )
}
