// Tables for people to read.
import { goals, judge, spreadOf } from '../goals.mjs'
import { metrics } from '../metrics.mjs'
import { noisyFrom } from './noise.mjs'
import { median } from './stats.mjs'

/** Above this, one and the same page took such different times that ratios to it tell little. */
const wideFrom = 0.5

/** Rows of cells as a Markdown table whose columns line up. */
export function tableOf(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map(row => String(row[column]).length)))
  const lines = rows.map(row => `| ${row.map((cell, column) => String(cell).padEnd(widths[column])).join(' | ')} |`)
  const rule = `|${widths.map(width => '-'.repeat(width + 2)).join('|')}|`
  return [lines[0], rule, ...lines.slice(1)].join('\n')
}

function cellOf(summary, { scale = 1, decimals = 0 }) {
  if (!summary) return '–'
  const [middle, low, high] = [summary.median, summary.min, summary.max].map(one => (one * scale).toFixed(decimals))
  return low === high ? middle : `${middle} [${low}–${high}]`
}

/** Every metric of every target: median [least–most], and the medians' ratio to the first target's. */
export function metricsTable(found) {
  const names = Object.keys(found)
  const [base, ...others] = names
  const head = ['', ...names, ...others.map(name => `${name} / ${base}`)]
  const rows = metrics.map(metric => {
    const title = metric.unit ? `${metric.title}, ${metric.unit}` : metric.title
    const cells = names.map(name => cellOf(found[name][metric.key], metric))
    const ratios = others.map(name => found[name][metric.key]?.median / found[base][metric.key]?.median)
    return [title, ...cells, ...ratios.map(ratio => (Number.isFinite(ratio) ? ratio.toFixed(2) : '–'))]
  })
  return tableOf([head, ...rows])
}

function shown(number) {
  return number >= 1000 ? Math.round(number) : Number(number.toFixed(3))
}

function verdictOf({ limit, isReached, by, isClear }) {
  const missed = limit === 0 ? `missed by ${shown(by)}` : `missed by ${Math.round(100 * by)} %`
  return (isReached ? 'reached' : missed) + (isClear ? '' : ', within the noise')
}

/** Every goal that could be measured, and whether it is reached. */
export function goalsTable(found) {
  const rows = goals.flatMap(goal => {
    const judged = judge(found, goal)
    if (!judged) return []
    const what = goal.to ? `${goal.what} / ${goal.to}` : goal.what
    const limit = `${goal.atLeast === undefined ? '≤' : '≥'} ${judged.limit}`
    return [[what, limit, shown(judged.value), verdictOf(judged)]]
  })
  return tableOf([['goal', 'limit', 'found', ''], ...rows])
}

/** Says how calm the machine was, and plainly when nothing can be concluded. */
export function noiseLines(found) {
  const [base] = Object.keys(found)
  const waits = Object.values(found).flatMap(({ waited }) => waited?.values ?? [])
  const spread = spreadOf(found[base].answered?.values ?? [])
  const share = median(waits)
  const percent = part => (Number.isFinite(part) ? `${Math.round(100 * part)} %` : 'unknown')
  const told = `Main threads waited for a core ${percent(share)} of their time; the middle half of the first answers on "${base}" lie ${percent(spread)} of their median apart.`
  if (!(share >= noisyFrom) && spread < wideFrom) return told
  return `${told}\nTOO NOISY TO CONCLUDE: times and their ratios need a quieter machine. Bytes, layout shift and heap hold.`
}
