import { expect, it } from 'vitest'
import { takeEarlyPicks } from '../../src/store/early-picks.ts'
import { nothingKept } from '../../src/store/kept.ts'
import { useStore } from '../../src/store/store.ts'

function after(picks: unknown) {
  useStore.getState().erase()
  takeEarlyPicks(picks, useStore.getState())
  const { responses, confidences, goal } = useStore.getState()
  return { responses, confidences, goal }
}

it('takes responses, confidences and the goal, the last of each', () => {
  expect(
    after([
      ['goal', 'maker'],
      ['o2-licence', 'a'],
      ['o2-licence', 'unsure'],
      ['f3-safe-file', 'b'],
      ['f3-safe-file-confidence', 'doubt'],
    ]),
  ).toEqual({
    responses: { 'o2-licence': 'unsure', 'f3-safe-file': 'b' },
    confidences: { 'f3-safe-file': 'doubt' },
    goal: 'maker',
  })
})

it('takes back the goal of a reader who would rather not tell', () => {
  expect(
    after([
      ['goal', 'maker'],
      ['goal', 'none'],
    ]).goal,
  ).toBeNull()
})

it('keeps the goal that was picked when what follows is none', () => {
  expect(
    after([
      ['goal', 'maker'],
      ['goal', 'fame'],
      ['goal', 5],
    ]).goal,
  ).toBe('maker')
})

it.each([
  undefined,
  'text',
  { length: 1 },
  [null, 5, 'text', [], ['o2-licence'], ['o2-licence', 5], [5, 'a']],
  [
    ['o2-licence', 'z'],
    ['nothing', 'a'],
    ['nothing', 'unsure'],
    ['nothing-confidence', 'sure'],
    ['f3-safe-file', 'sure'],
    ['f3-confidence-safe-file', 'sure'],
    ['o2-licence-confidence', 'sure'],
    ['__proto__', 'a'],
    ['o2-licence-confidence', 'certain'],
    ['goal', 'fame'],
  ],
])('passes over what is no pick of ours: %j', picks => {
  const { responses, confidences, goal } = nothingKept
  expect(after(picks)).toEqual({ responses, confidences, goal })
})
