import { items } from '../questionnaire/items.ts'
import type { Responses } from '../questionnaire/responses.ts'
import { type SectionId, sections } from '../questionnaire/sections.ts'
import { scoreOverall } from './overall.ts'
import type { SectionProfile } from './placement.ts'
import { scoreSection } from './section.ts'
import { tallyOf } from './tally.ts'

/** Scores, ranges and bands of one set of responses. */
export interface Profile {
  readonly sections: Readonly<Record<SectionId, SectionProfile>>
  readonly overall: SectionProfile
}

/** Any set of responses, from none to all 25. A goal or a confidence changes nothing here. */
export function profileOf(responses: Responses): Profile {
  const tallies = sections.map(section => tallyOf(items, section, responses))
  const scored = tallies.map((tally, index) => [sections[index], scoreSection(tally)] as const)
  return { sections: Object.fromEntries(scored) as Profile['sections'], overall: scoreOverall(tallies) }
}
