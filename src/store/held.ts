import { blank, join, type Ledger } from './ledger.ts'
import { readLedger } from './read-ledger.ts'

/** What is known of the reader's data from all texts that were read so far, wherever they were stored. */
export interface Held {
  ledger: Ledger
  /** A later version wrote: what it wrote is not read, and nothing is written over it. */
  isNewer: boolean
  /** Texts that could not be read whole, as they were found. */
  aside: string[]
  /** Those of them that are set aside, and may be written over where they were found. */
  readonly isSafe: Set<string>
  /** The lives of the data that are over: what still tells of one is not taken in. */
  readonly over: Set<string>
}

export function holdNothing(): Held {
  return { ledger: blank, isNewer: false, aside: [], isSafe: new Set(), over: new Set() }
}

/**
 * Joins a stored text to what is held; null: there was none. Whether the place it is from may be written to; nor may it
 * when this throws, as what is damaged could not be set aside.
 */
export function takeInto(held: Held, text: string | null, setAside: (text: string) => void): boolean {
  if (text === null) return true
  const read = readLedger(text)
  if (read.state === 'newer') {
    held.isNewer = true
    return false
  }
  if (!held.over.has(read.ledger.life)) held.ledger = join(held.ledger, read.ledger)
  if (!read.whole && !held.isSafe.has(text)) {
    if (!held.aside.includes(text)) held.aside.push(text)
    setAside(text)
    held.isSafe.add(text)
  }
  return true
}

/** Whether a stored text tells of a life of the data that is over; null: nothing is stored. */
export function isOver({ over }: Held, text: string | null): boolean {
  const read = text === null ? null : readLedger(text)
  return read?.state === 'read' && over.has(read.ledger.life)
}
