/** How thick and how far apart the marks of a profile are: one set for a phone, one for everything wider. */
const fine = {
  staff: 13,
  axisGap: 2,
  axisStep: 5,
  axisTicks: [13, 9, 5],
  axisText: 15,
  hatch: { every: 4, stroke: 1, band: 20 },
  halo: 6,
  line: 2.5,
  bracket: { gap: 8, cap: 4.5 },
  ring: { r: 6, stroke: 2.5 },
  pointer: { size: 8, halo: 1.5 },
  figureGap: { left: 3, above: 11, below: 5 },
  names: true,
} as const

const broad = {
  staff: 20,
  axisGap: 10,
  axisStep: 2,
  axisTicks: [17, 12, 7],
  axisText: 16,
  hatch: { every: 6, stroke: 1.2, band: 30 },
  halo: 8,
  line: 3.5,
  bracket: { gap: 14, cap: 7 },
  ring: { r: 8, stroke: 3 },
  pointer: { size: 13, halo: 2.5 },
  figureGap: { left: 8, above: 17, below: 4 },
  names: false,
} as const

/**
 * The four sizes. `left` holds the axis and the band names, `right` the horizon's label: the plate's table repeats
 * these columns under the drawing (150, 926, 84 of 1160; 140, 520, 60 of 720).
 */
export const sizes = {
  wide: { ...broad, width: 1160, height: 500, left: 150, right: 84, top: 50, foot: 36, figure: 40, band: 15.5 },
  middle: { ...broad, width: 720, height: 432, left: 140, right: 60, top: 42, foot: 36, figure: 32, band: 14.5 },
  narrow: { ...fine, width: 358, height: 472, left: 46, right: 0, top: 26, foot: 142, figure: 20, band: 0 },
  print: { ...broad, width: 720, height: 540, left: 140, right: 60, top: 50, foot: 36, figure: 40, band: 14.5 },
} as const

export type SizeName = keyof typeof sizes
export type Size = (typeof sizes)[SizeName]
