/**
 * Keeps what is picked on a page that is not alive yet, in the order of picking, so that it stands when the page comes
 * alive, or the next one, and fetches that one ahead. Runs alone, as soon as there is something to pick: it imports
 * nothing, and must stay tiny.
 */
import type { EarlyPick } from './store/early-picks.ts'

// Whole in a function: what a script of this kind declares is everybody's.
;(() => {
  const key = 'repere.early'

  /** null: the browser refuses. */
  function picksBefore(): EarlyPick[] | null {
    try {
      const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]')
      return Array.isArray(kept) ? kept : []
    } catch {
      return null
    }
  }

  function keep({ name, value }: HTMLInputElement): void {
    if (!window.early) return
    window.early.push([name, value])
    try {
      sessionStorage.setItem(key, JSON.stringify(window.early))
    } catch {
      // Then it lasts as long as the page, and what is kept no longer says all.
      forget()
    }
  }

  function forget(): void {
    try {
      sessionStorage.removeItem(key)
    } catch {
      // Nothing is kept.
    }
  }

  window.early = picksBefore() ?? []
  // Back from the browser's cache, it knows nothing of the pages seen since: of what they kept, or took.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && window.early) window.early = picksBefore() ?? window.early
  })
  // On a reload, and on the way back, Firefox picks again what was picked there once: the reader did not.
  const [how] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (how?.type === 'navigate')
    for (const picked of document.querySelectorAll<HTMLInputElement>('main input:checked')) keep(picked)
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'radio') keep(target)
  })
  const next = document.currentScript?.dataset['next']
  // Firefox holds what is fetched ahead against `default-src`, and refuses it: it is told by the rules it does not know.
  if (next && HTMLScriptElement.supports('speculationrules'))
    document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: next }))
})()
