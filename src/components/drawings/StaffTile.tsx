import styles from './tile.module.css'

/** One interval of the staff, its level mark at mid height. */
export function StaffTile() {
  return (
    <svg className={styles.tile} viewBox="0 0 80 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path
        fill="var(--staff-ink)"
        d="M40 0H80V50H40V40H66V30H40V20H66V10H40ZM0 50H40V60H14V70H40V80H14V90H40V100H0Z"
      />
    </svg>
  )
}
