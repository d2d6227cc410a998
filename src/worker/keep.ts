import { build, kept } from 'virtual:kept'
import { ownCaches, prefixOf } from './own-caches.ts'

/** The site's folder, with both its slashes: the worker lies at its top. */
export const base = new URL('./', location.href).pathname

/** The cache of this build. */
export const cacheName = prefixOf(base) + build

/** A copy of a file as one build has it: this one, unless another's cache is named. */
export function fromBuild(pathname: string, cache = cacheName): Promise<Response | undefined> {
  return caches.match(pathname, { cacheName: cache, ignoreVary: true })
}

/** A copy of a file as this build has it, else as an older one has it, which an open tab may still need. */
export async function fromCaches(pathname: string): Promise<Response | undefined> {
  const names = await ownCaches(base)
  for (const name of [cacheName, ...names.reverse()]) {
    const hit = await fromBuild(pathname, name)
    if (hit) return hit
  }
  return undefined
}

async function digestOf(body: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', body))
  return btoa(String.fromCharCode(...bytes))
}

/** A browser runs no script, style or page of another type; of pictures and fonts it looks at the bytes. */
function hasRightType(path: string, type: string): boolean {
  if (path.endsWith('.js')) return /javascript/.test(type)
  if (path.endsWith('.css')) return /^text\/css/.test(type)
  return /^text\/html/.test(type) === /(?:^|\/|\.html)$/.test(path)
}

/**
 * The answer as it is to be kept; null unless it is, byte for byte, what was built. So a page in place of a script, half
 * a file, or a file of another deployment is never kept, and how the host came to it (a redirection, a 404 for
 * `404.html`) does not matter.
 */
async function proven(path: string, response: Response | undefined): Promise<Response | null> {
  if (!response || !hasRightType(path, response.headers.get('Content-Type') ?? '')) return null
  const body = await response.arrayBuffer()
  if (!(await digestOf(body)).startsWith(kept[path] ?? '!')) return null
  const headers = new Headers(response.headers)
  // They tell of the bytes on the way, which are decoded by now.
  for (const name of ['Content-Encoding', 'Content-Length']) headers.delete(name)
  return new Response(body, { headers })
}

/** A file to keep: what has its content in its name from an older build, else from the browser's cache, else from the host. */
async function obtain(path: string): Promise<Response> {
  const address = base + path
  const older = path.startsWith('assets/') ? await fromCaches(address) : undefined
  const found =
    (await proven(path, older)) ??
    (await proven(path, await fetch(address))) ??
    (await proven(path, await fetch(address, { cache: 'reload' })))
  if (!found) throw new TypeError(`not what was built: ${address}`)
  return found
}

/** How many files are asked for at once: the reader may be loading something too. */
const hands = 6

/**
 * Keeps whatever is not kept yet. Rejects when anything cannot be had: what is proven stays for the next attempt, unless
 * there is no room, which the reader's answers need more.
 */
export async function keepAll(): Promise<void> {
  const cache = await caches.open(cacheName)
  const have = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname))
  const missing = Object.keys(kept).filter(path => !have.has(base + path))
  async function work(): Promise<void> {
    for (let path = missing.pop(); path !== undefined; path = missing.pop())
      await cache.put(base + path, await obtain(path))
  }
  try {
    await Promise.all(Array.from({ length: hands }, work))
  } catch (error) {
    missing.length = 0
    if (error instanceof DOMException && error.name === 'QuotaExceededError') await caches.delete(cacheName)
    throw error
  }
}
