import { expect, it } from 'vitest'
import type { Mark } from '../../src/reading/marks.ts'
import { spansOf } from '../../src/reading/spans.ts'

const passages = [
  { id: 'openness.two-minds', kind: 'core', words: 100 },
  { id: 'openness.licence', kind: 'box', words: 200 },
  { id: 'openness.doubt', kind: 'core', words: 300 },
] as const

function mark(passage: Mark['passage'], open = true): Mark {
  return { passage, open, reasons: [{ kind: 'default' }] }
}

it('places marked passages in minutes, in the order of the text', () => {
  expect(spansOf(passages, [mark('openness.doubt'), mark('openness.licence')])).toEqual([
    { id: 'openness.licence', from: 0.5, to: 1.5 },
    { id: 'openness.doubt', from: 1.5, to: 3 },
  ])
})

it('takes no time for a box that stays folded, marked or not', () => {
  expect(spansOf(passages, [mark('openness.licence', false), mark('openness.doubt')])).toEqual([
    { id: 'openness.licence', from: 0.5, to: 0.5 },
    { id: 'openness.doubt', from: 0.5, to: 2 },
  ])
})

it('has nothing to place without marks', () => expect(spansOf(passages, [])).toEqual([]))
