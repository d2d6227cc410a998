import { describe, expect, it } from 'vitest'
import { sections } from '../../src/questionnaire/sections.ts'
import { type LineWords, type ResultWords, resultAsText } from '../../src/sharing/as-text.ts'

const scored = (name: string): LineWords => ({ line: `${name}: band`, withFigures: `${name}: band, 42` })
const words: ResultWords = {
  heading: 'HEADING',
  overall: scored('all'),
  stations: {
    openness: scored('o'),
    frameworks: scored('f'),
    applications: scored('a'),
    democratisation: { line: 'd: not enough', withFigures: null },
    readiness: scored('r'),
  },
  path: 'PATH',
  texts: ['1. last', '2. first'],
}

describe('resultAsText', () => {
  it('tells the bands, all and then by section, and the reading order, without a figure', () => {
    expect(resultAsText(words, false)).toBe(
      'HEADING\n\nall: band\no: band\nf: band\na: band\nd: not enough\nr: band\n\nPATH\n1. last\n2. first',
    )
  })

  it('adds the figures for a reader who asks for them, where there are some', () => {
    const lines = resultAsText(words, true).split('\n')
    expect(lines.filter(line => line.endsWith(', 42'))).toHaveLength(sections.length)
    expect(lines).toContain('d: not enough')
  })
})
