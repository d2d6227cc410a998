import { flushSync } from 'react-dom'
import type { AroundNavHandler } from 'wouter'
import { fetchPage, forgetFetching, pathOnShow, routeAt } from './fetching.ts'
import { rememberLanguage } from './i18n/choice.ts'
import { isLoaded } from './load.ts'
import { addressOf, type Route } from './routes.ts'
import { readFragment } from './sharing/read-fragment.ts'
import { base } from './site.ts'

function isSamePage(a: Route, b: Route): boolean {
  return addressOf(a.lng, { ...b }) === addressOf(a.lng, a)
}

/** Just below the header, in pixels from the top of the window: where a reader's eyes are. */
const eyeLine = 96

interface Place {
  readonly id: string
  /** How far down the element the eye line is: 0 at its top, 1 at its end. */
  readonly along: number
}

/**
 * What the reader has before their eyes: an element that begins near the eye line, else the smallest across it. Glosses
 * are passed over: another language marks other terms.
 */
function placeOnScreen(): Place | null {
  const boxes = [...document.querySelectorAll<HTMLElement>('main [id]:not(aside)')].map(element => ({
    id: element.id,
    ...pick(element.getBoundingClientRect()),
  }))
  const near = boxes.filter(({ top, height }) => height > 0 && Math.abs(top - eyeLine) < 160)
  const across = boxes.filter(({ top, height }) => top <= eyeLine && top + height > eyeLine)
  const [box] = [
    ...near.sort((a, b) => Math.abs(a.top - eyeLine) - Math.abs(b.top - eyeLine)),
    ...across.sort((a, b) => a.height - b.height),
  ]
  return box ? { id: box.id, along: (eyeLine - box.top) / box.height } : null
}

function pick({ top, height }: DOMRect): { top: number; height: number } {
  return { top, height }
}

/** Runs a change of language, and puts what was before the reader's eyes back where it was. */
function keepingPlace(change: () => void): void {
  const { style } = document.documentElement
  const place = scrollY > 0 ? placeOnScreen() : null
  // The browser's own anchoring would move the page a second time.
  style.overflowAnchor = 'none'
  change()
  const element = place && document.getElementById(place.id)
  if (element) {
    const { top, height } = element.getBoundingClientRect()
    scrollBy({ top: top + place.along * height - eyeLine, behavior: 'instant' })
  }
  requestAnimationFrame(() => requestAnimationFrame(() => style.removeProperty('overflow-anchor')))
}

/**
 * Wraps every navigation, to an address with its base: what the page needs is fetched first, so that the screen on show
 * stays until the next one is whole. A new page starts at its top; a change of language replaces the address and keeps
 * the place.
 */
export const aroundNav: AroundNavHandler = (navigate, to, options) => {
  const [path = '', hash] = to.split('#')
  const target = routeAt(path)
  const from = routeAt(pathOnShow())
  if (!target) {
    location.assign(to)
    return
  }
  const switching = from !== null && from.lng !== target.lng && isSamePage(from, target)
  const go = () => {
    if (!switching) {
      flushSync(() => navigate(to, options))
      if (!hash || readFragment(hash) !== null) scrollTo({ top: 0, behavior: 'instant' })
      return
    }
    rememberLanguage(target.lng)
    keepingPlace(() => flushSync(() => navigate(path + location.hash, { ...options, replace: true })))
  }
  if (isLoaded(target)) {
    forgetFetching()
    go()
  } else void fetchPage(target, switching ? path + location.hash : to, switching, go)
}

/**
 * Back and Forward: the language stays the one on screen, whatever it was when the page was left, and the page's
 * texts are fetched before the router hears of the change. Must be called before the router subscribes.
 */
export function guardHistory(languageOnScreen: () => Route['lng']): void {
  addEventListener('popstate', event => {
    const route = routeAt(location.pathname)
    if (!route) return
    const wanted = { ...route, lng: languageOnScreen() }
    if (wanted.lng !== route.lng)
      history.replaceState(history.state, '', base + addressOf(wanted.lng, wanted) + location.search + location.hash)
    if (isLoaded(wanted)) {
      forgetFetching()
      return
    }
    event.stopImmediatePropagation()
    const to = location.pathname + location.search + location.hash
    void fetchPage(wanted, to, false, () => dispatchEvent(new PopStateEvent('popstate', { state: history.state })))
  })
}

/**
 * A link of a page that has an id is where Back returns to, else the line of its fold, if that has one: the address
 * left behind names it. That of a shared reading keeps its code. Called once, before anything else hears of a click.
 */
export function rememberLinks(): void {
  const remember = (event: MouseEvent) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('main a') : null
    const id = link?.id || link?.closest('details')?.querySelector(':scope > summary')?.id
    if (!link || !id || link.pathname === location.pathname || location.hash.startsWith('#r=')) return
    history.replaceState(history.state, '', `#${id}`)
  }
  addEventListener('click', remember, { capture: true })
}
