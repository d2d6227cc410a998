import type { SectionId } from './sections.ts'

/** What brings the reader here. Orders reading and steps; never changes a score. */
export const goals = ['curious', 'maker', 'teacher', 'health', 'lead', 'student'] as const

export type Goal = (typeof goals)[number]

/**
 * How much each goal cares for each section: editorial judgements of 1.0, 1.2 or 1.4, kept narrow so that a gap more
 * than 1.4 times larger comes first whatever the goal. A reader without a goal gets the weights of `curious`.
 */
export const goalWeights: Readonly<Record<Goal, Readonly<Record<SectionId, number>>>> = {
  curious: { openness: 1.2, frameworks: 1.0, applications: 1.4, democratisation: 1.2, readiness: 1.2 },
  maker: { openness: 1.2, frameworks: 1.4, applications: 1.0, democratisation: 1.2, readiness: 1.2 },
  teacher: { openness: 1.0, frameworks: 1.0, applications: 1.4, democratisation: 1.2, readiness: 1.4 },
  health: { openness: 1.0, frameworks: 1.0, applications: 1.4, democratisation: 1.4, readiness: 1.0 },
  lead: { openness: 1.4, frameworks: 1.0, applications: 1.2, democratisation: 1.4, readiness: 1.0 },
  student: { openness: 1.0, frameworks: 1.2, applications: 1.0, democratisation: 1.0, readiness: 1.4 },
}
