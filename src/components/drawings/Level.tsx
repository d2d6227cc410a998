import styles from './Level.module.css'
import { leaningPlaces, placeOf } from './lean.ts'
import { ScrewHead } from './ScrewHead.tsx'

const centre = 320
const step = 80
const ticks = leaningPlaces.map(k => `M${centre + k * step} 17v12M${centre + k * step} 79v-12`).join('')

/** The spirit level: seven places for the bubble, dream at the left end, illusion at the right. */
export function Level({ lean, label }: { lean: number; label: string }) {
  const place = placeOf(lean)
  const x = centre + place * step
  return (
    <svg className={styles.level} viewBox="0 0 640 96" role="img" aria-label={label} focusable="false">
      <rect x="1" y="1" width="638" height="94" rx="3" fill="var(--body)" stroke="var(--ink)" strokeWidth="1.5" />
      <ScrewHead x={15} y={48} turn={40} />
      <ScrewHead x={625} y={48} turn={118} />
      <rect x="29" y="16" width="582" height="64" rx="32" fill="var(--vial)" stroke="var(--ink)" strokeWidth="1.5" />
      <path d={`${ticks}M320 17v7M320 79v-7`} stroke="var(--vial-ink)" strokeWidth="1.5" />
      <g className={styles.bubble} data-lean={place}>
        <rect
          x={x - 46}
          y="25"
          width="92"
          height="40"
          rx="20"
          fill="var(--bubble)"
          stroke="var(--vial-ink)"
          strokeWidth="2"
        />
        <path
          d={`M${x - 31} 36C${x - 20} 31 ${x - 5} 31 ${x + 7} 32`}
          fill="none"
          stroke="var(--vial-ink)"
          strokeWidth="1.5"
          strokeLinecap="round"
          opacity=".45"
        />
      </g>
      <path d="M266 16V80M374 16V80" stroke="var(--vial-ink)" strokeWidth="3" />
    </svg>
  )
}
