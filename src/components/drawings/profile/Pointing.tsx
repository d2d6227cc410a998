import styles from '../LongProfile.module.css'
import { r1 } from '../staff.ts'
import type { Figure } from './figures.ts'
import type { Frame } from './frame.ts'

interface Props {
  readonly frame: Frame
  readonly station: number
  readonly value: number
  readonly figure: Figure
  readonly word: string
}

/** A station's pointer and its figure. */
export function Pointing({ frame, station, value, figure, word }: Props) {
  const { size, x } = frame
  const y = frame.y(value)
  const edge = x(station) - size.staff / 2
  const back = r1(edge - size.pointer.size * 1.55)
  const half = size.pointer.size * 0.82
  return (
    <g>
      <path
        data-mark="pointer"
        d={`M${back} ${r1(y - half)}L${r1(edge + 2)} ${y}L${back} ${r1(y + half)}Z`}
        fill="var(--you)"
        stroke="var(--plate)"
        strokeWidth={size.pointer.halo}
        strokeLinejoin="round"
        paintOrder="stroke"
      />
      <path d={`M${edge} ${y}h${size.staff}`} stroke="var(--you)" strokeWidth={size.line} />
      <text
        className={styles.figure}
        paintOrder="stroke"
        data-inside={figure.inside || undefined}
        x={r1(figure.x)}
        y={r1(figure.y)}
        textAnchor={figure.anchor}
        fontSize={size.figure}
      >
        {word}
      </text>
    </g>
  )
}
