import { expect, it } from 'vitest'
import { bandOf, isPlaced, place, withoutScore } from '../../src/scoring/placement.ts'

it.each([
  [0, 'discovering'],
  [37.499, 'discovering'],
  [37.5, 'exploring'],
  [62.5, 'practising'],
  [82.499, 'practising'],
  [82.5, 'sharing'],
  [100, 'sharing'],
] as const)('puts %d in a band, a cut in the band above', (score, band) => {
  expect(bandOf(score)).toBe(band)
})

const all = { low: 30, high: 90 }

it('is placed by a named band, however wide the range', () => {
  expect(isPlaced(place({ valued: 4, unsure: 0, open: 1 }, 50, all))).toBe(true)
})

it('is not placed by a range that touches all four bands', () => {
  const profile = place({ valued: 2, unsure: 1, open: 2 }, 50, all)
  expect(profile).toMatchObject({ band: null, lowest: 'discovering', highest: 'sharing' })
  expect(isPlaced(profile)).toBe(false)
})

it.each([
  { low: 37.5, high: 100 },
  { low: 0, high: 82 },
])('is placed by a range that leaves a band out', range => {
  expect(isPlaced(place({ valued: 2, unsure: 0, open: 3 }, 50, range))).toBe(true)
})

it('is not placed without a score', () => {
  expect(isPlaced(withoutScore({ valued: 1, unsure: 0, open: 4 }))).toBe(false)
})
