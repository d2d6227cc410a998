import styles from './Rule.module.css'
import { RuleReading } from './RuleReading.tsx'
import type { DrawnScore } from './score.ts'
import { r1 } from './staff.ts'

interface Props {
  readonly score: DrawnScore | null
  /** Where each band starts, lowest first. */
  readonly bands: readonly { readonly from: number }[]
  readonly label: string
  /** Writes the value beside its index. */
  readonly figure?: boolean
  /** Another reading of the same station. */
  readonly then?: number | null
}

function x(value: number): number {
  return r1(14 + value * 3.12)
}

const ticks = Array.from({ length: 21 }, (_, k) => `M${x(5 * k)} ${k % 5 === 0 ? 29 : 36}V44`).join('')

/** One station on a line: a cell a band, the range, the index. Without a score, a dashed bracket over all of it. */
export function Rule({ score, bands, label, figure = false, then = null }: Props) {
  return (
    <svg className={styles.rule} viewBox="0 0 340 72" role="img" aria-label={label} focusable="false">
      <path d={ticks} stroke="var(--line)" strokeWidth="1.2" />
      {bands.map(({ from }, k) => (
        <rect
          key={from}
          x={x(from)}
          y="44"
          width={r1(x(bands[k + 1]?.from ?? 100) - x(from))}
          height="7"
          fill={k % 2 === 0 ? 'var(--plate)' : 'var(--ink)'}
          stroke="var(--ink)"
          strokeWidth="1.2"
        />
      ))}
      {[0, 25, 50, 75, 100].map(value => (
        <text key={value} className={styles.axis} x={x(value)} y="69" textAnchor="middle">
          {value}
        </text>
      ))}
      {score === null ? (
        <path
          d={`M${x(0)} 21V31M${x(0)} 26H${x(100)}M${x(100)} 21V31`}
          fill="none"
          stroke="var(--you)"
          strokeWidth="2"
          strokeDasharray="7 5"
        />
      ) : (
        <RuleReading score={score} then={then} figure={figure} x={x} />
      )}
    </svg>
  )
}
