import { type Passage, type PassageId, passages } from '../../src/reading/passages.ts'
import { boxRules } from '../../src/reading/rules.ts'

/** The article with all its boxes, those not yet written included: first the boxes of the rules, then the core. */
export const allBoxes: readonly Passage[] = [
  ...Object.keys(boxRules).map(id => ({ id: id as PassageId, kind: 'box' as const })),
  ...passages.filter(({ kind }) => kind === 'core'),
]
