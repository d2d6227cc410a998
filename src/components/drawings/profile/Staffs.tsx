import { staffBlocks } from '../staff.ts'
import type { Frame } from './frame.ts'

/** A staff at each station and the datum they stand on. They recede to the tick colour: the reading leads. */
export function Staffs({ frame, count }: { frame: Frame; count: number }) {
  const { size, left, right, top, ground, x } = frame
  const blocks = staffBlocks(0, ground, size.staff, ground - top, 10)
  const outline = { y: top, width: size.staff, height: ground - top }
  return (
    <>
      {Array.from({ length: count }, (_, station) => (
        <g key={x(station)} transform={`translate(${x(station) - size.staff / 2} 0)`}>
          <rect {...outline} fill="var(--staff)" />
          <path d={blocks} fill="var(--line)" />
          <rect {...outline} fill="none" stroke="var(--ink)" strokeWidth="1.2" />
        </g>
      ))}
      <path d={`M${left} ${ground}H${right}`} stroke="var(--ink)" strokeWidth="3" />
    </>
  )
}
