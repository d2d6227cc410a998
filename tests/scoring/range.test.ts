import { expect, it } from 'vitest'
import { clip, halfRange, reliability, unclippedRange } from '../../src/scoring/range.ts'

it.each([
  [1, 0.25],
  [2, 0.5 / 1.25],
  [3, 0.75 / 1.5],
  [4, 1 / 1.75],
  [5, 1.25 / 2],
  [10, 2.5 / 3.25],
  [25, 6.25 / 7],
])('has the reliability of %i items', (valued, expected) => {
  expect(reliability(valued)).toBeCloseTo(expected, 12)
})

it.each([
  ['two items of a section', 2, 20, 15.492], // 20 · √0.6
  ['five items of a section', 5, 20, 12.247], // 20 · √0.375
  ['ten items overall', 10, 16, 7.686], // 16 · √(3/13)
  ['25 items overall', 25, 16, 5.237], // 16 · √(3/28)
])('has the half-range of %s', (_, valued, deviation, expected) => {
  expect(halfRange(valued, deviation)).toBeCloseTo(expected, 3)
})

it('reaches as far as the unsure items could, and no less than a half-range', () => {
  expect(unclippedRange(50, 10, 30, 55)).toEqual({ low: 30, high: 60 })
})

it('clips to the scale', () => {
  expect(clip({ low: -3, high: 104 })).toEqual({ low: 0, high: 100 })
  expect(clip({ low: 3, high: 99 })).toEqual({ low: 3, high: 99 })
})
