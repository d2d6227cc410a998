import type { Kind } from '../questionnaire/items.ts'

/** What stands beside an option: the level on the staff, or a letter on a pole that says nothing of level. */
export function markOf(kind: Kind, index: number, count: number): string {
  return kind === 'behaviour' ? String(count - index) : String.fromCharCode(65 + index)
}
