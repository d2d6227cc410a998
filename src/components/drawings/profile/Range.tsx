import type { DrawnScore } from '../score.ts'
import { r1 } from '../staff.ts'
import type { Frame } from './frame.ts'

interface Props {
  readonly frame: Frame
  readonly station: number
  readonly score: DrawnScore | null
}

/** How far a score may be off, beside its staff; where there is no score, all of the staff, dashed. */
export function Range({ frame, station, score }: Props) {
  const { size, x, y } = frame
  const at = x(station) + size.staff / 2 + size.bracket.gap
  const [low, high] = [y(score?.low ?? 0), y(score?.high ?? 100)]
  const caps = [low, high].map(end => `M${r1(at - size.bracket.cap)} ${end}H${r1(at + size.bracket.cap)}`)
  const line = `M${at} ${low}V${high}`
  return (
    <g data-mark={score ? 'range' : 'unknown'} fill="none">
      <path d={line + caps.join('')} stroke="var(--plate)" strokeWidth="6" />
      <path d={line} stroke="var(--you)" strokeWidth="2" strokeDasharray={score ? undefined : '7 5'} />
      <path d={caps.join('')} stroke="var(--you)" strokeWidth="2" />
    </g>
  )
}
