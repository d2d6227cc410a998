import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Goal } from '../questionnaire/goals.ts'
import type { SectionId } from '../questionnaire/sections.ts'
import type { StepId } from '../questionnaire/step-ids.ts'
import { fromShortToLong, stepsAtOnce, stepsOf } from '../reading/next-steps.ts'
import { durations } from '../reading/steps.ts'
import type { Profile } from '../scoring/profile.ts'
import { AllSteps } from './AllSteps.tsx'
import { DoneSteps } from './DoneSteps.tsx'
import styles from './NextSteps.module.css'
import { StepCard } from './StepCard.tsx'

interface Props {
  readonly path: readonly SectionId[]
  readonly profile: Profile
  readonly goal: Goal | null
  readonly ticked: readonly StepId[]
  /** YYYY-MM-DD. */
  readonly today: string
  readonly onTick: (step: StepId, done: boolean) => void
}

/**
 * The next steps, what is done, and all the others. A step ticked on this visit keeps its place, so that a slip can be
 * undone where it happened; it goes on the next visit, or when the reader asks.
 */
export function NextSteps({ path, profile, goal, ticked, today, onTick }: Props) {
  const { t } = useTranslation()
  const [fresh, setFresh] = useState<readonly StepId[]>([])
  const heading = useRef<HTMLHeadingElement>(null)
  const fold = useRef<HTMLElement>(null)
  const settled = ticked.filter(id => !fresh.includes(id))
  const chosen = fromShortToLong(stepsOf(path, profile, goal, settled, today))
  function tick(id: StepId, done: boolean) {
    if (done) setFresh([...fresh, id])
    onTick(id, done)
  }
  // A longer step hangs from a longer segment; steps that take the same time, from equal ones.
  const times = [...new Set(chosen.map(({ time }) => durations.indexOf(time)))]
  const lengths = chosen.map(({ time }) => times.indexOf(durations.indexOf(time))).join('')
  const title =
    chosen.length === stepsAtOnce ? t('result.steps.title') : t('result.steps.last', { count: chosen.length })
  return (
    <section className={styles.steps} aria-labelledby="steps">
      <h2 id="steps" ref={heading} tabIndex={-1}>
        {chosen.length > 0 ? title : t('result.steps.none')}
      </h2>
      <p className={styles.lead}>{t(chosen.length > 0 ? 'result.steps.lead' : 'result.steps.noneLead')}</p>
      <ol className={styles.list} data-lengths={lengths}>
        {chosen.map(step => (
          <StepCard key={step.id} step={step} done={ticked.includes(step.id)} onTick={done => tick(step.id, done)} />
        ))}
      </ol>
      {chosen.some(({ id }) => ticked.includes(id)) && (
        <button
          type="button"
          className={`btn btn--quiet ${styles.replace}`}
          onClick={() => {
            // The button goes with what it replaces.
            heading.current?.focus()
            setFresh([])
          }}
        >
          {t('result.steps.replace')}
        </button>
      )}
      <DoneSteps
        ticked={ticked}
        ref={fold}
        onUntick={id => {
          // The row goes, and the fold with the last one.
          const next = ticked.length > 1 ? fold : heading
          next.current?.focus({ preventScroll: true })
          onTick(id, false)
        }}
      />
      <AllSteps path={path} profile={profile} ticked={ticked} today={today} onTick={tick} />
    </section>
  )
}
