// @vitest-environment node
import { expect, it } from 'vitest'
import { type ItemId, items, optionsOf } from '../../src/questionnaire/items.ts'
import type { Responses } from '../../src/questionnaire/responses.ts'
import { decode, encode } from '../../src/sharing/code.ts'
import { version1 } from '../../src/sharing/version-1.ts'
import golden from './golden.v1.json'

/**
 * Codes of version 1 as they were given to readers. They are out in messages and bookmarks: this file may never
 * change, and a test that fails here is right. New items or options make a new version, with a golden file of its own.
 */
const cases = Object.entries(golden) as [string, { code: string; responses: Responses }][]

it('has its eight cases', () => expect(cases).toHaveLength(8))

it.each(cases)('reads the golden code: %s', (_, { code, responses }) => {
  expect(decode(code)).toEqual({ responses })
})

it.each(cases)('writes the golden code: %s', (_, { code, responses }) => {
  expect(encode(responses)).toBe(code)
})

it('version 1 holds the items and options of today, in whatever order: if not, make version 2', () => {
  const today = Object.keys(items).map(id => [
    id,
    optionsOf(id as ItemId)
      .sort()
      .join(''),
  ])
  expect(Object.fromEntries(version1)).toEqual(Object.fromEntries(today))
  expect(version1).toHaveLength(today.length)
})
