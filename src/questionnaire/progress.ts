import { firstLeg, type ItemId, items, sequence } from './items.ts'
import type { Responses } from './responses.ts'

/** Whether at least one item has a response. */
export function hasBegun(responses: Responses): boolean {
  return sequence.some(id => responses[id] !== undefined)
}

/** The items still open, in the order they are asked. */
export function openItems(responses: Responses): ItemId[] {
  return sequence.filter(id => responses[id] === undefined)
}

/** The number (1–25) of the item after the last one responded to; 1 at the start, 25 at the most. */
export function resumeAt(responses: Responses): number {
  const last = sequence.findLastIndex(id => responses[id] !== undefined)
  return Math.min(last + 2, sequence.length)
}

/** The last number of the leg that item `n` belongs to: 10 or 25. */
export function legEnd(n: number): number {
  return n <= firstLeg.length ? firstLeg.length : sequence.length
}

/** Whether item `n` (1–25) is the first of its section in its leg. */
export function opensSection(n: number): boolean {
  const [before, here] = [sequence[n - 2], sequence[n - 1]]
  return here !== undefined && (before === undefined || items[before].section !== items[here].section)
}
