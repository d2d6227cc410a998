import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languageIds } from '../../src/i18n/languages.ts'
import { bands } from '../../src/questionnaire/bands.ts'
import { aPriori, namedFrom, scoredFrom } from '../../src/questionnaire/constants.ts'
import { firstLeg, sequence } from '../../src/questionnaire/items.ts'
import { halfRange } from '../../src/scoring/range.ts'
import { figuresOf } from './texts.ts'

describe.each(languageIds)('the method page in "%s" tells the numbers the product uses', lng => {
  const told = figuresOf(readFileSync(`locales/${lng}/pages/method.md`, 'utf8'))

  it.each([
    ['cut scores', bands.map(({ from }) => from)],
    ['a-priori constants', Object.values(aPriori)],
    ['numbers of items', [sequence.length, firstLeg.length, sequence.length - firstLeg.length]],
    ['where scores and bands begin', [scoredFrom, namedFrom]],
    ['half-ranges', [2, 3, 4, 5].map(n => Math.round(halfRange(n, aPriori.sectionDeviation) * 10) / 10)],
  ])('%s', (_what, numbers) => expect(numbers.filter(number => !told.includes(number))).toEqual([]))
})
