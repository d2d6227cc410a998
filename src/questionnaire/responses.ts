import type { ItemId, OptionKey } from './items.ts'

/** What a reader picked: an option, or "I don't know", which is a response too. An item without one is open. */
export type Response = OptionKey | 'unsure'

export type Responses = Readonly<Partial<Record<ItemId, Response>>>

/** How sure the reader was of a knowledge response. Never scored. */
export const confidences = ['chance', 'doubt', 'sure'] as const

export type Confidence = (typeof confidences)[number]

export type Confidences = Readonly<Partial<Record<ItemId, Confidence>>>
