import styles from './tile.module.css'

/** One minute of the staff beside the text: its mark on top, room for the figure at the upper right. */
export function MinuteTile() {
  return (
    <svg className={styles.tile} viewBox="0 0 80 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path
        fill="var(--staff-ink)"
        d="M40 50H80V100H40V90H66V80H40V70H66V60H40ZM0 0H40V10H14V20H40V30H14V40H40V50H0Z"
      />
    </svg>
  )
}
