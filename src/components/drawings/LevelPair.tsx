import styles from './LevelPair.module.css'
import { leaningPlaces, placeOf } from './lean.ts'

const centre = 60
const step = 15
const ticks = leaningPlaces.filter(k => Math.abs(k) > 1).map(k => `M${centre + k * step} 21v-5`)
const ends = `M${centre + leaningPlaces[0] * step} 27.5H${centre + leaningPlaces[5] * step}`

/** A small spirit level with two readings: the bubble in the vial, and a pointer under it for the reader, if placed. */
export function LevelPair({ lean, mine }: { lean: number; mine: number | undefined }) {
  const place = placeOf(lean)
  return (
    <svg className={styles.pair} viewBox="0 0 120 38" aria-hidden="true" focusable="false">
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
      <path d={ends} stroke="var(--line)" strokeWidth="1.2" />
      {mine !== undefined && (
        <path data-mine={placeOf(mine)} d={`M${centre + placeOf(mine) * step} 25.5l6 11.5h-12Z`} fill="var(--you)" />
      )}
    </svg>
  )
}
