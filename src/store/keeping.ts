import type { Database, Local } from './places.ts'

/**
 * Why what the reader does now is not kept: a later version of the product wrote here, the device is full, or the
 * browser keeps nothing. null: it is kept.
 */
export type Trouble = 'newer' | 'full' | 'blocked' | null

export interface Keeping {
  readonly trouble: Trouble
  /** Stored texts that could not be read whole, set aside as they were. */
  readonly aside: readonly string[]
}

/** What a keeper keeps in, and whom it tells. */
export interface Edges {
  readonly local: Local
  readonly database: Database
  /** Says to the other tabs that a life of the data is over. */
  readonly tellErased: (life: string) => void
  /** A name no other life has: 1 to 40 letters, digits or hyphens. */
  readonly newLife: () => string
  readonly report: (keeping: Keeping) => void
}

export interface Keeper {
  /** Takes in what another tab wrote, as it is stored now; null: it was removed. */
  readonly hear: (text: string | null) => void
  /** Another tab erased this life of the data. */
  readonly hearErased: (life: string) => void
  /** Empties the store and every place, here and in the other tabs. */
  readonly erase: () => void
  /** The page is shown again after it was left, perhaps for long. */
  readonly revive: (wasCached: boolean) => void
  /** What is kept, as a text to be saved as a file. */
  readonly copy: () => string
  /**
   * Puts in what such a text holds, over what is here. `part`: some of it could not be read. `makeRoom` is called when
   * there is something to put in, before anything changes, and answers whether it may be: else `noRoom`.
   */
  readonly restore: (text: string, makeRoom: () => boolean) => 'done' | 'part' | 'newer' | 'damaged' | 'noRoom'
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
}

/** What the reader should know, from how each place failed last (null: it did not). One place is enough to keep. */
export function troubleWith(failures: readonly unknown[]): Trouble {
  if (failures.some(failure => failure === null)) return null
  return failures.some(isFull) ? 'full' : 'blocked'
}
