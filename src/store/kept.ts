import type { Goal } from '../questionnaire/goals.ts'
import type { Pin } from '../questionnaire/pins.ts'
import type { Confidences, Responses } from '../questionnaire/responses.ts'
import type { ChapterId } from '../questionnaire/sections.ts'
import type { StepId } from '../questionnaire/step-ids.ts'
import type { PassageId } from '../reading/passages.ts'
import type { FiledRecord } from './records.ts'

/** What a reader did. */
export interface Kept {
  readonly responses: Responses
  /** Only for knowledge items. */
  readonly confidences: Confidences
  /** null: not told. */
  readonly goal: Goal | null
  /** Where the reader put a chapter's bubble: −3 (dream) to 3 (illusion). */
  readonly bubbles: Readonly<Partial<Record<ChapterId, number>>>
  /** Whether the article is shown with the reader's marks, or as it was written. */
  readonly tailored: boolean
  /** Whether keys pick options and move on. */
  readonly shortcuts: boolean
  /** The next steps that are done, in the order they were ticked. */
  readonly ticked: readonly StepId[]
  /** Filed sets of responses, oldest first. */
  readonly records: readonly FiledRecord[]
  /** How many finished legs have been filed, or left unfiled on purpose: 0 to 2. */
  readonly legsFiled: number
  /** Whether a section measured again is still to be filed. */
  readonly unfiled: boolean
  /** Responses to items measured again, until their section is finished. */
  readonly again: Responses
  /** The passages that are read, in the order they were ticked. */
  readonly read: readonly PassageId[]
  /** The acts to reach next, in the order they were pinned. One an item. */
  readonly pinned: readonly Pin[]
}

export const nothingKept: Kept = {
  responses: {},
  confidences: {},
  goal: null,
  bubbles: {},
  tailored: true,
  shortcuts: true,
  ticked: [],
  records: [],
  legsFiled: 0,
  unfiled: false,
  again: {},
  read: [],
  pinned: [],
}
