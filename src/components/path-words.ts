import type { Goal } from '../questionnaire/goals.ts'
import type { SectionId } from '../questionnaire/sections.ts'
import type { PathReason } from '../reading/path-reasons.ts'
import { tieOf } from '../reading/tie.ts'
import type { Profile } from '../scoring/profile.ts'
import type { Words } from './band-words.ts'

/** Why a text comes where it comes in the path. A reading that shares an end of the profile does not lie between. */
export function pathWords(
  t: Words,
  reason: PathReason,
  section: SectionId,
  profile: Profile,
  goal: Goal | null,
): string {
  const tie = reason === 'between' ? tieOf(profile, section) : null
  return tie
    ? t(`result.path.tie.${tie}`)
    : t(`reading:path.${reason}`, { goal: goal && t(`reading:goalReasons.${goal}`) })
}
