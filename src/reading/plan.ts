import type { Goal } from '../questionnaire/goals.ts'
import type { Confidences, Responses } from '../questionnaire/responses.ts'
import type { SectionId } from '../questionnaire/sections.ts'
import type { Profile } from '../scoring/profile.ts'
import { type Mark, marksOf } from './marks.ts'
import { type PassageId, passages } from './passages.ts'
import { pathOf } from './path.ts'
import { type PathReason, pathReasons } from './path-reasons.ts'

/** One text of the path: why it comes where it comes, and what is marked in it. */
export interface Reading {
  readonly section: SectionId
  readonly reason: PathReason
  /** Best first. */
  readonly marks: readonly Mark[]
}

/** The five texts in the order to read them. */
export function planOf(profile: Profile, responses: Responses, confidences: Confidences, goal: Goal | null): Reading[] {
  const path = pathOf(profile, goal)
  const reasons = pathReasons(profile, goal)
  return path.map(section => ({
    section,
    reason: reasons[section],
    marks: marksOf(section, profile, responses, confidences, goal, path),
  }))
}

/** Where to start reading: the first passage, in the article's order, that is marked and unfolded; null without one. */
export function arrivalOf({ marks }: Reading): PassageId | null {
  const opened = marks.filter(({ open }) => open).map(({ passage }) => passage)
  return passages.find(({ id }) => opened.includes(id))?.id ?? null
}
