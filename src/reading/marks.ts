import type { Goal } from '../questionnaire/goals.ts'
import type { Confidences, Responses } from '../questionnaire/responses.ts'
import type { SectionId } from '../questionnaire/sections.ts'
import { bandOf } from '../scoring/placement.ts'
import type { Profile } from '../scoring/profile.ts'
import { type Cause, causesOf, compareCauses, type Reason } from './causes.ts'
import { type Passage, type PassageId, passages } from './passages.ts'
import { hasResponses } from './path.ts'
import { defaultBoxes } from './rules.ts'

export interface Mark {
  readonly passage: PassageId
  /** Whether a box is unfolded for this reader. A core passage always is. */
  readonly open: boolean
  /** Why, best first: one or two. */
  readonly reasons: readonly Reason[]
}

/** At most so many boxes are opened for a reader in one section; the others are marked but stay folded. */
export const openedAtMost = 3

/** At the head of the path, so many sections have at least one box open. */
export const readFirst = 2

const reasonsAtMost = 2

/**
 * The passages of a section pointed out to a reader, best first: by the rank of their best cause, then the lower
 * value, then the article's order. Without a response there are none. Marks point and open; they hide nothing.
 */
export function marksOf(
  section: SectionId,
  profile: Profile,
  responses: Responses,
  confidences: Confidences,
  goal: Goal | null,
  path: readonly SectionId[],
): Mark[] {
  if (!hasResponses(profile)) return []
  const { score } = profile.sections[section]
  const band = score && bandOf(score.value)
  const pointed = passages
    .filter(({ id }) => id.startsWith(`${section}.`))
    .map(passage => ({ passage, causes: causesOf(passage, responses, confidences, band, goal) }))
    .filter((one): one is { passage: Passage; causes: [Cause, ...Cause[]] } => one.causes.length > 0)
    .toSorted((one, other) => compareCauses(one.causes[0], other.causes[0]))
  const boxes = pointed.filter(({ passage }) => passage.kind === 'box').map(({ passage }) => passage)
  const opened = boxes.slice(0, openedAtMost)
  const marks = pointed.map(({ passage, causes }) => ({
    passage: passage.id,
    open: passage.kind === 'core' || opened.includes(passage),
    reasons: causes.slice(0, reasonsAtMost).map(({ reason }) => reason),
  }))
  if (boxes.length > 0 || !path.slice(0, readFirst).includes(section)) return marks
  const box = defaultBoxes[section][band ?? 'discovering']
  return [...marks, { passage: box, open: true, reasons: [{ kind: 'default' }] }]
}
