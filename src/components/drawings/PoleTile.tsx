import styles from './tile.module.css'

/** The back of the staff: a plain edge and one tick a row. Rows are told apart, never ranked. */
export function PoleTile() {
  return (
    <svg className={styles.tile} viewBox="0 0 80 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path fill="var(--staff-ink)" d="M71 0H80V100H71V51.5H44V48.5H71Z" />
    </svg>
  )
}
