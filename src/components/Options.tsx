import type { Kind } from '../questionnaire/items.ts'
import type { Response } from '../questionnaire/responses.ts'
import { Pointer } from './drawings/Pointer.tsx'
import { PoleTile } from './drawings/PoleTile.tsx'
import { StaffTile } from './drawings/StaffTile.tsx'
import { OptionRung } from './OptionRung.tsx'
import styles from './Options.module.css'
import { markOf } from './option-mark.ts'
import { Radio } from './Radio.tsx'

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
          <OptionRung
            key={key}
            name={name}
            kind={kind}
            value={key}
            text={text}
            mark={markOf(kind, index, options.length)}
            isPicked={response === key}
            onPick={onRespond}
          />
        ))}
        {/* Anew for another item: they settle on an answer, not from question to question. */}
        <span key={`${name} spread`} className={styles.spread} aria-hidden="true" />
        <span key={`${name} needle`} className={styles.needle} aria-hidden="true">
          <Pointer to="left" />
        </span>
      </div>
      <div className={styles.ground}>
        <label key={name} className={styles.off}>
          <Radio name={name} value="unsure" isPicked={response === 'unsure'} onPick={onRespond} />
          <span>
            <b>{unsure.label}</b>
            <br />
            <small>{unsure.help}</small>
          </span>
        </label>
      </div>
    </>
  )
}
