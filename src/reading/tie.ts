import { type SectionId, sections } from '../questionnaire/sections.ts'
import type { Profile } from '../scoring/profile.ts'

/** Scores closer than this are equal, in points. */
const noise = 1e-9

/**
 * Whether a section shares an end of the profile with another: every score the same (`all`), the lowest score, or the
 * highest. null: it shares neither, or has no score.
 */
export function tieOf(profile: Profile, section: SectionId): 'all' | 'lowest' | 'highest' | null {
  const own = profile.sections[section].score?.value
  if (own === undefined) return null
  const others = sections
    .filter(other => other !== section)
    .map(other => profile.sections[other].score?.value)
    .filter(value => value !== undefined)
  const equal = others.some(other => Math.abs(other - own) <= noise)
  const lower = others.some(other => other < own - noise)
  const higher = others.some(other => other > own + noise)
  if (!equal || (lower && higher)) return null
  if (!lower && !higher) return 'all'
  return lower ? 'highest' : 'lowest'
}
