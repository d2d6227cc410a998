import styles from '../LongProfile.module.css'
import type { Frame } from './frame.ts'

const figures = [0, 25, 50, 75, 100] as const

/** The axis, 0 to 100, every point or every fifth ticked. */
export function Axis({ frame, format }: { frame: Frame; format: (n: number) => string }) {
  const { size, y } = frame
  const x = frame.left - size.axisGap
  const [long, middle, short] = size.axisTicks
  const values = Array.from({ length: 100 / size.axisStep + 1 }, (_, k) => k * size.axisStep)
  const lengthAt = (value: number) => (value % 25 === 0 ? long : value % 10 === 0 ? middle : short)
  const ticks = [...new Set([...values, ...figures])].map(value => `M${x - lengthAt(value)} ${y(value)}H${x}`)
  return (
    <>
      <path d={`M${x} ${y(100)}V${y(0)}${ticks.join('')}`} fill="none" stroke="var(--ink)" strokeWidth="1.2" />
      {figures.map(value => (
        <text
          key={value}
          className={styles.axis}
          paintOrder="stroke"
          x={x - long - (size.names ? 4 : 6)}
          y={y(value) + 5}
          textAnchor="end"
          fontSize={size.axisText}
        >
          {format(value)}
        </text>
      ))}
    </>
  )
}
