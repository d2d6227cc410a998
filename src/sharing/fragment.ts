import type { Responses } from '../questionnaire/responses.ts'
import { encode } from './code.ts'

const key = 'r'

/** The part of an address that browsers never send to a server: `#r=CODE`. */
export function fragmentOf(responses: Responses): string {
  return `#${key}=${encode(responses)}`
}

/** What stands where a code should, from `location.hash`, whatever other programs added around it; null: nothing does. */
export function readFragment(hash: string): string | null {
  return new URLSearchParams(hash.replace(/^#/, '')).get(key)
}
