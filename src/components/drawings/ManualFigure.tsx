import styles from './ManualFigure.module.css'
import { ManualStaff } from './ManualStaff.tsx'
import { ManualVial } from './ManualVial.tsx'

/** One of the four small figures that say how to read the instrument; its caption stands beside it. */
export function ManualFigure({ kind }: { kind: 'needle' | 'spread' | 'vial' | 'twice' }) {
  return kind === 'vial' ? (
    <svg className={styles.wide} viewBox="9 0 202 132" aria-hidden="true" focusable="false">
      <ManualVial />
    </svg>
  ) : (
    <svg className={styles.figure} viewBox="38 0 122 132" aria-hidden="true" focusable="false">
      <ManualStaff kind={kind} />
    </svg>
  )
}
