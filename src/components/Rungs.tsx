import type { ReactNode } from 'react'
import { Pointer } from './drawings/Pointer.tsx'
import { StaffTile } from './drawings/StaffTile.tsx'
import styles from './Rungs.module.css'

export interface Rung {
  /** 1–5, its number on the staff. */
  readonly level: number
  /** What stands there: the reader now, or the act above. */
  readonly tag: string
  readonly text: ReactNode
}

/** Two marks of the staff, one above the other: where the reader stands, and the next. */
export function Rungs({ next, now }: { next: Rung; now: Rung }) {
  return (
    <div>
      {[next, now].map(({ level, tag, text }) => (
        <div key={level} className={styles.rung} data-now={level === now.level ? '' : undefined}>
          <span className={styles.staff} aria-hidden="true">
            <StaffTile />
            <b>{level}</b>
            {level === now.level && <Pointer to="left" className={styles.needle} />}
          </span>
          <div>
            <p className="note">{tag}</p>
            <div className={styles.text}>{text}</div>
          </div>
        </div>
      ))}
    </div>
  )
}
