import { bech32m } from 'bech32'
import type { Responses } from '../questionnaire/responses.ts'
import { digitCount, digitsOf, responsesFrom } from './digits.ts'

/**
 * Why a text gives no responses. `malformed`: it does not have the form of a code. `damaged`: it has, and at least one
 * character is wrong. `newer`: it is whole, from a later version of the questionnaire.
 */
export type Problem = 'malformed' | 'damaged' | 'newer'

export type Decoded = { readonly responses: Responses } | { readonly problem: Problem }

/** The first of a code's symbols, under the check symbols like the rest: at most 31. */
const version = 1

/** Stands before every code while it is checked, and is left out where it is written: other bech32m texts are refused. */
const prefix = 'r'

const checkSymbols = 6

export const codeLength = 1 + digitCount + checkSymbols

/** A code of this or of a later version, whose length may differ. The alphabet has no 1, b, i nor o. */
const form = /^[02-9ac-hj-np-z]{8,32}$/i

/** What people and programs add to a code that is read aloud, grouped or wrapped. */
const separators = /[\s\p{Dash_Punctuation}]/gu

/** Far above any code with its separators: longer texts are not worth cleaning. */
const longest = 200

/**
 * Responses, and nothing else, as 21 characters without language: a version, 14 symbols, 6 check symbols. What the
 * version does not hold counts as open.
 *
 * The check is bech32m, a BCH code over GF(32): up to 90 symbols it detects any error in at most four of them, and
 * misses fewer than one in 10⁹ others (BIP 173, "Checksum"; its final constant from BIP 350). So every changed
 * character and every swap of two is refused. A character lost or added is refused by the fixed length.
 */
export function encode(responses: Responses): string {
  return bech32m.encode(prefix, [version, ...digitsOf(responses)]).slice(prefix.length + 1)
}

/** Reads a code from anywhere, in capitals or not. Never throws. */
export function decode(text: string): Decoded {
  if (text.length > longest) return { problem: 'malformed' }
  const code = text.replace(separators, '')
  if (!form.test(code)) return { problem: 'malformed' }

  const words = bech32m.decodeUnsafe(`${prefix}1${code.toLowerCase()}`)?.words
  const [written = 0, ...digits] = words ?? []
  if (written > version) return { problem: 'newer' }
  if (code.length !== codeLength) return { problem: 'malformed' }

  const responses = written === version ? responsesFrom(digits) : null
  return responses ? { responses } : { problem: 'damaged' }
}
