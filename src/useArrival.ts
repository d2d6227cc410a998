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

/** Shows the element an address's fragment names: it and every fold around it opened, in the window. The screen is no such. */
function showNamed(): HTMLElement | null {
  const element = document.getElementById(nameInFragment())
  if (!element || element.localName === 'main') return null
  let fold: Element | null = element.querySelector(':scope > details') ?? element.closest('details')
  for (; fold; fold = fold.parentElement?.closest('details') ?? null) fold.setAttribute('open', '')
  element.scrollIntoView({ block: element.matches('a') ? 'center' : 'start' })
  return element
}

/** How long focus rests on the screen, in milliseconds: of two moves at once, assistive technology is told the last. */
const rest = 100

/**
 * Moves focus within a screen that came in the place of another, by way of the screen itself. What had focus is gone: with
 * Chromium, Orca takes what gets it next for the place where one was already, and says nothing of it.
 */
function byWayOfScreen(move: () => void): (() => void) | undefined {
  const main = document.querySelector('main')
  if (!main) return
  focusOn(main)
  const timer = setTimeout(() => {
    // Not away from where the reader went meanwhile; on Back, a browser may take focus off again.
    if (document.activeElement === main || document.activeElement === document.body) move()
  }, rest)
  return () => clearTimeout(timer)
}

/**
 * After each change of page: the head is the page's own, and focus is on its heading or on the passage that the
 * address names. A change of language alone moves nothing.
 */
export function useArrival(route: Route | null): void {
  const place = route ? addressOf('fr', route) : null
  const page = route?.page
  const previous = useRef<{ place: string | null; page: Route['page'] | undefined } | null>(null)
  useEffect(() => {
    if (route) syncHead(route, editionOf(route.lng))
  }, [route])
  useEffect(() => {
    const before = previous.current
    previous.current = { place, page }
    if (before?.place === place) return
    const named = showNamed()
    const move = () => (named ? focusOn(named) : focusOnHeading())
    if (!before) return named ? focusOn(named) : undefined
    // From question to question the screen stays.
    return before.page === 'item' && page === 'item' ? move() : byWayOfScreen(move)
  }, [place, page])
}
