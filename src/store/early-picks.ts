import { type Goal, goals } from '../questionnaire/goals.ts'
import { type ItemId, isItemId } from '../questionnaire/items.ts'
import type { Confidence, Response } from '../questionnaire/responses.ts'
import { kinds } from './entry-kinds.ts'
import type { Verbs } from './store.ts'

/** The name and the value of a radio picked before the page came alive. */
export type EarlyPick = readonly [name: string, value: string]

declare global {
  interface Window {
    /** What was picked before the page came alive, in order. undefined: it is alive, and the store hears of picks. */
    early?: EarlyPick[] | undefined
  }
}

type Heard = Pick<Verbs, 'respond' | 'trust' | 'chooseGoal'>

function take(name: string, value: unknown, { respond, trust, chooseGoal }: Heard): void {
  const item = name.replace(/-confidence$/, '')
  if (name === 'goal') {
    const goal = goals.find(one => one === value) ?? null
    if (goal || value === 'none') chooseGoal(goal satisfies Goal | null)
  } else if (isItemId(name)) {
    if (kinds.response.isValue(value, name)) respond(name, value as Response)
  } else if (kinds.confidence.isId(item) && kinds.confidence.isValue(value)) trust(item as ItemId, value as Confidence)
}

/** Tells the store what was picked before it could hear it. What is no pick of ours is passed over. Never throws. */
export function takeEarlyPicks(picks: unknown, verbs: Heard): void {
  if (!Array.isArray(picks)) return
  for (const pick of picks) if (Array.isArray(pick) && typeof pick[0] === 'string') take(pick[0], pick[1], verbs)
}
