import type { Entries } from './entries.ts'
import type { Json } from './entry-kinds.ts'

/** An entry's value and the count at which it was made. `null`: taken back. */
export type Stamped = readonly [count: number, value: Json]

/**
 * What is kept, in a form that any two copies can be joined: several tabs and places write, none overwrites another.
 * Counts take the place of clocks, which jump and differ.
 */
export interface Ledger {
  /** Which life of the data: another begins with the first entry after everything was erased. '' while there is none. */
  readonly life: string
  /** The highest count so far, 0 or more. */
  readonly count: number
  readonly entries: Readonly<Record<string, Stamped>>
}

export const blank: Ledger = { life: '', count: 0, entries: {} }

/** The later of two entries; of the same count, the same one whoever asks. */
function isLater([count, value]: Stamped, other: Stamped | undefined): boolean {
  if (!other || count > other[0]) return true
  return count === other[0] && JSON.stringify(value) > JSON.stringify(other[1])
}

/**
 * Everything that either of two copies holds; of an entry in both, the later. In any order and however often, the same
 * comes out; the first copy itself when the second adds nothing to it.
 */
export function join(one: Ledger, other: Ledger): Ledger {
  const news = Object.entries(other.entries).filter(([key, stamped]) => isLater(stamped, one.entries[key]))
  const [life = ''] = [one.life, other.life].filter(Boolean).sort()
  const count = Math.max(one.count, other.count)
  if (news.length === 0 && life === one.life && count === one.count) return one
  return { life, count, entries: { ...one.entries, ...Object.fromEntries(news) } }
}

/** The copy with these changes made last, in the order they are listed. `life` names it if it had none. */
export function stamp(ledger: Ledger, changes: Entries, life: string): Ledger {
  const stamped = Object.entries(changes).map(([key, value], index) => [key, [ledger.count + index + 1, value]])
  if (stamped.length === 0) return ledger
  return {
    life: ledger.life || life,
    count: ledger.count + stamped.length,
    entries: { ...ledger.entries, ...Object.fromEntries(stamped) },
  }
}

/** What a copy says now: the entries that were not taken back, in the order they were made. */
export function entriesIn({ entries }: Ledger): Entries {
  const made = Object.entries(entries).filter(([, [, value]]) => value !== null)
  return Object.fromEntries(made.sort(([, [a]], [, [b]]) => a - b).map(([key, [, value]]) => [key, value]))
}

/** Whether an entry of a ledger says this. */
export function holds({ entries }: Ledger, key: string, value: Json): boolean {
  const stamped = entries[key]
  return stamped !== undefined && JSON.stringify(stamped[1]) === JSON.stringify(value)
}
