import styles from '../LongProfile.module.css'
import type { Frame } from './frame.ts'
import type { DrawnBand } from './reading.ts'

/** What the staffs stand before: a dotted line at each cut, the top, and each band's name at its mid height. */
export function Grid({ frame, bands }: { frame: Frame; bands: readonly DrawnBand[] }) {
  const { size, left, right, y } = frame
  return (
    <>
      {bands.slice(1).map(({ from }) => (
        <path
          key={from}
          data-cut={from}
          d={`M${left} ${y(from)}H${right}${size.band > 0 ? `M0 ${y(from)}H${left - 80}` : ''}`}
          stroke="var(--line)"
          strokeWidth="1.2"
          strokeDasharray="0.1 6"
          strokeLinecap="round"
        />
      ))}
      <path d={`M${left} ${y(100)}H${right}`} stroke="var(--line)" strokeWidth="1.2" />
      {size.band > 0 &&
        bands.map(({ name, from }, k) => (
          <text
            key={name}
            className={styles.band}
            x="0"
            y={y((from + (bands[k + 1]?.from ?? 100)) / 2) + 5}
            fontSize={size.band}
          >
            {name}
          </text>
        ))}
    </>
  )
}
