import type { ChapterId } from '../questionnaire/sections.ts'

/**
 * Every passage, in the article's order: `core` is always unfolded; a `box` goes deeper and can be opened. Both are
 * always in the page. To add one, add its line here, its text per language and, for a box, its rule in `rules.ts`.
 */
export const passages = [
  { id: 'openness.two-minds', kind: 'core' },
  { id: 'openness.dream', kind: 'core' },
  { id: 'openness.what-is-open', kind: 'box' },
  { id: 'openness.licence', kind: 'box' },
  { id: 'openness.alternatives', kind: 'box' },
  { id: 'openness.doubt', kind: 'core' },
  { id: 'openness.check', kind: 'box' },
  { id: 'openness.misuse', kind: 'box' },
  { id: 'openness.bitcoin', kind: 'core' },
  { id: 'openness.verdict', kind: 'core' },
  { id: 'openness.law', kind: 'box' },

  { id: 'frameworks.names', kind: 'core' },
  { id: 'frameworks.giving-up', kind: 'core' },
  { id: 'frameworks.versions', kind: 'box' },
  { id: 'frameworks.progress', kind: 'core' },
  { id: 'frameworks.which-level', kind: 'box' },
  { id: 'frameworks.local', kind: 'box' },
  { id: 'frameworks.safe-files', kind: 'box' },
  { id: 'frameworks.gps', kind: 'core' },
  { id: 'frameworks.exit', kind: 'box' },
  { id: 'frameworks.skills', kind: 'box' },

  { id: 'applications.everywhere', kind: 'core' },
  { id: 'applications.gadget', kind: 'core' },
  { id: 'applications.purpose', kind: 'box' },
  { id: 'applications.promise', kind: 'core' },
  { id: 'applications.evidence', kind: 'box' },
  { id: 'applications.care', kind: 'box' },
  { id: 'applications.learning', kind: 'box' },
  { id: 'applications.judgement', kind: 'core' },
  { id: 'applications.own-cases', kind: 'box' },
  { id: 'applications.mirror', kind: 'core' },
  { id: 'applications.bias', kind: 'box' },

  { id: 'democratisation.promise', kind: 'core' },
  { id: 'democratisation.farmers', kind: 'core' },
  { id: 'democratisation.data', kind: 'box' },
  { id: 'democratisation.needs', kind: 'core' },
  { id: 'democratisation.costs', kind: 'box' },
  { id: 'democratisation.stop-rule', kind: 'box' },
  { id: 'democratisation.responsibility', kind: 'box' },
  { id: 'democratisation.vigilance', kind: 'core' },
  { id: 'democratisation.energy', kind: 'box' },
  { id: 'democratisation.hype', kind: 'box' },

  { id: 'readiness.question', kind: 'core' },
  { id: 'readiness.honest-mirror', kind: 'box' },
  { id: 'readiness.mistakes', kind: 'core' },
  { id: 'readiness.write-up', kind: 'box' },
  { id: 'readiness.learning-path', kind: 'box' },
  { id: 'readiness.together', kind: 'core' },
  { id: 'readiness.platforms', kind: 'core' },
  { id: 'readiness.model-page', kind: 'box' },
  { id: 'readiness.first-contribution', kind: 'box' },
  { id: 'readiness.wish', kind: 'core' },

  { id: 'call.thanks', kind: 'core' },
  { id: 'call.share', kind: 'core' },
] as const satisfies readonly { readonly id: `${ChapterId}.${string}`; readonly kind: 'core' | 'box' }[]

export type Passage = (typeof passages)[number]

export type PassageId = Passage['id']

export type BoxId = Extract<Passage, { readonly kind: 'box' }>['id']

export function isPassageId(id: unknown): id is PassageId {
  return passages.some(passage => passage.id === id)
}
