import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { StepId } from '../questionnaire/step-ids.ts'
import { stepOf } from '../reading/next-steps.ts'
import styles from './DoneSteps.module.css'
import { Fold } from './Fold.tsx'
import { StepRow } from './StepRow.tsx'

interface Props {
  /** In the order of ticking: the last is shown first. */
  readonly ticked: readonly StepId[]
  readonly onUntick: (step: StepId) => void
  readonly ref?: Ref<HTMLElement> | undefined
}

/** What is done, folded, to be unticked if need be. Nothing before the first. */
export function DoneSteps({ ticked, onUntick, ref }: Props) {
  const { t } = useTranslation()
  if (ticked.length === 0) return null
  return (
    <div className={styles.done}>
      <Fold title={t('result.steps.ticked', { count: ticked.length })} ref={ref}>
        <ul>
          {ticked.toReversed().map(id => (
            <StepRow key={id} id={id} step={stepOf(id)} done onTick={() => onUntick(id)} />
          ))}
        </ul>
      </Fold>
    </div>
  )
}
