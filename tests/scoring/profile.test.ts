import { describe, expect, it } from 'vitest'
import { sections } from '../../src/questionnaire/sections.ts'
import { isPlaced } from '../../src/scoring/placement.ts'
import { profileOf } from '../../src/scoring/profile.ts'
import { respond, respondAll } from './fill.ts'

const five = 20 * Math.sqrt(1 - 1.25 / 2)
const two = 20 * Math.sqrt(1 - 0.5 / 1.25)

describe('all lowest', () => {
  const { sections: scored, overall } = profileOf(respondAll(0))

  it.each(sections)('reads 0 in %s', section => {
    expect(scored[section]).toEqual({
      score: { value: 0, low: 0, high: five },
      valued: 5,
      unsure: 0,
      open: 0,
      band: 'discovering',
      lowest: 'discovering',
      highest: 'discovering',
    })
  })

  it('reads 0 overall', () => {
    expect(overall).toMatchObject({ score: { value: 0, low: 0 }, band: 'discovering' })
    expect(overall.score?.high).toBeCloseTo(16 * Math.sqrt(3 / 28), 9)
  })
})

describe('all highest', () => {
  const { sections: scored, overall } = profileOf(respondAll(4))

  it.each(sections)('reads 100 in %s', section => {
    expect(scored[section]).toMatchObject({ score: { value: 100, low: 100 - five, high: 100 }, band: 'sharing' })
  })

  it('reads 100 overall', () => {
    expect(overall).toMatchObject({ score: { value: 100, high: 100 }, band: 'sharing', lowest: 'sharing' })
  })
})

describe('all unsure', () => {
  const { sections: scored, overall } = profileOf(respondAll('unsure'))
  const nothing = { score: null, valued: 0, open: 0, band: null, lowest: null, highest: null }

  it.each(sections)('has no score in %s', section => {
    expect(scored[section]).toEqual({ ...nothing, unsure: 5 })
    expect(isPlaced(scored[section])).toBe(false)
  })

  it('has no score overall', () => {
    expect(overall).toEqual({ ...nothing, unsure: 25 })
  })
})

describe('a mixed first leg', () => {
  const { sections: scored, overall } = profileOf(
    respond({
      'o2-licence': 3, // openness: (3 + 3) / 8 = 75
      'o3-claim': 3,
      'f1-breaks': 1, // frameworks: (1 + 0) / 8 = 12.5
      'f2-furthest': 0,
      'a1-demo': 4, // applications: (4 + 2) / 8 = 75
      'a2-own-cases': 2,
      'd1-field-first': 0, // democratisation: (0 + 4) / 8 = 50
      'd3-estimate': 4,
      'r3-failed-weekend': 3, // readiness: (3 + 0) / 8 = 37.5
      'r4-community': 0,
    }),
  )

  it.each([
    ['openness', 75, 'exploring', 'sharing'], // 59.5 to 90.5
    ['frameworks', 12.5, 'discovering', 'discovering'], // 0 to 28.0
    ['applications', 75, 'exploring', 'sharing'],
    ['democratisation', 50, 'discovering', 'practising'], // 34.5 to 65.5
    ['readiness', 37.5, 'discovering', 'exploring'], // 22.0 to 53.0
  ] as const)('reads %s at %d, without a named band', (section, value, lowest, highest) => {
    const low = Math.max(0, value - two)
    expect(scored[section]).toMatchObject({ valued: 2, open: 3, band: null, lowest, highest })
    expect(scored[section].score).toEqual({ value, low, high: value + two })
    expect(isPlaced(scored[section])).toBe(true)
  })

  it('reads 50 overall', () => {
    // (75 + 12.5 + 75 + 50 + 37.5) / 5 = 250 / 5; half-range 16 · √(3/13) = 7.686
    expect(overall).toMatchObject({ valued: 10, unsure: 0, open: 15, band: 'exploring' })
    expect(overall.score?.value).toBe(50)
    expect(overall.score?.low).toBeCloseTo(42.314, 3)
    expect(overall.score?.high).toBeCloseTo(57.686, 3)
  })
})

