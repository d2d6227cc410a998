// @vitest-environment node
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decode, encode } from '../../src/sharing/code.ts'
import { fragmentOf } from '../../src/sharing/fragment.ts'
import { codeIn, readFragment } from '../../src/sharing/read-fragment.ts'
import { alphabet, drawer, drawResponses } from './draw.ts'

const responses = drawResponses(drawer(8))
const code = encode(responses)

it('stands in the address as #r=CODE', () => expect(fragmentOf(responses)).toBe(`#r=${code}`))

it.each([
  ['alone', `#r=${code}`],
  ['without the sign', `r=${code}`],
  ['followed by what a program added', `#r=${code}&utm_source=x`],
  ['with spaces, escaped', `#r=${code.slice(0, 7)}%20${code.slice(7)}`],
])('is read %s', (_, hash) => expect(decode(readFragment(hash) ?? '')).toEqual({ responses }))

it('keeps a sign further on', () => expect(readFragment('r=1#2')).toBe('1#2'))

it.each([
  ['the code alone', code],
  ['the fragment', `#r=${code}`],
  ['the link', `https://example.org/fr/result/?a=b#r=${code}`],
])('what a reader pastes may be %s', (_, text) => expect(codeIn(text)).toBe(code))

it('a link without a code holds none', () => expect(codeIn('https://example.org/fr/result/#top')).toBe(''))

it.each(['', '#', '#o2-licence', '#other=1', '#rr=1'])('%j holds no code', hash => {
  expect(readFragment(hash)).toBeNull()
})

it.each(['#r=', '#r', '#r=%E0%A4%A', '#r=%', '#r=\ud800', '#r=<script>', '#r=__proto__'])(
  '%j holds a bad one',
  hash => {
    expect(decode(readFragment(hash) ?? code)).toEqual({ problem: 'malformed' })
  },
)

it('a megabyte is no harm', () => {
  expect(decode(readFragment(`#r=${'%E0%A4%A'.repeat(125_000)}`) ?? code)).toEqual({ problem: 'malformed' })
})

it('no address throws, and none but a code gives responses', { timeout: 60_000 }, () => {
  const junk = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.nat(0xffff)).map(units => String.fromCharCode(...units)),
    fc.string({ unit: fc.constantFrom(...alphabet), minLength: 21, maxLength: 21 }),
    fc.string({ unit: fc.constantFrom(...alphabet.toUpperCase(), '-', ' ', '%', '&', '=', '#'), maxLength: 40 }),
  )
  const start = fc.constantFrom('', '#', '#r=', 'r=', '#r=&r=', '#r=%')
  fc.assert(
    fc.property(start, junk, (before, text) => {
      expect(decode(text)).toHaveProperty('problem')
      expect(decode(readFragment(before + text) ?? '')).toHaveProperty('problem')
    }),
    { numRuns: 50_000 },
  )
})
