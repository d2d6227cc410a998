import { memo } from 'react'
import type { Kind } from '../questionnaire/items.ts'
import type { Response } from '../questionnaire/responses.ts'
import { PoleTile } from './drawings/PoleTile.tsx'
import { StaffTile } from './drawings/StaffTile.tsx'
import styles from './Options.module.css'
import { Radio } from './Radio.tsx'
import { Rich } from './Rich.tsx'

interface Props {
  readonly name: string
  readonly kind: Kind
  readonly value: Exclude<Response, 'unsure'>
  readonly text: string
  /** What the staff reads beside it. */
  readonly mark: string
  readonly isPicked: boolean
  readonly onPick: (response: Response) => void
}

/** One option and its place on the staff. Drawn anew only when it is picked or left. */
export const OptionRung = memo(function OptionRung({ name, kind, value, text, mark, isPicked, onPick }: Props) {
  return (
    <div className={styles.rung}>
      <span className={styles.staff} aria-hidden="true">
        {kind === 'behaviour' ? <StaffTile /> : <PoleTile />}
        <b>{mark}</b>
      </span>
      <label key={name} className={styles.option}>
        <Radio name={name} value={value} isPicked={isPicked} onPick={onPick} />
        <span>
          <Rich text={text} />
        </span>
      </label>
    </div>
  )
})
