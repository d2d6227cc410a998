import { aPriori } from '../questionnaire/constants.ts'
import { type Item, type ItemId, items, sequence } from '../questionnaire/items.ts'
import type { Response, Responses } from '../questionnaire/responses.ts'
import { type SectionId, sections } from '../questionnaire/sections.ts'
import type { SectionProfile } from './placement.ts'
import { profileOf } from './profile.ts'
import { halfRange } from './range.ts'
import { valueIn } from './tally.ts'

/**
 * How one score stands to another. `within`: they differ by no more than the range explains. `missing`: at least one
 * of them is.
 */
export type Stand = 'above' | 'below' | 'within' | 'same' | 'missing'

export interface Difference {
  readonly stand: Stand
  /** The first score minus the second, in points; null when one is missing. */
  readonly by: number | null
}

/** Below this a difference is none: sums of thirds leave a trace. */
const trace = 1e-9

/**
 * Two scores differ within the range when |Δ| ≤ √(h₁² + h₂²): the standard error of a difference of independent
 * measures, each with the half-range of its number of valued items.
 */
export function differenceOf(one: SectionProfile, other: SectionProfile, deviation: number): Difference {
  if (!one.score || !other.score) return { stand: 'missing', by: null }
  const by = one.score.value - other.score.value
  const width = Math.hypot(halfRange(one.valued, deviation), halfRange(other.valued, deviation))
  if (Math.abs(by) < trace) return { stand: 'same', by: 0 }
  if (Math.abs(by) <= width + trace) return { stand: 'within', by }
  return { stand: by > 0 ? 'above' : 'below', by }
}

/** An item to which two sets of responses respond differently. */
export interface ItemDifference {
  readonly id: ItemId
  readonly one: Response
  readonly other: Response
  /** How far apart the two are, 0 to 4; null when one is "I don't know". */
  readonly gap: number | null
}

export interface Differences {
  readonly overall: Difference
  readonly sections: Readonly<Record<SectionId, Difference>>
  /** The sections, those that differ most first; without a score last; ties in the article's order. */
  readonly order: readonly SectionId[]
  /** The items that both responded to, differently; those furthest apart first, then in the order they are asked. */
  readonly items: readonly ItemDifference[]
}

function gapOf(item: Item, one: Response, other: Response): number | null {
  const [a, b] = [valueIn(item, one), valueIn(item, other)]
  return a === null || b === null ? null : Math.abs(a - b)
}

/** "I don't know" beside an option is more to talk about than two options of the same worth, and less than any gap. */
function weightOf({ gap }: ItemDifference): number {
  return gap ?? 0.5
}

/** Where two sets of responses differ. Swapped, the signs and the sides are, and nothing else. */
export function differencesOf(one: Responses, other: Responses): Differences {
  const [a, b] = [profileOf(one), profileOf(other)]
  const bySection = Object.fromEntries(
    sections.map(id => [id, differenceOf(a.sections[id], b.sections[id], aPriori.sectionDeviation)]),
  ) as Record<SectionId, Difference>
  const size = (id: SectionId) => {
    const { by } = bySection[id]
    return by === null ? -1 : Math.abs(by)
  }
  const differing = sequence.flatMap(id => {
    const [mine, theirs] = [one[id], other[id]]
    if (!mine || !theirs || mine === theirs) return []
    return [{ id, one: mine, other: theirs, gap: gapOf(items[id], mine, theirs) }]
  })
  return {
    overall: differenceOf(a.overall, b.overall, aPriori.overallDeviation),
    sections: bySection,
    order: sections.toSorted((x, y) => size(y) - size(x)),
    items: differing.toSorted((x, y) => weightOf(y) - weightOf(x)),
  }
}
