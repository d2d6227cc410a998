import type { DrawnScore } from '../score.ts'
import { r1 } from '../staff.ts'
import { type Size, type SizeName, sizes } from './sizes.ts'

export type Point = readonly [x: number, y: number]
export type Scores = readonly (DrawnScore | null)[]

/** A size set out for so many stations: where the datum, the top and each staff stand. */
export interface Frame {
  readonly size: Size
  readonly left: number
  readonly right: number
  readonly top: number
  readonly ground: number
  readonly x: (station: number) => number
  readonly y: (value: number) => number
}

/** Without a horizon to name, an overlay of two readings takes the right margin too. */
export function frameOf(name: SizeName, stations: number, hasMargin: boolean): Frame {
  const size = sizes[name]
  const right = size.width - (hasMargin ? size.right : 0)
  const ground = size.height - size.foot
  return {
    size,
    left: size.left,
    right,
    top: size.top,
    ground,
    x: station => r1(size.left + ((station + 0.5) * (right - size.left)) / stations),
    y: value => r1(ground - (value * (ground - size.top)) / 100),
  }
}

/** The points of consecutive scored stations, a run for each unbroken stretch. */
export function runsOf(scores: Scores, { x, y }: Frame): Point[][] {
  const runs: Point[][] = [[]]
  scores.forEach((score, station) => {
    if (score) runs.at(-1)?.push([x(station), y(score.value)])
    else runs.push([])
  })
  return runs.filter(run => run.length > 0)
}

/** Level to the edge: a slope would draw a reading nobody took. */
function levelTo(edge: number, [, y]: Point): Point {
  return [edge, y]
}

/** The lines of the profile: a run of two or more, carried on to the edge of the drawing where it starts or ends it. */
export function linesOf(scores: Scores, frame: Frame): Point[][] {
  return runsOf(scores, frame).flatMap(run => {
    const [first] = run
    const last = run.at(-1)
    if (!first || !last || run.length < 2) return []
    const start = first[0] === frame.x(0) ? [levelTo(frame.left, first)] : []
    const end = last[0] === frame.x(scores.length - 1) ? [levelTo(frame.right, last)] : []
    return [[...start, ...run, ...end]]
  })
}

export function pathOf(points: readonly Point[]): string {
  return `M${points.map(point => point.join(' ')).join('L')}`
}
