import styles from './Eyepiece.module.css'
import { eBlocks } from './staff.ts'

const x = 44
const width = 150
const interval = 236
const marks = [3, 4, 5, 6, 7].map((number, k) => ({ number, y: 150 - (k - 2) * interval }))
const blocks = marks.map(({ y }) => eBlocks(x, y, width, interval)).join('')

/** The staff seen through the eyepiece; on arrival it drops into place. */
export function EyepieceStaff() {
  return (
    <g className={styles.staff}>
      <rect x={x} y="-700" width={width} height="1400" fill="var(--staff)" />
      <path d={blocks} fill="var(--staff-ink)" />
      {marks.map(({ number, y }) => (
        <text key={number} className={styles.number} x={x + 38} y={y - 14} textAnchor="middle">
          {number}
        </text>
      ))}
      <path d={`M${x}-700V700M${x + width}-700V700`} stroke="var(--staff-ink)" strokeWidth="2.5" />
    </g>
  )
}
