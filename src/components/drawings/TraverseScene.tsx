import { r1, staffBlocks } from './staff.ts'
import { TraverseInstrument } from './TraverseInstrument.tsx'

interface Props {
  readonly className: string | undefined
  readonly at: number
  readonly width: number
  /** Height and width of a staff. */
  readonly staff: number
  readonly staffWidth: number
}

const stations = [0, 1, 2, 3, 4] as const

/** One size of the traverse: a staff stands where a station is read or sighted, its outline where it is to come. */
export function TraverseScene({ className, at, width, staff, staffWidth }: Props) {
  const ground = staff + 10
  const column = width / 5.5
  const scale = Math.min(staff / 130, column / 118)
  const left = (station: number) => r1(column * (station + 1) - staffWidth / 2)
  const sight = r1(ground - staff * 0.62)
  const eye = r1(column * at + (at > 0 ? staffWidth / 2 : 0) + 27 * scale + (column - staffWidth) * 0.16)
  const blocks = staffBlocks(0, ground, staffWidth, staff, 3)
  const outline = { y: ground - staff, width: staffWidth, height: staff, fill: 'none', strokeWidth: 1.5 }
  return (
    <svg className={className} viewBox={`0 0 ${width} ${ground}`} aria-hidden="true" focusable="false">
      {stations.map(station => (
        <g key={station} transform={`translate(${left(station)} 0)`}>
          {station > at ? (
            <rect {...outline} stroke="var(--line)" strokeDasharray="3 4" />
          ) : (
            <>
              <rect {...outline} fill="var(--staff)" stroke="none" />
              <path d={blocks} fill="var(--staff-ink)" />
              <rect {...outline} stroke="var(--ink)" />
            </>
          )}
        </g>
      ))}
      <path
        d={`M${r1(eye + 26 * scale)} ${sight}H${r1(left(at) - 14 * scale)}`}
        stroke="var(--you)"
        strokeWidth="2.5"
        strokeDasharray="0.1 6"
        strokeLinecap="round"
      />
      <path d={`M${left(at)} ${sight}l${r1(-16 * scale)} ${r1(-8 * scale)}v${r1(16 * scale)}z`} fill="var(--you)" />
      <g transform={`translate(${eye} ${sight}) scale(${r1(scale * 10) / 10})`}>
        <TraverseInstrument drop={r1((ground - sight) / scale)} />
      </g>
    </svg>
  )
}
