import { navigate, useLocationProperty } from 'wouter/use-browser-location'
import { create } from 'zustand'
import type { LoadingState } from './components/Loading.tsx'
import { isLoaded, load } from './load.ts'
import { parse, type Route } from './routes.ts'
import { base } from './site.ts'

/** When a page that does not come is told of, and when the reader is offered another way, in milliseconds. */
const slowAfter = 1000
const lateAfter = 10_000
/** How long an address may take to prove that it is in reach, in milliseconds. */
const probeFor = 5000

const quiet: LoadingState = { state: 'quiet', to: '', isSwitch: false, reason: null, times: 0, origin: null }

/** How the page asked for last is doing. */
export const useFetching = create<LoadingState>()(() => quiet)

/** The route of an address that starts with the site's base. */
export function routeAt(pathname: string): Route | null {
  return parse(pathname.slice(base.length))
}

let onShow: string | null = null

/** The pathname of the page on show: while Back waits for a page, the address bar is ahead of it. */
export function pathOnShow(): string {
  const { pathname } = location
  // Every link asks at every change: what is on show is not looked up again.
  if (pathname === onShow) return onShow
  const route = routeAt(pathname)
  if (onShow === null || !route || isLoaded(route)) onShow = pathname
  return onShow
}

/** As wouter's own hook, but a page is only told of once it can be drawn. */
export function useLocationOnShow(): [string, typeof navigate] {
  return [useLocationProperty(pathOnShow, pathOnShow), navigate]
}

/** Counts what was asked for, so that only the last is answered. */
let latest = 0

/** Forgets the page that was asked for: the reader goes elsewhere. */
export function forgetFetching(): void {
  latest += 1
  if (useFetching.getState().state !== 'quiet') useFetching.setState(quiet)
}

/** Gives up the page that was asked for, and the address bar to the page on show. */
export function stayOnShow(): void {
  forgetFetching()
  const path = pathOnShow()
  if (path !== location.pathname) history.replaceState(history.state, '', path)
}

/** Whether an address would load, and the build it is of: ours, or one published since. Does not wait for ever. */
async function probe(address: string): Promise<'silent' | 'same' | 'new'> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(probeFor) })
    if (!response.ok || !response.headers.get('Content-Type')?.startsWith('text/html')) return 'silent'
    const script = document.querySelector<HTMLScriptElement>('script[type=module]')?.src
    return script && (await response.text()).includes(new URL(script).pathname) ? 'same' : 'new'
  } catch {
    return 'silent'
  }
}

type Asked = Omit<LoadingState, 'state' | 'reason'>

/**
 * Loads what was asked for as a new document if it is in reach, else says that it is not. A switch stays in its language
 * unless the reader insists: a page of the same build would lack the same texts.
 */
async function leaveFor(asked: Asked): Promise<void> {
  const mine = latest
  const found = await probe(asked.to)
  if (mine !== latest) return
  if (found === 'silent' || (found === 'same' && asked.isSwitch && asked.times === 0)) {
    const reason = navigator.onLine ? (found === 'silent' ? 'silent' : null) : 'offline'
    useFetching.setState({ ...asked, state: 'unreached', reason })
    return
  }
  forgetFetching()
  if (new URL(asked.to, location.href).pathname === location.pathname) location.reload()
  else location.assign(asked.to)
}

/**
 * Loads an address as a new document, if it is in reach: that imports afresh in every engine, which another import in
 * the same document does not. Else the page on show stays, and says so. Never rejects.
 */
export function openAnew(to: string): Promise<void> {
  const { state, times, ...before } = useFetching.getState()
  latest += 1
  const isAgain = (state === 'unreached' || state === 'again') && before.to === to
  const asked = isAgain ? { ...before, times: times + 1 } : { ...quiet, to, origin: document.activeElement }
  useFetching.setState({ ...asked, state: isAgain ? 'again' : 'slow' })
  return leaveFor(asked)
}

/**
 * Fetches what a page needs, then goes to it; the page on show stays until then. Only the page asked for last is gone
 * to. What cannot be fetched is opened anew: it may be that the site was published anew. Never rejects.
 */
export async function fetchPage(route: Route, to: string, isSwitch: boolean, go: () => void): Promise<void> {
  forgetFetching()
  const mine = latest
  const asked: Asked = { to, isSwitch, times: 0, origin: document.activeElement }
  const tell = (state: LoadingState['state']) => {
    if (mine === latest) useFetching.setState({ ...asked, reason: null, state })
  }
  const timers = [setTimeout(tell, slowAfter, 'slow'), setTimeout(tell, lateAfter, 'late')]
  const arrived = await load(route).then(
    () => true,
    () => false,
  )
  timers.forEach(clearTimeout)
  if (mine !== latest) return
  if (!arrived) return leaveFor(asked)
  forgetFetching()
  go()
}
