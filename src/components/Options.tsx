import type { Kind } from '../questionnaire/items.ts'
import type { Response } from '../questionnaire/responses.ts'
import { Pointer } from './drawings/Pointer.tsx'
import { PoleTile } from './drawings/PoleTile.tsx'
import { StaffTile } from './drawings/StaffTile.tsx'
import styles from './Options.module.css'
import { markOf } from './option-mark.ts'
import { Radio } from './Radio.tsx'
import { Rich } from './Rich.tsx'

export interface OptionRow {
  readonly key: Exclude<Response, 'unsure'>
  readonly text: string
}

interface Props {
  readonly name: string
  readonly kind: Kind
  readonly options: readonly OptionRow[]
  readonly unsure: { readonly label: string; readonly help: string }
  readonly response: Response | undefined
  readonly onRespond: (response: Response) => void
}

/** The options of an item along a staff, and "I don't know" below the ground line. */
export function Options({ name, kind, options, unsure, response, onRespond }: Props) {
  const Tile = kind === 'behaviour' ? StaffTile : PoleTile
  return (
    <>
      <div className={styles.scale} data-count={options.length} data-kind={kind}>
        <span className={styles.above} aria-hidden="true">
          <Tile />
        </span>
        {options.map(({ key, text }, index) => (
          <div className={styles.rung} key={key}>
            <span className={styles.staff} aria-hidden="true">
              <Tile />
              <b>{markOf(kind, index, options.length)}</b>
            </span>
            <label className={styles.option}>
              <Radio name={name} value={key} picked={response} onPick={onRespond} />
              <span>
                <Rich text={text} />
              </span>
            </label>
          </div>
        ))}
        <span className={styles.spread} aria-hidden="true" />
        <span className={styles.needle} aria-hidden="true">
          <Pointer to="left" />
        </span>
      </div>
      <div className={styles.ground}>
        <label className={styles.off}>
          <Radio name={name} value="unsure" picked={response} onPick={onRespond} />
          <span>
            <b>{unsure.label}</b> <small>{unsure.help}</small>
          </span>
        </label>
      </div>
    </>
  )
}
