import type { ChapterId } from '../questionnaire/sections.ts'

interface Written {
  readonly id: `${ChapterId}.${string}`
  /** `core` is always unfolded; a `box` goes deeper and can be opened. Both are always in the page. */
  readonly kind: 'core' | 'box'
}

/** Every passage that is written, in the article's order. To add one, add its line here and its text per language. */
export const passages = [
  { id: 'openness.two-minds', kind: 'core' },
  { id: 'openness.dream', kind: 'core' },
  { id: 'openness.licence', kind: 'box' },
  { id: 'openness.doubt', kind: 'core' },
  { id: 'openness.check', kind: 'box' },
  { id: 'openness.bitcoin', kind: 'core' },
  { id: 'openness.verdict', kind: 'core' },

  { id: 'frameworks.names', kind: 'core' },
  { id: 'frameworks.giving-up', kind: 'core' },
  { id: 'frameworks.versions', kind: 'box' },
  { id: 'frameworks.progress', kind: 'core' },
  { id: 'frameworks.which-level', kind: 'box' },
  { id: 'frameworks.gps', kind: 'core' },

  { id: 'applications.everywhere', kind: 'core' },
  { id: 'applications.gadget', kind: 'core' },
  { id: 'applications.purpose', kind: 'box' },
  { id: 'applications.promise', kind: 'core' },
  { id: 'applications.judgement', kind: 'core' },
  { id: 'applications.own-cases', kind: 'box' },
  { id: 'applications.mirror', kind: 'core' },

  { id: 'democratisation.promise', kind: 'core' },
  { id: 'democratisation.farmers', kind: 'core' },
  { id: 'democratisation.data', kind: 'box' },
  { id: 'democratisation.needs', kind: 'core' },
  { id: 'democratisation.stop-rule', kind: 'box' },
  { id: 'democratisation.vigilance', kind: 'core' },

  { id: 'readiness.question', kind: 'core' },
  { id: 'readiness.mistakes', kind: 'core' },
  { id: 'readiness.write-up', kind: 'box' },
  { id: 'readiness.together', kind: 'core' },
  { id: 'readiness.platforms', kind: 'core' },
  { id: 'readiness.first-contribution', kind: 'box' },
  { id: 'readiness.wish', kind: 'core' },

  { id: 'call.thanks', kind: 'core' },
  { id: 'call.share', kind: 'core' },
] as const satisfies readonly Written[]

export type PassageId = (typeof passages)[number]['id']

export interface Passage {
  readonly id: PassageId
  readonly kind: 'core' | 'box'
}
