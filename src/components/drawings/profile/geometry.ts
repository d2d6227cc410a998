import type { Point } from './frame.ts'

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface Segment {
  readonly from: Point
  readonly to: Point
  /** How bad it is to write over it. */
  readonly weight: number
}

const clearance = 3

/** How much of a segment lies in a box, or closer to it than the clearance (Liang and Barsky's clipping). */
export function lengthInside([x1, y1]: Point, [x2, y2]: Point, box: Box): number {
  const [dx, dy] = [x2 - x1, y2 - y1]
  let start = 0
  let end = 1
  const edges = [
    [-dx, x1 - box.left + clearance],
    [dx, box.right + clearance - x1],
    [-dy, y1 - box.top + clearance],
    [dy, box.bottom + clearance - y1],
  ] as const
  for (const [p, q] of edges) {
    if (p === 0 && q < 0) return 0
    if (p < 0) start = Math.max(start, q / p)
    if (p > 0) end = Math.min(end, q / p)
  }
  return end > start ? (end - start) * Math.hypot(dx, dy) : 0
}
