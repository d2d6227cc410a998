// The sum that every comparison page does at its end.

/**
 * The score (0–100, rounded) and the index of the band of each section. `picked`: the index of the option picked for each
 * item; past the last one, "I don't know", which counts for nothing.
 */
export function scoresOf({ values, sections, cuts }, picked) {
  const sums = []
  values.forEach((worth, item) => {
    const value = worth[picked[item]]
    if (value === undefined) return
    sums[sections[item]] ??= { sum: 0, count: 0 }
    const own = sums[sections[item]]
    own.sum += value
    own.count += 1
  })
  return sums.map(({ sum, count }) => {
    const score = Math.round((100 * sum) / (4 * count))
    return { score, band: cuts.findLastIndex(cut => cut <= score) }
  })
}
