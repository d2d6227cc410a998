import { useEffect, useRef } from 'react'
import { editionOf } from './i18n/edition.ts'
import { addressOf, type Route } from './routes.ts'
import { focusOn, focusOnHeading } from './screens/focus-on.ts'
import { syncHead } from './sync-head.ts'

function nameInFragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1))
  } catch {
    // Somebody's damaged address: it names nothing.
    return ''
  }
}

/** Shows the element an address's fragment names: it and every fold around it opened, in the window, with focus. */
export function showFragment(): boolean {
  const element = document.getElementById(nameInFragment())
  if (!element) return false
  let fold: Element | null = element.querySelector(':scope > details') ?? element.closest('details')
  for (; fold; fold = fold.parentElement?.closest('details') ?? null) fold.setAttribute('open', '')
  element.scrollIntoView({ block: element.matches('a') ? 'center' : 'start' })
  focusOn(element)
  return true
}

/**
 * After each change of page: the head is the page's own, and focus is on its heading or on the passage that the
 * address names. A change of language alone moves nothing.
 */
export function useArrival(route: Route | null): void {
  const place = route ? addressOf('fr', route) : null
  const previous = useRef<string | null | undefined>(undefined)
  useEffect(() => {
    if (route) syncHead(route, editionOf(route.lng))
  }, [route])
  useEffect(() => {
    const first = previous.current === undefined
    const moved = previous.current !== place
    previous.current = place
    if (!moved || showFragment() || first) return
    focusOnHeading()
  }, [place])
}
