// Sums over a few measures. What is not a finite number is left out.

function finite(numbers) {
  return numbers.filter(Number.isFinite).toSorted((one, other) => one - other)
}

/** The number below which a share (0–1) of the numbers lies, interpolated; NaN for none. */
export function quantile(numbers, share) {
  const sorted = finite(numbers)
  const place = (sorted.length - 1) * share
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
  return sorted.length === 0 ? Number.NaN : low + (high - low) * (place % 1)
}

export function median(numbers) {
  return quantile(numbers, 0.5)
}

/** Median, least and most; null for no number. */
export function summaryOf(numbers) {
  const sorted = finite(numbers)
  return sorted.length === 0 ? null : { median: median(sorted), min: sorted[0], max: sorted.at(-1), values: numbers }
}

/** How a cost grows with a size: the slope of log(cost) on log(size), least squares. 0 flat, 1 linear. */
export function exponentOf(points) {
  const logs = points.map(point => point.map(Math.log))
  const [meanSize, meanCost] = [0, 1].map(axis => logs.reduce((sum, log) => sum + log[axis], 0) / logs.length)
  const together = logs.reduce((sum, [size, cost]) => sum + (size - meanSize) * (cost - meanCost), 0)
  return together / logs.reduce((sum, [size]) => sum + (size - meanSize) ** 2, 0)
}
