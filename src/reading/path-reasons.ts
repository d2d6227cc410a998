import type { Goal } from '../questionnaire/goals.ts'
import { type SectionId, sections } from '../questionnaire/sections.ts'
import type { Score } from '../scoring/placement.ts'
import type { Profile } from '../scoring/profile.ts'
import { hasResponses, isForPleasure, orderBy, pathOf, type Weights, weightsOf } from './path.ts'

/**
 * Why a section stands where it does, the first that is true:
 * `neutral` nothing is answered · `pleasure` every priority is low, the path is the article's order · `unmeasured` the
 * section has no score · `lowest` its score is below every other · `widest` it has an "I don't know" and a range wider
 * than every other · `goal` the goal cares most for it and moves it up the path · `highest` its score is above every
 * other · `between` none of these. A comparison takes at least two scores; a tie has no lowest, widest or highest.
 */
export type PathReason = 'neutral' | 'pleasure' | 'unmeasured' | 'lowest' | 'widest' | 'goal' | 'highest' | 'between'

const noPreference: Weights = { openness: 1, frameworks: 1, applications: 1, democratisation: 1, readiness: 1 }

/** Widths and scores closer than this are equal, in points. */
const noise = 1e-9

/** Whether a score measures more than every other, of which there is at least one. */
function exceeds(score: Score, others: readonly Score[], measure: (score: Score) => number): boolean {
  return others.length > 0 && others.every(other => measure(score) > measure(other) + noise)
}

function goalLifts(profile: Profile, goal: Goal, section: SectionId): boolean {
  const weights = weightsOf(goal)
  return (
    weights[section] === Math.max(...Object.values(weights)) &&
    orderBy(profile, noPreference).indexOf(section) > pathOf(profile, goal).indexOf(section)
  )
}

function reasonOf(profile: Profile, goal: Goal | null, section: SectionId): PathReason {
  const { score, unsure } = profile.sections[section]
  const others = sections.flatMap(id => (id === section ? [] : (profile.sections[id].score ?? [])))
  if (!hasResponses(profile)) return 'neutral'
  if (isForPleasure(profile, weightsOf(goal))) return 'pleasure'
  if (!score) return 'unmeasured'
  if (exceeds(score, others, ({ value }) => -value)) return 'lowest'
  if (unsure > 0 && exceeds(score, others, ({ low, high }) => high - low)) return 'widest'
  if (goal && goalLifts(profile, goal, section)) return 'goal'
  if (exceeds(score, others, ({ value }) => value)) return 'highest'
  return 'between'
}

/** The reason of each section's place in `pathOf(profile, goal)`. */
export function pathReasons(profile: Profile, goal: Goal | null): Record<SectionId, PathReason> {
  return Object.fromEntries(sections.map(section => [section, reasonOf(profile, goal, section)])) as Record<
    SectionId,
    PathReason
  >
}
