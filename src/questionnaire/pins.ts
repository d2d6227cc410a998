import type { ItemId, OptionKey } from './items.ts'

/** An act a reader wants to reach next, told by the option that says it. */
export interface Pin {
  readonly item: ItemId
  readonly option: OptionKey
  /** Ticked by the reader. */
  readonly done: boolean
}

/** At most so many acts are pinned at a time. */
export const pinnedAtMost = 3
