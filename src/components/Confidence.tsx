import { confidences, type Confidence as Level } from '../questionnaire/responses.ts'
import styles from './Confidence.module.css'
import { Radio } from './Radio.tsx'

interface Props {
  readonly name: string
  readonly question: string
  readonly labels: Readonly<Record<Level, string>>
  readonly level: Level | undefined
  /** A response of "I don't know" has no confidence to tell. */
  readonly disabled: boolean
  readonly onTrust: (level: Level) => void
}

/** How sure a knowledge response was: three places in one row, never scored. */
export function Confidence({ name, question, labels, level, disabled, onTrust }: Props) {
  return (
    <fieldset className={styles.confidence} disabled={disabled}>
      <legend>{question}</legend>
      {confidences.map(value => (
        <label key={`${name} ${value}`}>
          <Radio name={name} value={value} isPicked={level === value} onPick={onTrust} />
          {labels[value]}
        </label>
      ))}
    </fieldset>
  )
}
