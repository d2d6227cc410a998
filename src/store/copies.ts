import type { StoreApi } from 'zustand'
import { entriesOf, keptOf } from './entries.ts'
import type { Keeper } from './keeping.ts'
import type { Kept } from './kept.ts'
import { blank, entriesIn, stamp } from './ledger.ts'
import { readLedger, textOf } from './read-ledger.ts'

/** What is kept, as a text to be saved as a file. `life` names it. */
export function copyOf(kept: Kept, life: string): string {
  return textOf(stamp(blank, entriesOf(kept), life))
}

/** Puts in the store what such a text holds, over what is there; nothing of it unless `makeRoom` says so. */
export function restoreCopy(
  store: StoreApi<Kept>,
  text: string,
  makeRoom: () => boolean,
): ReturnType<Keeper['restore']> {
  const read = readLedger(text)
  if (read.state === 'newer') return 'newer'
  const entries = entriesIn(read.ledger)
  if (Object.keys(entries).length === 0) return 'damaged'
  if (!makeRoom()) return 'noRoom'
  store.setState(keptOf({ ...entriesOf(store.getState()), ...entries }))
  return read.whole ? 'done' : 'part'
}
