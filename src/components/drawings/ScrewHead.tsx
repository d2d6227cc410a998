import { r1 } from './staff.ts'

interface Props {
  readonly x: number
  readonly y: number
  /** How far its slot is turned, in degrees. */
  readonly turn: number
}

/** A screw head inside a drawing, for anything bolted on. */
export function ScrewHead({ x, y, turn }: Props) {
  const angle = (turn * Math.PI) / 180
  const dx = r1(5 * Math.cos(angle))
  const dy = r1(5 * Math.sin(angle))
  return (
    <g fill="none" stroke="var(--on-body)" strokeWidth="1.5">
      <circle cx={x} cy={y} r="7" />
      <path d={`M${x - dx} ${y - dy}L${x + dx} ${y + dy}`} />
    </g>
  )
}
