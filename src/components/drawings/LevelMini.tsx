import styles from './LevelMini.module.css'
import { leaningPlaces, placeOf } from './lean.ts'

const centre = 60
const step = 15
const ticks = leaningPlaces.filter(k => Math.abs(k) > 1).map(k => `M${centre + k * step} 21v-5`)

interface Props {
  readonly lean: number
  /** Only where no text alongside says the same. */
  readonly label?: string | undefined
}

/** The spirit level, small: beside a passage or a line of the contents. */
export function LevelMini({ lean, label }: Props) {
  const place = placeOf(lean)
  return (
    <svg
      className={styles.mini}
      viewBox="0 0 120 24"
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
      focusable="false"
    >
      <rect x="1" y="2" width="118" height="20" rx="10" fill="var(--vial)" stroke="var(--ink)" strokeWidth="1.5" />
      <path d={ticks.join('')} stroke="var(--vial-ink)" strokeWidth="1.2" />
      <rect
        data-lean={place}
        x={centre + place * step - 11}
        y="5"
        width="22"
        height="12"
        rx="6"
        fill="var(--bubble)"
        stroke="var(--vial-ink)"
        strokeWidth="1.5"
      />
      <path d="M47 3V21M73 3V21" stroke="var(--vial-ink)" strokeWidth="1.5" />
    </svg>
  )
}
