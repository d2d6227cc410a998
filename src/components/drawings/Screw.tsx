import styles from './Screw.module.css'
import { ScrewHead } from './ScrewHead.tsx'

/** A screw head on its own, for a plate laid out in HTML. */
export function Screw({ turn }: { turn: number }) {
  return (
    <svg className={styles.screw} viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      <ScrewHead x={9} y={9} turn={turn} />
    </svg>
  )
}
