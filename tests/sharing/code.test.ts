// @vitest-environment node
import { bech32, bech32m } from 'bech32'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { items } from '../../src/questionnaire/items.ts'
import type { Responses } from '../../src/questionnaire/responses.ts'
import { sections } from '../../src/questionnaire/sections.ts'
import { codeLength, decode, encode } from '../../src/sharing/code.ts'
import { anyResponses } from '../scoring/arbitraries.ts'
import { howMany, thinned } from '../support/sampling.ts'
import { alphabet, drawer, drawResponses, states } from './draw.ts'

function sign(words: readonly number[], prefix = 'r'): string {
  return bech32m.encode(prefix, words).slice(prefix.length + 1)
}

/** Two sets of responses are the same: far faster than a matcher, a million times. */
function same(one: Responses, other: Responses | null): boolean {
  return other !== null && states.every(([id]) => one[id] === other[id])
}

function read(code: string): Responses | null {
  const decoded = decode(code)
  return 'responses' in decoded ? decoded.responses : null
}

describe('a code', () => {
  it('is 21 characters of the alphabet, version first', () => {
    fc.assert(fc.property(anyResponses, responses => encode(responses).length === 21))
    fc.assert(fc.property(anyResponses, responses => new RegExp(`^p[${alphabet}]+$`).test(encode(responses))))
    expect(codeLength).toBe(21)
  })

  it('gives back the responses it was made of', () => {
    fc.assert(fc.property(anyResponses, responses => same(responses, read(encode(responses)))))
  })

  it('says nothing of what is open', () => {
    expect(Object.keys(read(encode({ 'o2-licence': 'c' })) ?? {})).toEqual(['o2-licence'])
  })

  it('does so for every state of a section', () => {
    for (const section of sections) {
      const own = states.filter(([id]) => items[id].section === section)
      const all = own.reduce<Responses[]>(
        (sets, [id, told]) => sets.flatMap(set => told.map(r => (r === undefined ? set : { ...set, [id]: r }))),
        [{}],
      )
      expect(all).toHaveLength(7 * 7 * 6 * 6 * 6)
      expect(thinned(all).filter(responses => !same(responses, read(encode(responses))))).toEqual([])
    }
  })

  const draws = howMany(200_000, 1_000_000)
  it(`does so for ${draws} sets drawn at random`, { timeout: 120_000 }, () => {
    const draw = drawer(1)
    for (let i = 0; i < draws; i++) {
      const responses = drawResponses(draw)
      if (!same(responses, read(encode(responses)))) expect(read(encode(responses))).toEqual(responses)
    }
  })

  it('holds responses only: what the questionnaire does not know is open', () => {
    const strange = { 'o2-licence': 'z', 'x9-none': 'a', toString: 'a' } as unknown as Responses
    expect(encode(strange)).toBe(encode({}))
  })
})

describe('reading a code', () => {
  const responses = drawResponses(drawer(2))
  const code = encode(responses)

  it.each([
    ['in capitals', code.toUpperCase()],
    ['in both cases', code.slice(0, 9) + code.slice(9).toUpperCase()],
    ['in groups', code.replace(/.{4}/g, '$& ')],
    ['with hyphens and dashes', code.replace(/.{5}/g, '$&-').replace('-', '\u2011').replace('-', '\u2013')],
    ['with lines and spaces around', `\n\u00a0${code}\r\n`],
  ])('accepts it %s', (_, text) => expect(decode(text)).toEqual({ responses }))

  it('accepts it among separators up to 200 characters, and reads nothing longer', () => {
    expect(decode(code.padEnd(200))).toEqual({ responses })
    expect(decode(code.padEnd(201))).toEqual({ problem: 'malformed' })
  })

  const digits = Array.from(code.slice(1, 15), symbol => alphabet.indexOf(symbol))

  it('tells a later version, whatever its length up to 32', () => {
    for (const version of [2, 3, 31]) {
      for (const length of [1, 14, 24]) {
        expect(decode(sign([version, ...Array(length).fill(31)]))).toEqual({ problem: 'newer' })
      }
    }
  })

  it('refuses a version that never was, another use of bech32m, the older check, and a set too short', () => {
    expect(decode(sign([0, ...digits]))).toEqual({ problem: 'damaged' })
    expect(decode(sign([1, ...digits], 'x'))).toEqual({ problem: 'damaged' })
    expect(decode(bech32.encode('r', [1, ...digits]).slice(2))).toEqual({ problem: 'damaged' })
    expect(decode(sign([1, ...digits.slice(1)]))).toEqual({ problem: 'malformed' })
    expect(decode(sign([1, ...digits]))).toEqual({ responses })
  })

  it('refuses a number beyond the last set of responses', () => {
    const last = Object.fromEntries(states.map(([id, told]) => [id, [...told].sort().at(told.includes('e') ? 4 : 3)]))
    expect(decode(encode(last as Responses))).toEqual({ responses: last })
    const top = Array.from(encode(last as Responses).slice(1, 15), symbol => alphabet.indexOf(symbol))
    const next = (top.reduce((sum, digit) => sum * 32n + BigInt(digit), 0n) + 1n).toString(32).padStart(14, '0')
    expect(decode(sign([1, ...Array.from(next, digit => Number.parseInt(digit, 32))]))).toEqual({ problem: 'damaged' })
    expect(decode(sign([1, ...Array(14).fill(31)]))).toEqual({ problem: 'damaged' })
  })

  it.each([
    ['nothing', ''],
    ['a word', 'hello'],
    ['look-alikes', `${code.slice(0, -1)}b`],
    ['other letters that lower to ours', `${code.slice(0, -1)}\u212a`],
    ['something between', `${code.slice(0, 9)}.${code.slice(9)}`],
    ['an escape cut short', '%E0%A4%A'],
    ['a lone surrogate', `\ud800${code.slice(1)}`],
    ['a megabyte of the alphabet', 'q'.repeat(1_000_000)],
    ['a megabyte of spaces', ' '.repeat(1_000_000)],
  ])('finds %s malformed', (_, text) => expect(decode(text)).toEqual({ problem: 'malformed' }))
})
