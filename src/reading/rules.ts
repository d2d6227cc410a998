import type { BandId } from '../questionnaire/bands.ts'
import type { Goal } from '../questionnaire/goals.ts'
import type { ItemId } from '../questionnaire/items.ts'
import type { SectionId } from '../questionnaire/sections.ts'
import type { BoxId, PassageId } from './passages.ts'

export interface ItemRule {
  /** The item's first passage: for a value of 2 or less, a wrong response, or "I don't know". */
  readonly low: BoxId
  /** Its second passage: for a value of 1 or less, a wrong response, or "I don't know". null: it has none. */
  readonly veryLow: PassageId | null
}

/** What each item leads to. A second passage may lie in another section. */
export const itemRules: Readonly<Record<ItemId, ItemRule>> = {
  'o1-open-parts': { low: 'openness.what-is-open', veryLow: 'openness.check' },
  'o2-licence': { low: 'openness.licence', veryLow: 'openness.what-is-open' },
  'o3-claim': { low: 'openness.check', veryLow: 'openness.what-is-open' },
  'o4-misuse': { low: 'openness.misuse', veryLow: 'openness.doubt' },
  'o5-reserve': { low: 'openness.alternatives', veryLow: 'openness.dream' },
  'f1-breaks': { low: 'frameworks.versions', veryLow: 'frameworks.giving-up' },
  'f2-furthest': { low: 'frameworks.which-level', veryLow: 'frameworks.local' },
  'f3-safe-file': { low: 'frameworks.safe-files', veryLow: null },
  'f4-exit': { low: 'frameworks.exit', veryLow: 'frameworks.gps' },
  'f5-hand-in': { low: 'frameworks.skills', veryLow: 'frameworks.gps' },
  'a1-demo': { low: 'applications.purpose', veryLow: 'applications.gadget' },
  'a2-own-cases': { low: 'applications.own-cases', veryLow: 'applications.judgement' },
  'a3-average': { low: 'applications.bias', veryLow: 'applications.mirror' },
  'a4-proof': { low: 'applications.evidence', veryLow: 'applications.care' },
  'a5-go-no-go': { low: 'applications.purpose', veryLow: 'applications.judgement' },
  'd1-field-first': { low: 'democratisation.data', veryLow: 'democratisation.farmers' },
  'd2-memory': { low: 'democratisation.costs', veryLow: 'frameworks.local' },
  'd3-estimate': { low: 'democratisation.stop-rule', veryLow: 'democratisation.costs' },
  'd4-personal-data': { low: 'democratisation.responsibility', veryLow: 'openness.misuse' },
  'd5-footprint': { low: 'democratisation.energy', veryLow: 'democratisation.costs' },
  'r1-model-page': { low: 'readiness.model-page', veryLow: 'openness.check' },
  'r2-last-learned': { low: 'readiness.learning-path', veryLow: 'readiness.mistakes' },
  'r3-failed-weekend': { low: 'readiness.write-up', veryLow: 'readiness.mistakes' },
  'r4-community': { low: 'readiness.first-contribution', veryLow: 'readiness.together' },
  'r5-contribute': { low: 'readiness.first-contribution', veryLow: 'readiness.together' },
}

export interface BoxRule {
  /** Marked for a reader whose section is in one of these bands. */
  readonly bands: readonly BandId[]
  /** Marked for a reader who came with one of these goals. */
  readonly goals: readonly Goal[]
}

/** Whom each box suits, besides the items that lead to it. */
export const boxRules: Readonly<Record<BoxId, BoxRule>> = {
  'openness.what-is-open': { bands: ['discovering'], goals: ['curious', 'student'] },
  'openness.licence': { bands: ['discovering', 'exploring'], goals: ['maker', 'lead'] },
  'openness.check': { bands: ['exploring'], goals: ['curious', 'teacher'] },
  'openness.misuse': { bands: ['practising'], goals: ['maker', 'lead'] },
  'openness.alternatives': { bands: ['exploring', 'practising'], goals: ['lead', 'teacher'] },
  'openness.law': { bands: ['practising', 'sharing'], goals: ['lead', 'health', 'maker'] },
  'frameworks.which-level': { bands: ['discovering', 'exploring'], goals: ['curious', 'student', 'teacher'] },
  'frameworks.versions': { bands: ['discovering', 'exploring'], goals: ['maker', 'student'] },
  'frameworks.safe-files': { bands: ['exploring', 'practising'], goals: ['maker', 'lead'] },
  'frameworks.local': { bands: ['exploring'], goals: ['maker', 'teacher', 'health'] },
  'frameworks.exit': { bands: ['practising', 'sharing'], goals: ['lead', 'maker'] },
  'frameworks.skills': { bands: ['discovering'], goals: ['health', 'teacher', 'student'] },
  'applications.purpose': { bands: ['discovering'], goals: ['lead', 'curious'] },
  'applications.evidence': { bands: ['exploring', 'practising'], goals: ['health', 'lead'] },
  'applications.bias': { bands: ['discovering', 'exploring'], goals: ['teacher', 'health', 'lead'] },
  'applications.own-cases': { bands: ['exploring', 'practising'], goals: ['maker', 'health'] },
  'applications.learning': { bands: [], goals: ['teacher', 'student'] },
  'applications.care': { bands: [], goals: ['health'] },
  'democratisation.data': { bands: ['discovering', 'exploring'], goals: ['maker', 'student'] },
  'democratisation.costs': { bands: ['discovering', 'exploring'], goals: ['lead', 'maker'] },
  'democratisation.stop-rule': { bands: ['exploring', 'practising'], goals: ['lead', 'maker'] },
  'democratisation.responsibility': { bands: ['discovering'], goals: ['health', 'teacher', 'lead'] },
  'democratisation.energy': { bands: ['practising'], goals: ['curious', 'teacher'] },
  'democratisation.hype': { bands: ['discovering'], goals: ['curious', 'lead'] },
  'readiness.model-page': { bands: ['discovering', 'exploring'], goals: ['maker', 'student', 'curious'] },
  'readiness.learning-path': { bands: ['discovering', 'exploring'], goals: ['student', 'teacher', 'curious'] },
  'readiness.write-up': { bands: ['exploring', 'practising'], goals: ['maker', 'student'] },
  'readiness.first-contribution': { bands: ['exploring', 'practising'], goals: ['maker', 'teacher'] },
  'readiness.honest-mirror': { bands: ['discovering', 'sharing'], goals: ['lead', 'teacher'] },
}

/** The box to open in a section that is read first, when nothing else points to one. */
export const defaultBoxes: Readonly<Record<SectionId, Readonly<Record<BandId, BoxId>>>> = {
  openness: {
    discovering: 'openness.what-is-open',
    exploring: 'openness.licence',
    practising: 'openness.check',
    sharing: 'openness.misuse',
  },
  frameworks: {
    discovering: 'frameworks.which-level',
    exploring: 'frameworks.versions',
    practising: 'frameworks.safe-files',
    sharing: 'frameworks.exit',
  },
  applications: {
    discovering: 'applications.purpose',
    exploring: 'applications.bias',
    practising: 'applications.evidence',
    sharing: 'applications.own-cases',
  },
  democratisation: {
    discovering: 'democratisation.data',
    exploring: 'democratisation.costs',
    practising: 'democratisation.stop-rule',
    sharing: 'democratisation.energy',
  },
  readiness: {
    discovering: 'readiness.model-page',
    exploring: 'readiness.learning-path',
    practising: 'readiness.write-up',
    sharing: 'readiness.first-contribution',
  },
}
