import { type SectionId, sections } from '../questionnaire/sections.ts'
import type { Profile } from '../scoring/profile.ts'

/** Scores that differ by less than a billionth of a point are equal. */
const billionths = 1e9

/**
 * Whether a section shares an end of the profile with another: every score the same (`all`), the lowest score, or the
 * highest. null: it shares neither, or has no score.
 */
export function tieOf(profile: Profile, section: SectionId): 'all' | 'lowest' | 'highest' | null {
  // A score that is missing is not a number, and neither equal to another nor on a side of it.
  const scoreOf = (id: SectionId) => profile.sections[id].score?.value ?? Number.NaN
  const signs = sections
    .filter(other => other !== section)
    .map(other => Math.sign(Math.round((scoreOf(other) - scoreOf(section)) * billionths)))
  const [equal, lower, higher] = [signs.includes(0), signs.includes(-1), signs.includes(1)]
  if (!equal || (lower && higher)) return null
  if (!lower && !higher) return 'all'
  return lower ? 'highest' : 'lowest'
}
