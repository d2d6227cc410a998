import path from 'node:path'
import { states } from '../e2e/states.ts'
import type { Lng } from '../e2e/support.ts'

/** Where states are written down. */
export const folder = path.resolve('node_modules/.cache/markup')

/** The address of a state there. */
export function placeOf(lng: Lng, name: string): string {
  return `${lng}/${states.findIndex(state => state.name === name)}/`
}

/** The state that is written down at an address. */
export function nameAt(place: string): string {
  const [lng, index] = place.split('/')
  return `${lng}, ${states[Number(index)]?.name}`
}
