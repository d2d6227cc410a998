import { firstLeg, type ItemId, items, sequence } from './items.ts'
import type { Responses } from './responses.ts'

/** The number under which an item is asked, 1–25. */
export function numberOf(item: ItemId): number {
  return sequence.indexOf(item) + 1
}

/** Whether an item is asked in the first leg. */
export function isInFirstLeg(item: ItemId): boolean {
  return (firstLeg as readonly ItemId[]).includes(item)
}

/** Whether at least one item has a response. */
export function hasBegun(responses: Responses): boolean {
  return sequence.some(id => responses[id] !== undefined)
}

/** The items still open, in the order they are asked. */
export function openItems(responses: Responses): ItemId[] {
  return sequence.filter(id => responses[id] === undefined)
}

/**
 * The number (1–25) of the item to go on with; null when none is open. On the way through the first leg the one after
 * the last response; once there, the first open one of the second leg, which may have been answered in any order. What
 * was passed over comes last.
 */
export function resumeAt(responses: Responses): number | null {
  const last = sequence.findLastIndex(id => responses[id] !== undefined)
  const from = Math.min(last + 1, firstLeg.length)
  const ahead = sequence.findIndex((id, index) => index >= from && responses[id] === undefined)
  const first = sequence.findIndex(id => responses[id] === undefined)
  const index = ahead === -1 ? first : ahead
  return index === -1 ? null : index + 1
}

/** Whether the reader has been to the end of the first leg, whatever they left open on the way. */
export function hasWalkedFirstLeg(responses: Responses): boolean {
  return sequence.findLastIndex(id => responses[id] !== undefined) >= firstLeg.length - 1
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
