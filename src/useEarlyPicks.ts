import { useLayoutEffect } from 'react'
import { takeEarlyPicks } from './store/early-picks.ts'
import { useStore } from './store/store.ts'

/** When the page has come alive: what was picked on it, or on the page before, while it was not, is the store's. */
export function useEarlyPicks(): void {
  useLayoutEffect(() => {
    const picks = window.early
    window.early = undefined
    takeEarlyPicks(picks, useStore.getState())
    try {
      sessionStorage.removeItem('repere.early')
    } catch {
      // Nothing was kept there either.
    }
  }, [])
}
