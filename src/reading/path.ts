import { unscoredOrder } from '../questionnaire/constants.ts'
import { type Goal, goalWeights } from '../questionnaire/goals.ts'
import { type SectionId, sections } from '../questionnaire/sections.ts'
import type { Profile } from '../scoring/profile.ts'

export type Weights = Readonly<Record<SectionId, number>>

/** Below this priority in every section, the order of the article serves the reader best. */
export const pleasureBelow = 20

/** Whether at least one item has a response, "I don't know" included. */
export function hasResponses({ overall }: Profile): boolean {
  return overall.valued + overall.unsure > 0
}

/**
 * (100 − score) × weight, 0–140; a section without a score orders as if it had 25. Rounded to a billionth, so that
 * two priorities that are equal on paper are equal here.
 */
function priorityOf(profile: Profile, section: SectionId, weights: Weights): number {
  const score = profile.sections[section].score?.value ?? unscoredOrder
  return Math.round((100 - score) * weights[section] * 1e9) / 1e9
}

/** Whether every section is so high that the path follows the article. */
export function isForPleasure(profile: Profile, weights: Weights): boolean {
  return sections.every(section => priorityOf(profile, section, weights) < pleasureBelow)
}

/** Highest priority first; equal ones by weight, then in the article's order. */
export function orderBy(profile: Profile, weights: Weights): SectionId[] {
  if (!hasResponses(profile) || isForPleasure(profile, weights)) return [...sections]
  return sections.toSorted(
    (one, other) =>
      priorityOf(profile, other, weights) - priorityOf(profile, one, weights) || weights[other] - weights[one],
  )
}

/** A reader without a goal gets the weights of `curious`. */
export function weightsOf(goal: Goal | null): Weights {
  return goalWeights[goal ?? 'curious']
}

/** The five sections in the order to read them. The article itself keeps its own order. */
export function pathOf(profile: Profile, goal: Goal | null): SectionId[] {
  return orderBy(profile, weightsOf(goal))
}
