import styles from '../LongProfile.module.css'
import type { Frame } from './frame.ts'

/** Under the datum: each station's number and, where the table does not follow, its name. */
export function Feet({ frame, names }: { frame: Frame; names: readonly string[] }) {
  const { size, ground, x } = frame
  return names.map((name, station) => (
    <g key={name}>
      <text
        className={styles.number}
        x={x(station)}
        y={ground + (size.names ? 22 : 28)}
        textAnchor="middle"
        fontSize={size.names ? 17 : 20}
      >
        {station + 1}
      </text>
      {size.names && (
        <text
          className={styles.name}
          fontSize="16.5"
          textAnchor="end"
          transform={`translate(${x(station) + 6} ${ground + 34}) rotate(-90)`}
        >
          {name}
        </text>
      )}
    </g>
  ))
}
