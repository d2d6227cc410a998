import { type Frame, type Point, pathOf } from './frame.ts'

/** The ground under the profile, hatched along its edge. `id` tells its definitions from another drawing's. */
export function Terrain({ id, frame, lines }: { id: string; frame: Frame; lines: readonly Point[][] }) {
  const { every, stroke, band } = frame.size.hatch
  if (lines.length === 0) return null
  const edge = lines.map(pathOf).join('')
  const area = lines.map(line => `${pathOf(line)}V${frame.ground}H${line[0]?.[0] ?? frame.left}Z`).join('')
  return (
    <>
      <defs>
        <pattern id={`${id}hatch`} width={every} height="8" patternUnits="userSpaceOnUse">
          <path d={`M${every / 2} 0V8`} stroke="var(--line)" strokeWidth={stroke} />
        </pattern>
        <clipPath id={`${id}under`}>
          <path d={area} />
        </clipPath>
      </defs>
      <path d={area} fill="var(--tint)" />
      <g clipPath={`url(#${id}under)`}>
        <path d={edge} fill="none" stroke={`url(#${id}hatch)`} strokeWidth={band} />
      </g>
    </>
  )
}
