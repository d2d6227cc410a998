import styles from './Rule.module.css'
import type { DrawnScore } from './score.ts'
import { r1 } from './staff.ts'

interface Props {
  readonly score: DrawnScore
  readonly then: number | null
  readonly figure: boolean
  readonly x: (value: number) => number
}

/** What is read on a rule: range, other reading, index, figure. Near the right end the figure changes sides. */
export function RuleReading({ score, then, figure, x }: Props) {
  const at = x(score.value)
  const low = x(score.low)
  const high = x(score.high)
  const turned = score.value > 88
  return (
    <>
      <path d={`M${low} 22V30M${low} 26H${high}M${high} 22V30`} stroke="var(--you)" strokeWidth="2" fill="none" />
      {then !== null && (
        <>
          <path d={`M${x(then)} 40H${at}`} stroke="var(--other)" strokeWidth="2.5" strokeDasharray="5 4" />
          <circle cx={x(then)} cy="40" r="6.5" fill="var(--plate)" stroke="var(--other)" strokeWidth="3" />
        </>
      )}
      <path data-mark="pointer" d={`M${r1(at - 9)} 4H${r1(at + 9)}L${at} 21Z`} fill="var(--you)" />
      <path d={`M${at} 19V51`} stroke="var(--you)" strokeWidth="3" />
      {figure && (
        <text className={styles.figure} x={at + (turned ? -16 : 16)} y="17" textAnchor={turned ? 'end' : 'start'}>
          {Math.round(score.value)}
        </text>
      )}
    </>
  )
}
