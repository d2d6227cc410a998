import { expect, it } from 'vitest'
import { minutesOf, wordsUnfolded } from '../../src/reading/minutes.ts'

it.each([
  [1, 1],
  [200, 1],
  [201, 2],
  [600, 3],
])('%i words take %i minutes', (words, minutes) => {
  expect(minutesOf(words)).toBe(minutes)
})

it('counts core passages and the boxes that marks open', () => {
  const passages = [
    { id: 'openness.dream', kind: 'core', words: 100 },
    { id: 'openness.licence', kind: 'box', words: 10 },
    { id: 'openness.check', kind: 'box', words: 1 },
  ] as const
  const marks = [
    { passage: 'openness.licence', open: true, reasons: [] },
    { passage: 'openness.check', open: false, reasons: [] },
  ] as const
  expect(wordsUnfolded(passages, [])).toBe(100)
  expect(wordsUnfolded(passages, marks)).toBe(110)
})
