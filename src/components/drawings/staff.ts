/** Rounded to a tenth: enough for a drawing, short in the page. */
export function r1(n: number): number {
  return Math.round(n * 10) / 10
}

/**
 * The E blocks of one interval of a levelling staff, as path data. It is drawn upward from its lower mark at `y`:
 * the lower half faces left, the upper half faces right, each arm and each gap a tenth of the interval.
 */
export function eBlocks(x: number, y: number, w: number, h: number): string {
  const d = h / 10
  const spine = w * 0.18
  const half = w / 2
  const block = (spineX: number, armX: number, outerX: number, top: number) =>
    `M${r1(armX)} ${r1(top)}H${r1(outerX)}V${r1(top + 5 * d)}H${r1(armX)}v${r1(-d)}H${r1(spineX)}v${r1(-d)}H${r1(armX)}` +
    `v${r1(-d)}H${r1(spineX)}v${r1(-d)}H${r1(armX)}z`
  return block(x + w - spine, x + half, x + w, y - 5 * d) + block(x + spine, x + half, x, y - 10 * d)
}

/** A whole staff, as path data: `intervals` intervals upward from `ground`, `height` high in all. */
export function staffBlocks(x: number, ground: number, w: number, height: number, intervals: number): string {
  const h = height / intervals
  return Array.from({ length: intervals }, (_, k) => eBlocks(x, ground - k * h, w, h)).join('')
}
