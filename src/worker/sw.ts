import { kept } from 'virtual:kept'
import { base, cacheName, fromBuild, fromCaches, keepAll } from './keep.ts'
import { ownCaches } from './own-caches.ts'
import type { WorkerScope } from './scope.ts'

declare const self: WorkerScope

/** The path of the page at an address, with or without its last slash; null when this build has none there. */
function pageAt(pathname: string): string | null {
  const path = pathname.slice(base.length).replace(/(^|\/)index\.html$/, '$1')
  return [path, `${path}/`].find(name => Object.hasOwn(kept, name)) ?? null
}

/** Pages are of one build: this one's. What it does not know may be newer, or somebody else's: the host is asked. */
async function answerPage(request: Request, pathname: string): Promise<Response> {
  const path = pageAt(pathname)
  const hit = path === null ? undefined : await fromBuild(base + path).catch(() => undefined)
  if (hit) return hit
  try {
    return await fetch(request)
  } catch (error) {
    const lost = path === null ? await fromBuild(`${base}404.html`).catch(() => undefined) : undefined
    if (!lost) throw error
    return new Response(lost.body, { status: 404, headers: lost.headers })
  }
}

/** What comes from the host is not kept: only what is proven at the installation is. */
async function answerFile(request: Request, pathname: string): Promise<Response> {
  return (await fromCaches(pathname).catch(() => undefined)) ?? fetch(request)
}

/**
 * Mends what the browser may have thrown away and, when one window is left and no newer build is coming, deletes what
 * older builds kept: nobody needs it any more.
 */
async function tidy(): Promise<void> {
  await keepAll().catch(() => undefined)
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (windows.length > 1 || self.registration.waiting || self.registration.installing) return
  const others = (await ownCaches(base)).filter(name => name !== cacheName)
  await Promise.all(others.map(name => caches.delete(name)))
}

self.addEventListener('install', event => event.waitUntil(keepAll()))

// The first visit too is whole offline from here on, without loading the page again.
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()))

self.addEventListener('message', event => {
  if (event.data === 'replace') event.waitUntil(self.skipWaiting())
  if (event.data === 'tidy') event.waitUntil(tidy())
})

self.addEventListener('fetch', event => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(base)) return
  event.respondWith(request.mode === 'navigate' ? answerPage(request, pathname) : answerFile(request, pathname))
})