describe('a mixed full questionnaire', () => {
  const { sections: scored, overall } = profileOf(
    respond({
      'o1-open-parts': 4, // openness: 4 + 2 + 3 + 4 + 3 = 16 of 20, 80
      'o2-licence': 2,
      'o3-claim': 3,
      'o4-misuse': 4,
      'o5-reserve': 3,
      'f1-breaks': 3, // frameworks: 3 + 1 + 1 = 5 of 12, 41.667; unsure at 0: 5 of 20, 25; at 4: 13 of 20, 65
      'f2-furthest': 1,
      'f3-safe-file': 'unsure',
      'f4-exit': 'unsure',
      'f5-hand-in': 1,
      'a1-demo': 4, // applications: 4 + 3 + 4 + 1 = 12 of 16, 75; unsure at 0: 60; at 4: 80
      'a2-own-cases': 3,
      'a3-average': 4,
      'a4-proof': 1,
      'a5-go-no-go': 'unsure',
      'd1-field-first': 3, // democratisation: 3 + 0 + 2 + 3 + 0 = 8 of 20, 40
      'd2-memory': 0,
      'd3-estimate': 2,
      'd4-personal-data': 3,
      'd5-footprint': 0,
      'r1-model-page': 4, // readiness: 4 + 3 = 7 of 8, 87.5; three items open
      'r2-last-learned': 3,
    }),
  )

  it.each([
    ['openness', 80, 80 - 12.247, 92.247, 'practising', 'practising', 'sharing'],
    ['frameworks', 41.667, 25, 65, null, 'discovering', 'practising'], // h(3) = 14.142 reaches less far
    ['applications', 75, 60, 88.093, 'practising', 'exploring', 'sharing'], // h(4) = 13.093: further up than 80
    ['democratisation', 40, 27.753, 52.247, 'exploring', 'discovering', 'exploring'],
    ['readiness', 87.5, 72.008, 100, null, 'practising', 'sharing'], // h(2) = 15.492
  ] as const)('reads %s at %d', (section, value, low, high, band, lowest, highest) => {
    expect(scored[section]).toMatchObject({ band, lowest, highest })
    expect(scored[section].score?.value).toBeCloseTo(value, 3)
    expect(scored[section].score?.low).toBeCloseTo(low, 3)
    expect(scored[section].score?.high).toBeCloseTo(high, 3)
  })

  it('reads 64.8 overall', () => {
    // (80 + 41.667 + 75 + 40 + 87.5) / 5 = 324.167 / 5 = 64.833; 5 + 3 + 4 + 5 + 2 = 19 valued
    // half-range 16 · √(1 − 4.75 / 5.5) = 5.908; unsure at 0: 292.5 / 5 = 58.5; at 4: 352.5 / 5 = 70.5
    expect(overall).toMatchObject({ valued: 19, unsure: 3, open: 3, band: 'practising', lowest: 'exploring' })
    expect(overall.score?.value).toBeCloseTo(64.833, 3)
    expect(overall.score?.low).toBe(58.5)
    expect(overall.score?.high).toBeCloseTo(70.742, 3)
  })
})

it('has nothing to say of no responses', () => {
  const { sections: scored, overall } = profileOf({})
  expect(Object.values(scored).every(({ score, open }) => score === null && open === 5)).toBe(true)
  expect(overall).toMatchObject({ score: null, open: 25, band: null })
})

it('has no overall score while one section has none', () => {
  const { 'o2-licence': _, 'o3-claim': unsure, ...rest } = respondAll(4)
  const responses = { ...rest, 'o1-open-parts': 'unsure', 'o4-misuse': 'unsure', 'o5-reserve': 'e' } as const
  expect(unsure).toBeDefined()
  expect(profileOf(responses).sections.openness).toMatchObject({ score: null, valued: 1, unsure: 2, open: 2 })
  expect(profileOf(responses).overall).toMatchObject({ score: null, valued: 21, band: null })
})
