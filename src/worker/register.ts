import { base } from '../site.ts'
import { deleteOwnCaches } from './own-caches.ts'
import { useUpdate } from './update.ts'

interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): {
    createScriptURL(address: string): string
  }
}

const address = `${base}/sw.js`

/** The worker's address, and no other, as the one script address that the content policy lets be made at run time. */
function trustedAddress(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies }
  if (!trustedTypes) return address
  const policy = trustedTypes.createPolicy('sw', {
    createScriptURL(asked) {
      if (asked !== address) throw new TypeError(`not the worker: ${asked}`)
      return asked
    },
  })
  return policy.createScriptURL(address)
}

/** Runs at the next change of page, which the router tells as `pushState`, or return to the tab: nothing moves under the reader's eyes. */
function atNextPage(run: () => void): void {
  const done = new AbortController()
  const once = () => {
    if (document.visibilityState === 'hidden') return
    done.abort()
    run()
  }
  for (const change of ['pushState', 'popstate']) addEventListener(change, once, { signal: done.signal })
  document.addEventListener('visibilitychange', once, { signal: done.signal })
}

/** Offers the builds that wait, each when it is ready. A tab is only ever loaded anew by its own reader. */
function watch(registration: ServiceWorkerRegistration): void {
  const { serviceWorker } = navigator
  const reload = () => location.reload()
  function show(): void {
    const { waiting } = registration
    serviceWorker.addEventListener('controllerchange', reload, { once: true })
    if (waiting) waiting.postMessage('replace')
    // Another tab has asked for it first.
    else reload()
  }
  const offer = () => useUpdate.setState({ show })
  function follow(worker: ServiceWorker | null): void {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && serviceWorker.controller) atNextPage(offer)
    })
  }
  if (registration.waiting && serviceWorker.controller) offer()
  follow(registration.installing)
  registration.addEventListener('updatefound', () => follow(registration.installing))
}

/** Keeps the whole site on the device. Never rejects: where the browser refuses, the site works as it does online. */
export async function keepOffline(): Promise<void> {
  try {
    if (document.readyState !== 'complete') await new Promise(done => addEventListener('load', done, { once: true }))
    const registration = await navigator.serviceWorker.register(trustedAddress())
    registration.active?.postMessage('tidy')
    watch(registration)
  } catch {
    // Refused, private, or no room.
  }
}

/** Forgets what `keepOffline` kept, until the next page load. Never rejects. */
export async function forgetOffline(): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.getRegistration(`${base}/`)
    await registration?.unregister()
    await deleteOwnCaches(`${base}/`)
  } catch {
    // There was nothing to forget.
  }
}
