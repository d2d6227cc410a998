import { describe, expect, it } from 'vitest'
import { stepIds } from '../../src/questionnaire/step-ids.ts'
import { type Kept, nothingKept, readKept } from '../../src/store/kept.ts'

const full: Kept = {
  responses: { 'o2-licence': 'c', 'f3-safe-file': 'unsure' },
  confidences: { 'f3-safe-file': 'doubt' },
  goal: 'maker',
  bubbles: { openness: -2, call: 3 },
  tailored: false,
  ticked: ['readiness.sharing.3', 'openness.discovering.1'],
}

it('reads back what was kept, as it was', () => {
  expect(readKept(JSON.parse(JSON.stringify(full)))).toEqual(full)
  expect(readKept(JSON.parse(JSON.stringify({ ...nothingKept, ticked: stepIds }))).ticked).toEqual(stepIds)
})

it('reads a record from before steps could be ticked', () => {
  const { ticked: _, ...before } = full
  expect(readKept(before)).toEqual({ ...full, ticked: [] })
})

it.each([null, undefined, 0, 'text', true])('takes %j for nothing kept', stored => {
  expect(readKept(stored)).toEqual(nothingKept)
})

it('reads an empty record as nothing kept', () => expect(readKept({})).toEqual(nothingKept))

describe('what is no longer valid is left out, and nothing else', () => {
  it.each([
    [
      'responses',
      { ...full.responses, 'o2-licence': 'z', 'gone-item': 'a', 'a1-demo': 3 },
      { 'f3-safe-file': 'unsure' },
    ],
    ['responses', 'damaged', {}],
    ['confidences', { 'f3-safe-file': 'doubt', 'o2-licence': 'sure', 'o1-open-parts': 'very' }, full.confidences],
    ['goal', 'fame', null],
    ['bubbles', { openness: -2, call: 3, frameworks: 4, readiness: 0.5, gone: 1 }, full.bubbles],
    ['tailored', 'no', true],
    ['ticked', ['openness.discovering.1', 'openness.discovering.4', 'gone', 1, null], ['openness.discovering.1']],
    ['ticked', ['openness.sharing.1', 'openness.sharing.1'], ['openness.sharing.1']],
    ['ticked', { 0: 'openness.sharing.1' }, []],
  ] as const)('%s: %j', (entry, stored, kept) => {
    expect(readKept({ ...full, [entry]: stored })).toEqual({ ...full, [entry]: kept })
  })
})
