import { firstLeg, type ItemId, items, sequence } from '../questionnaire/items.ts'
import { legEnd } from '../questionnaire/progress.ts'
import type { Responses } from '../questionnaire/responses.ts'
import { sections } from '../questionnaire/sections.ts'
import { ScaleBar } from './drawings/ScaleBar.tsx'
import styles from './Progress.module.css'

function stateOf(response: Responses[ItemId]): 'open' | 'unsure' | 'answered' {
  if (response === undefined) return 'open'
  return response === 'unsure' ? 'unsure' : 'answered'
}

/** Where item `n` stands in its leg: a map's scale bar, one cell an item, and the same in words. */
export function Progress({
  n,
  responses,
  place,
  count,
}: {
  n: number
  responses: Responses
  place: string
  count: string
}) {
  const start = n <= firstLeg.length ? 0 : firstLeg.length
  const leg = sequence.slice(start, legEnd(n))
  return (
    <div className={styles.progress}>
      <ScaleBar
        groups={sections.map(section => leg.filter(id => items[id].section === section).length)}
        cells={leg.map(id => stateOf(responses[id]))}
        current={n - 1 - start}
      />
      <div className={styles.text}>
        <p>{place}</p>
        <p id="count">{count}</p>
      </div>
    </div>
  )
}
