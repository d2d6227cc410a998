import type { Frame, Point, Scores } from './frame.ts'
import { linesOf } from './frame.ts'
import { type Box, lengthInside, type Segment } from './geometry.ts'

export interface Figure {
  readonly x: number
  readonly y: number
  readonly anchor: 'end' | 'start'
  /** Over the terrain rather than the plate: its halo takes that colour. */
  readonly inside: boolean
}

type Place = Omit<Figure, 'inside'> & { readonly box: Box }

function segmentsOf(points: readonly Point[], weight: number): Segment[] {
  return points.slice(1).map((to, k) => ({ from: points[k] ?? to, to, weight }))
}

/** The places a figure may take, best first: left of the staff on the free side of the line, then elsewhere. */
function placesFor([x, y]: Point, length: number, fallsHere: boolean, { size, ground }: Frame): Place[] {
  const { figure, figureGap, staff, bracket } = size
  const [cap, width] = [figure * 0.72, figure * 0.5 * length]
  const place = (px: number, py: number, anchor: 'end' | 'start'): Place => {
    const left = anchor === 'end' ? px - width : px
    return { x: px, y: py, anchor, box: { left, right: left + width, top: py - cap, bottom: py } }
  }
  const before = x - staff / 2 - figureGap.left
  const after = x + staff / 2 + bracket.gap + bracket.cap + figureGap.left
  const above = y - figureGap.above
  const below = y + figure * 0.95 + figureGap.below
  const level = Math.min(y + cap / 2, ground - 6)
  const left = [place(before, above, 'end'), place(before, below, 'end')]
  return [
    ...(fallsHere ? left.reverse() : left),
    place(after, level, 'start'),
    place(after, above, 'start'),
    place(after, below, 'start'),
  ]
}

/** The fixed marks a figure keeps clear of: lines, ranges, pointers, the other reading's circles. */
function obstaclesOf(now: Scores, then: Scores, frame: Frame): Segment[] {
  const { size, x, y } = frame
  const lines = linesOf(now, frame).flatMap(line => segmentsOf(line, 3))
  const earlier = linesOf(then, frame).flatMap(line => segmentsOf(line, 0.2))
  const marks = now.flatMap((score, k): Segment[] => {
    const bracket = x(k) + size.staff / 2 + size.bracket.gap
    const range: Segment = {
      from: [bracket, y(score?.low ?? 0)],
      to: [bracket, y(score?.high ?? 100)],
      weight: 2,
    }
    if (score === null) return [range]
    const tip = x(k) - size.staff / 2
    return [range, { from: [tip - 1.55 * size.pointer.size, y(score.value)], to: [tip, y(score.value)], weight: 3 }]
  })
  const circles = then.flatMap((score, k): Segment[] =>
    score === null
      ? []
      : [{ from: [x(k) - size.ring.r, y(score.value)], to: [x(k) + size.ring.r, y(score.value)], weight: 1 }],
  )
  return [...lines, ...earlier, ...marks, ...circles]
}

function costOf({ box }: Place, obstacles: readonly Segment[], { left, right, ground }: Frame): number {
  const out = Math.max(0, -box.top) + Math.max(0, box.bottom - (ground - 4))
  const aside = Math.max(0, left - box.left) + Math.max(0, box.right - right)
  return obstacles.reduce((sum, { from, to, weight }) => sum + weight * lengthInside(from, to, box), 30 * out + aside)
}

/** Where each station's figure goes. Stations without a score have none. */
export function placeFigures(now: Scores, then: Scores, words: readonly string[], frame: Frame): (Figure | null)[] {
  const obstacles = obstaclesOf(now, then, frame)
  const line = linesOf(now, frame).flat()
  return now.map((score, station) => {
    if (score === null) return null
    const point: Point = [frame.x(station), frame.y(score.value)]
    const before = line.findLast(([x]) => x < point[0])
    const falls = before !== undefined && now[station - 1] !== null && before[1] < point[1] - 2
    const places = placesFor(point, (words[station] ?? '').length, falls, frame)
    const costs = places.map((place, rank) => costOf(place, obstacles, frame) + 5 * rank)
    const best = places[costs.indexOf(Math.min(...costs))]
    if (!best) return null
    const { box, ...figure } = best
    obstacles.push(
      { from: [box.left, box.top], to: [box.right, box.bottom], weight: 3 },
      { from: [box.left, box.bottom], to: [box.right, box.top], weight: 3 },
    )
    return { ...figure, inside: figure.y > point[1] + frame.size.figureGap.above }
  })
}
