import styles from '../LongProfile.module.css'
import type { Frame } from './frame.ts'

interface Props {
  readonly frame: Frame
  readonly mean: number
  readonly word: string
  readonly figure: string
}

/** The mean of the stations, across the whole drawing; named in the margin where there is one. */
export function Horizon({ frame, mean, word, figure }: Props) {
  const { size, left, right, y } = frame
  const named = size.right > 0
  return (
    <>
      <path
        data-mark="horizon"
        d={`M${left} ${y(mean)}H${right + (named ? 10 : 0)}`}
        stroke="var(--ink)"
        strokeWidth="1.2"
        strokeDasharray="14 5 2 5"
      />
      {named && (
        <>
          <text className={styles.axis} paintOrder="stroke" x={right + 16} y={y(mean) - 3} fontSize={size.band}>
            {word}
          </text>
          <text className={styles.mean} paintOrder="stroke" x={right + 16} y={y(mean) + 19} fontSize="20">
            {figure}
          </text>
        </>
      )}
    </>
  )
}
