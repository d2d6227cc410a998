import { useLayoutEffect } from 'react'
import { takeEarlyPicks } from './store/early-picks.ts'
import { useStore } from './store/store.ts'

/** Takes what this page and those before it kept; null: nothing, or the browser refuses. */
function takeKept(): unknown {
  try {
    const text = sessionStorage.getItem('repere.early')
    sessionStorage.removeItem('repere.early')
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}

/**
 * When the page has come alive, whichever it is: what was picked on it, or on the pages before, while they were not, is
 * the store's.
 */
export function useEarlyPicks(): void {
  useLayoutEffect(() => {
    const picks = takeKept() ?? window.early
    window.early = undefined
    takeEarlyPicks(picks, useStore.getState())
  }, [])
}
