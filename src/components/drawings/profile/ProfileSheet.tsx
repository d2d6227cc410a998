import { useId } from 'react'
import { Axis } from './Axis.tsx'
import { EarlierLine } from './Earlier.tsx'
import { EarlierMarks } from './EarlierMarks.tsx'
import { Feet } from './Feet.tsx'
import { placeFigures } from './figures.ts'
import { frameOf, linesOf, pathOf } from './frame.ts'
import { Grid } from './Grid.tsx'
import { Horizon } from './Horizon.tsx'
import { Pointing } from './Pointing.tsx'
import { Range } from './Range.tsx'
import type { ProfileReading } from './reading.ts'
import { Staffs } from './Staffs.tsx'
import type { SizeName } from './sizes.ts'
import { Terrain } from './Terrain.tsx'

type Props = ProfileReading & { readonly size: SizeName; readonly className: string | undefined }

/** One size of the long profile. What is drawn later lies on top. */
export function ProfileSheet({ size, className, stations, then, mean, horizon, bands, format }: Props) {
  const id = useId()
  const now = stations.map(({ score }) => score)
  const frame = frameOf(size, now.length, mean !== null || then === undefined)
  const lines = linesOf(now, frame)
  const words = now.map(score => (score ? format(Math.round(score.value)) : ''))
  const figures = placeFigures(now, then ?? [], words, frame)
  const measured = now.some(score => score !== null)
  const line = lines.map(pathOf).join('')
  return (
    <svg
      className={className}
      viewBox={`0 0 ${frame.size.width} ${frame.size.height}`}
      aria-hidden="true"
      focusable="false"
      data-size={size}
    >
      <Terrain id={id} frame={frame} lines={lines} />
      <Grid frame={frame} bands={bands} />
      <Axis frame={frame} format={format} />
      {mean !== null && <Horizon frame={frame} mean={mean} word={horizon} figure={format(Math.round(mean))} />}
      <Staffs frame={frame} count={now.length} />
      {then && <EarlierLine frame={frame} scores={then} />}
      <path d={line} fill="none" stroke="var(--plate)" strokeWidth={frame.size.halo} strokeLinejoin="round" />
      <path
        data-mark="line"
        d={line}
        fill="none"
        stroke="var(--you)"
        strokeWidth={frame.size.line}
        strokeLinejoin="round"
      />
      {measured &&
        stations.map(({ name, score }, station) => <Range key={name} frame={frame} station={station} score={score} />)}
      {then && <EarlierMarks frame={frame} scores={then} />}
      {stations.map(({ name, score }, station) => {
        const figure = figures[station]
        const word = words[station] ?? ''
        if (!score || !figure) return null
        return <Pointing key={name} frame={frame} station={station} value={score.value} figure={figure} word={word} />
      })}
      <Feet frame={frame} names={stations.map(({ name }) => name)} />
    </svg>
  )
}
