import type { Goal } from '../questionnaire/goals.ts'
import type { Confidences, Responses } from '../questionnaire/responses.ts'
import { type SectionId, sections } from '../questionnaire/sections.ts'
import { type Profile, profileOf } from '../scoring/profile.ts'
import type { PassageId } from './passages.ts'
import { planOf, type Reading } from './plan.ts'

/** A passage and the section it stands in. */
export interface Place {
  readonly section: SectionId
  readonly passage: PassageId
}

interface Side {
  readonly profile: Profile
  readonly path: readonly SectionId[]
}

/** What two sets of responses of one reader say differently. */
export interface Difference {
  readonly before: Side
  readonly after: Side
  /** The sections whose counts, score or range differ, in the article's order. */
  readonly changed: readonly SectionId[]
  /** Passages marked after and not before, best first along the path. */
  readonly gained: readonly Place[]
  /** Passages marked before and not after. */
  readonly lost: readonly Place[]
}

function marksIn(plan: readonly Reading[]): Place[] {
  return plan.flatMap(({ section, marks }) => marks.map(({ passage }) => ({ section, passage })))
}

function without(some: readonly Place[], others: readonly Place[]): Place[] {
  return some.filter(({ passage }) => others.every(other => other.passage !== passage))
}

function look(responses: Responses, confidences: Confidences, goal: Goal | null) {
  const profile = profileOf(responses)
  const plan = planOf(profile, responses, confidences, goal)
  return { side: { profile, path: plan.map(({ section }) => section) }, marks: marksIn(plan) }
}

function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** What changes for a reader whose `responses` become `changed`: told by the functions that score, order and mark. */
export function differenceOf(
  responses: Responses,
  changed: Responses,
  goal: Goal | null,
  confidences: Confidences,
): Difference {
  const [before, after] = [look(responses, confidences, goal), look(changed, confidences, goal)]
  return {
    before: before.side,
    after: after.side,
    changed: sections.filter(id => !isSame(before.side.profile.sections[id], after.side.profile.sections[id])),
    gained: without(after.marks, before.marks),
    lost: without(before.marks, after.marks),
  }
}
