// What the product is held to. A goal of `to` is a ratio of two targets; any other is an amount, in the metric's own unit.
import { median, quantile } from './harness/stats.mjs'

export const goals = [
  { key: 'largest', to: 'floor-font', atMost: 1.1, what: 'largest paint, beside a floor with the same font' },
  { key: 'largest', to: 'floor', atMost: 1.4, what: 'largest paint, beside a floor without fonts' },
  { key: 'shift', atMost: 0, what: 'layout shift' },
  { key: 'answered', to: 'floor', atMost: 1.1, what: 'first answer' },
  { key: 'second', to: 'floor', atMost: 2, what: 'second question' },
  { key: 'second', to: 'floor', atMost: 1.3, what: 'second question, as one would like it' },
  { key: 'blocking', atMost: 80, what: 'blocking time, ms' },
  { key: 'answered', of: 'survey', to: 'repere', atLeast: 8, what: 'SurveyJS, first answer' },
  { key: 'answerTask', of: 'survey', to: 'repere', atLeast: 4, what: 'SurveyJS, main thread an answer' },
  { key: 'answerTask', to: 'floor', atMost: 1.5, what: 'main thread an answer' },
  { key: 'clickMedian', to: 'floor', atMost: 1.25, what: 'click to paint, median' },
  { key: 'clickHigh', atMost: 32, what: 'click to paint, third quartile, ms' },
  { key: 'languageFirst', to: 'floor', atMost: 1.5, what: 'language switch, first' },
  { key: 'languageAgain', to: 'floor', atMost: 1.2, what: 'language switch, again' },
  { key: 'result', to: 'floor', atMost: 1.5, what: 'last answer to result' },
  { key: 'js', atMost: 100_000, what: 'scripts of the first page, bytes' },
  { key: 'all', atMost: 195_000, what: 'all of the first page, bytes' },
  { key: 'warmFresh', atMost: 0, what: 'received anew on a warm visit, bytes' },
  { key: 'again', to: 'floor', atMost: 1.2, what: 'first answer on a warm visit' },
]

/** The amount or ratio of each run; targets are visited in turn, so that those of a run belong together. */
function perRun(found, { key, of = 'repere', to }) {
  const own = found[of]?.[key]?.values ?? []
  return to ? own.map((value, run) => value / found[to]?.[key]?.values[run]) : own
}

/**
 * Holds what was found (by target, then metric: `median`, `values`) against a goal. null: it was not measured. `by`: how far
 * the goal was missed, as a share of it or, where it is 0, as an amount. `isClear`: the runs between the quartiles agree.
 */
export function judge(found, goal) {
  const { key, of = 'repere', to, atMost, atLeast } = goal
  const limit = atMost ?? atLeast
  const own = found[of]?.[key]?.median
  const other = to ? found[to]?.[key]?.median : 1
  if (own === undefined || other === undefined) return null
  const value = own / other
  const isWithin = one => (atMost === undefined ? one >= limit : one <= limit)
  const runs = perRun(found, goal)
  const isClear = isWithin(quantile(runs, 0.25)) === isWithin(quantile(runs, 0.75))
  return { value, limit, isReached: isWithin(value), by: Math.abs(value - limit) / (limit || 1), isClear }
}

/** How much a target's measures of one metric lie apart: the middle half of them, as a share of their median. */
export function spreadOf(values) {
  return (quantile(values, 0.75) - quantile(values, 0.25)) / median(values)
}
