import fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { decode, encode } from '../../src/sharing/code.ts'
import { codeIn, readFragment } from '../../src/sharing/read-fragment.ts'
import { anyResponses } from '../scoring/arbitraries.ts'

/** Failures of the past are tried again for ever; add the seed and path that a failing run prints. */
const seeds: readonly { seed: number; path?: string }[] = [{ seed: 20261125 }, { seed: 7 }]

const code = anyResponses.map(encode)
const mangled = fc
  .tuple(code, fc.nat({ max: 21 }), fc.nat({ max: 4 }), fc.string({ unit: 'binary', maxLength: 3 }))
  .map(([text, at, length, put]) => text.slice(0, at) + put + text.slice(at + length))
const hostile = fc.constantFrom(
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '__proto__',
  'constructor',
  '%',
  '%E0%A4%A',
  '\u0000',
  '\ud800',
  'r=',
  '&r=&r=',
  'x'.repeat(1_000_000),
)
const anyCode = fc.oneof(
  { weight: 20, arbitrary: mangled },
  { weight: 20, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 10, arbitrary: fc.stringMatching(/^[02-9ac-hj-np-z]{0,40}$/) },
  { weight: 5, arbitrary: code },
  { weight: 1, arbitrary: hostile },
)
const anyHash = fc
  .tuple(
    fc.constantFrom('', '#', '#r=', '#x=1&r=', '#r=%', 'https://example.org/fr/result/#r=', '#R='),
    anyCode,
    fc.constantFrom('', '&utm=1', '#', '%'),
  )
  .map(parts => parts.join(''))

beforeEach(() => {
  vi.spyOn(Storage.prototype, 'setItem')
  vi.spyOn(history, 'replaceState')
})
afterEach(() => vi.restoreAllMocks())

it.each([...seeds, { seed: Date.now() }])(
  'whatever an address holds, reading it throws nothing and writes nothing: %j',
  seed => {
    fc.assert(
      fc.property(anyHash, hash => {
        for (const text of [readFragment(hash), codeIn(hash)]) {
          if (text === null) continue
          const decoded = decode(text)
          // A code is read only when it is, symbol for symbol, the code of what was read.
          if ('responses' in decoded)
            expect(encode(decoded.responses)).toBe(text.toLowerCase().replace(/[\s\p{Pd}]/gu, ''))
          else expect(['malformed', 'damaged', 'newer']).toContain(decoded.problem)
        }
      }),
      { numRuns: 34_000, ...seed },
    )
    expect(Storage.prototype.setItem).not.toHaveBeenCalled()
    expect(history.replaceState).not.toHaveBeenCalled()
  },
)
