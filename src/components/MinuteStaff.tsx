import { MinuteTile } from './drawings/MinuteTile.tsx'
import styles from './MinuteStaff.module.css'

interface Props {
  /** Whole minutes before this piece of the staff. */
  readonly start: number
  /** Whole minutes of this piece. */
  readonly minutes: number
  /** Whether the staff ends here. */
  readonly last: boolean
  /** Marked stretches, in minutes from the start of the piece. */
  readonly spans: readonly { readonly id: string; readonly from: number; readonly to: number }[]
}

/** A piece of a staff on which reading time is measured: one tile a minute, and a bracket along each marked stretch. */
export function MinuteStaff({ start, minutes, last, spans }: Props) {
  return (
    <div className={styles.staff} data-last={last ? '' : undefined} aria-hidden="true">
      {Array.from({ length: minutes }, (_, index) => start + index).map(minute => (
        <span className={styles.minute} key={minute}>
          <MinuteTile />
          <b>{minute}</b>
        </span>
      ))}
      {last && <b className={styles.end}>{start + minutes}</b>}
      <svg
        className={styles.brackets}
        viewBox={`0 0 12 ${minutes}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {spans.map(({ id, from, to }) => (
          <path
            key={id}
            d={`M0 ${from}H10.5V${to}H0`}
            fill="none"
            stroke="var(--you)"
            strokeWidth="3"
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
    </div>
  )
}
