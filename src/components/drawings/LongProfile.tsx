import styles from './LongProfile.module.css'
import { ProfileSheet } from './profile/ProfileSheet.tsx'
import type { ProfileReading } from './profile/reading.ts'

/**
 * The plate's drawing: a staff at each station, the readings on them and the ground they make. Four sizes are drawn
 * and style sheets show one, so the page is whole before any script and never shifts; one name stands for them all.
 */
export function LongProfile({ label, ...reading }: ProfileReading & { readonly label: string }) {
  return (
    <div className={styles.profile} role="img" aria-label={label}>
      <ProfileSheet {...reading} size="wide" className={styles.wide} />
      <ProfileSheet {...reading} size="middle" className={styles.middle} />
      <ProfileSheet {...reading} size="narrow" className={styles.narrow} />
      <ProfileSheet {...reading} size="print" className={styles.print} />
    </div>
  )
}
