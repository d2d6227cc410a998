import { flushSync } from 'react-dom'
import type { AroundNavHandler } from 'wouter'
import { rememberLanguage } from './i18n/choice.ts'
import { isLoaded, load } from './load.ts'
import { addressOf, parse, type Route } from './routes.ts'
import { base } from './site.ts'

function here(): Route | null {
  return parse(location.pathname.slice(base.length))
}

function isSamePage(a: Route, b: Route): boolean {
  return addressOf(a.lng, { ...b }) === addressOf(a.lng, a)
}

/** What the reader has before their eyes: the first element with an id whose end is below the header. */
function landmark(): { id: string; top: number } | null {
  for (const element of document.querySelectorAll<HTMLElement>('main [id]')) {
    const { top, bottom, height } = element.getBoundingClientRect()
    if (height > 0 && bottom > 80) return { id: element.id, top }
  }
  return null
}

/** Runs a change of language, and puts what was before the reader's eyes back where it was. */
function keepingPlace(change: () => void): void {
  const seen = landmark()
  change()
  const element = seen && document.getElementById(seen.id)
  if (element) scrollBy({ top: element.getBoundingClientRect().top - seen.top, behavior: 'instant' })
}

/**
 * Wraps every navigation: the page's texts are fetched first, so that the screen on show stays until the next one is
 * whole; when they cannot be fetched the browser loads the address itself. A new page starts at its top; a change of
 * language replaces the address and keeps the place.
 */
export const aroundNav: AroundNavHandler = (navigate, to, options) => {
  const [path = '', hash] = to.split('#')
  const target = parse(path)
  const from = here()
  if (!target) {
    location.assign(base + to)
    return
  }
  const switching = from !== null && from.lng !== target.lng && isSamePage(from, target)
  const go = () => {
    if (!switching) {
      flushSync(() => navigate(to, options))
      if (!hash) scrollTo({ top: 0, behavior: 'instant' })
      return
    }
    rememberLanguage(target.lng)
    keepingPlace(() => flushSync(() => navigate(path + location.hash, { ...options, replace: true })))
  }
  if (isLoaded(target)) go()
  else load(target).then(go, () => location.assign(base + to))
}

/**
 * Back and Forward: the language stays the one on screen, whatever it was when the page was left, and the page's
 * texts are fetched before the router hears of the change. Must be called before the router subscribes.
 */
export function guardHistory(languageOnScreen: () => Route['lng']): void {
  addEventListener('popstate', event => {
    const route = here()
    if (!route) return
    const wanted = { ...route, lng: languageOnScreen() }
    if (wanted.lng !== route.lng)
      history.replaceState(history.state, '', base + addressOf(wanted.lng, wanted) + location.search + location.hash)
    if (isLoaded(wanted)) return
    event.stopImmediatePropagation()
    load(wanted).then(
      () => dispatchEvent(new PopStateEvent('popstate', { state: history.state })),
      () => location.reload(),
    )
  })
}
