import styles from './ScaleBar.module.css'
import { r1 } from './staff.ts'

export type Cell = 'answered' | 'open' | 'unsure'

interface Props {
  /** How many cells each group holds. */
  readonly groups: readonly number[]
  readonly cells: readonly Cell[]
  /** The current cell, from 0. */
  readonly current: number | null
  /** Only where no text alongside says the same. */
  readonly label?: string | undefined
}

const width = 1000

/**
 * The scale bar of a map: a cell an item, a long tick between groups. Ink is answered, a half cell is unsure, a gap is
 * open, red is here.
 */
export function ScaleBar({ groups, cells, current, label }: Props) {
  const cell = width / Math.max(cells.length, 1)
  const ends = groups.map((_, g) => groups.slice(0, g + 1).reduce((sum, count) => sum + count, 0))
  const ticks = [...new Set([0, ...ends])].map(end => `M${r1(end * cell)} 4V26`).join('')
  return (
    <svg
      className={styles.bar}
      viewBox="0 0 1000 30"
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
      focusable="false"
    >
      {cells.map((state, index) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place on the bar
          key={index}
          data-cell={index === current ? 'current' : state}
          x={r1(index * cell)}
          y={index % 2 === 0 ? 10 : 15}
          width={r1(state === 'unsure' ? cell / 2 : cell)}
          height="5"
          fill={state === 'open' ? 'none' : 'var(--ink)'}
        />
      ))}
      <path
        vectorEffect="non-scaling-stroke"
        d={`M0 10H${width}V20H0ZM0 15H${width}${ticks}`}
        fill="none"
        stroke="var(--ink)"
        strokeWidth="1.5"
      />
      {current !== null && <rect x={r1(current * cell)} y="8" width={r1(cell)} height="14" fill="var(--you)" />}
    </svg>
  )
}
