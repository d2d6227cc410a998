import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { stepWords } from '../i18n/step-words.ts'
import type { ChosenStep } from '../reading/next-steps.ts'
import { Rich } from './Rich.tsx'
import styles from './StepCard.module.css'
import { StepLinks } from './StepLinks.tsx'
import { Tick } from './Tick.tsx'

interface Props {
  readonly step: ChosenStep
  readonly done: boolean
  readonly onTick: (done: boolean) => void
}

/** One of the next steps: how long, what to do, what one holds at the end, where, and a box to tick. */
export function StepCard({ step, done, onTick }: Props) {
  const { t, i18n } = useTranslation(['interface', 'questionnaire', 'reading'])
  const id = useId()
  const { text, gain } = stepWords(i18n, step.id)
  return (
    <li className={styles.card}>
      <h3>
        {t(`reading:durations.${step.time}`)}
        <span>{t(`questionnaire:sections.${step.section}.name`)}</span>
      </h3>
      <p className={styles.text} id={`${id}-text`}>
        <Rich text={text} />
      </p>
      <p className={styles.gain}>{t('result.steps.gain', { gain })}</p>
      <StepLinks keys={step.links} />
      <div className={styles.done}>
        <Tick done={done} labelledBy={`${id}-done ${id}-text`} onTick={onTick}>
          <span id={`${id}-done`}>{t('result.steps.done')}</span>
        </Tick>
      </div>
    </li>
  )
}
