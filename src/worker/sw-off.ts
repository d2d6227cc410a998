import { deleteOwnCaches } from './own-caches.ts'
import type { WorkerScope } from './scope.ts'

declare const self: WorkerScope

/** In place of `sw.js` it ends the worker on every device that comes by: pages load from the host again. */
async function end(): Promise<void> {
  await deleteOwnCaches(new URL('./', location.href).pathname)
  await self.registration.unregister()
}

self.addEventListener('install', event => event.waitUntil(self.skipWaiting()))
self.addEventListener('activate', event => event.waitUntil(end()))
