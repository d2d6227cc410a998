import type { Responses } from '../questionnaire/responses.ts'
import { encode } from './code.ts'
import { key } from './read-fragment.ts'

/** The part of an address that browsers never send to a server: `#r=CODE`. */
export function fragmentOf(responses: Responses): string {
  return `#${key}=${encode(responses)}`
}
