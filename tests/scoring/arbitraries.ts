import fc from 'fast-check'
import { type ItemId, itemIds, optionsOf } from '../../src/questionnaire/items.ts'
import type { Response, Responses } from '../../src/questionnaire/responses.ts'

/** Any response to an item; undefined: open. */
export function anyResponse(id: ItemId): fc.Arbitrary<Response | undefined> {
  return fc.constantFrom<Response | undefined>(undefined, 'unsure', ...optionsOf(id))
}

/** Any state of the whole questionnaire, the sparse and the one-sided ones included. */
export const anyResponses: fc.Arbitrary<Responses> = fc
  .record(Object.fromEntries(itemIds.map(id => [id, anyResponse(id)])))
  .map(all => Object.fromEntries(Object.entries(all).filter(([, response]) => response !== undefined)))
