import type { ItemId, OptionKey } from '../questionnaire/items.ts'
import type { Response, Responses } from '../questionnaire/responses.ts'
import { version1 } from './version-1.ts'

interface Place {
  readonly id: ItemId
  /** What the digit of an item may say: 0 is open, or nothing known, then these from 1 on. */
  readonly told: readonly (Response | undefined)[]
}

const places: readonly Place[] = version1.map(([id, options]) => ({
  id,
  told: ['unsure', ...([...options] as OptionKey[])],
}))

/** How many sets of responses there are: the product of every item's responses and of leaving it open. */
const sets = places.reduce((product, { told }) => product * BigInt(told.length + 1), 1n)

/** How many digits of base 32 hold any set of responses. */
export const digitCount = (sets - 1n).toString(32).length

/** Responses as one number, each item a digit in its own base (mixed radix), in digits of base 32, highest first. */
export function digitsOf(responses: Responses): number[] {
  const number = places.reduceRight((sum, { id, told }) => {
    return sum * BigInt(told.length + 1) + BigInt(told.indexOf(responses[id]) + 1)
  }, 0n)
  return [...number.toString(32).padStart(digitCount, '0')].map(digit => Number.parseInt(digit, 32))
}

/** The responses that digits of base 32 stand for; null for a number that no set of responses has. */
export function responsesFrom(digits: readonly number[]): Responses | null {
  let rest = digits.reduce((sum, digit) => sum * 32n + BigInt(digit), 0n)
  if (rest >= sets) return null
  const responses: Partial<Record<ItemId, Response>> = {}
  for (const { id, told } of places) {
    const base = BigInt(told.length + 1)
    const response = told[Number(rest % base) - 1]
    if (response !== undefined) responses[id] = response
    rest /= base
  }
  return responses
}
