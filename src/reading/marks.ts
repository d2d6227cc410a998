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

/** The box that the reader's band calls for, or else the section's first. */
function defaultMark(section: SectionId, score: number, boxes: readonly Passage[]): Mark[] {
  const wanted = defaultBoxes[section][bandOf(score)]
  const box = boxes.find(({ id }) => id === wanted) ?? boxes[0]
  return box ? [{ passage: box.id, open: true, reasons: [{ kind: 'default' }] }] : []
}

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
  written: readonly Passage[] = passages,
): Mark[] {
  if (!hasResponses(profile)) return []
  const { score } = profile.sections[section]
  const band = score && bandOf(score.value)
  const own = written.filter(({ id }) => id.startsWith(`${section}.`))
  const pointed = own
    .map(passage => ({ passage, causes: causesOf(passage, responses, confidences, band, goal, written) }))
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
  return [
    ...marks,
    ...defaultMark(
      section,
      score?.value ?? 0,
      own.filter(({ kind }) => kind === 'box'),
    ),
  ]
}
