// Counts what a page receives, in bytes on the wire, headers included.
import { setTimeout as pause } from 'node:timers/promises'

const kinds = { Document: 'html', Script: 'js', Stylesheet: 'css', Font: 'font' }

/** `all` bytes and bytes by kind, of everything that came over the network; `fresh`: without the answers of "not modified". */
function sumsOf(requests) {
  const sums = { all: 0, html: 0, js: 0, css: 0, font: 0, other: 0, fresh: 0, requests: 0 }
  for (const { kind, bytes, isFresh } of requests.values()) {
    sums.all += bytes
    sums[kind] += bytes
    sums.fresh += isFresh ? bytes : 0
    sums.requests += bytes > 0 ? 1 : 0
  }
  return sums
}

/** Listens to a page's traffic from now on. `session`: its DevTools session. */
export async function watchTraffic(session) {
  const requests = new Map()
  let open = 0
  let last = Date.now()
  const touched = change => {
    open += change
    last = Date.now()
  }
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (!request.url.startsWith('http')) return
    if (!requests.has(requestId)) touched(1)
    requests.set(requestId, { kind: kinds[type] ?? 'other', bytes: 0, isFresh: true, isLocal: false })
  })
  session.on('Network.responseReceived', ({ requestId, response, type }) => {
    const one = requests.get(requestId)
    if (!one) return
    one.kind = kinds[type] ?? one.kind
    // What the browser or the site's own worker had kept came over no network.
    one.isLocal = response.fromDiskCache || response.fromServiceWorker || response.fromPrefetchCache || false
    if (!one.isLocal) one.bytes += response.encodedDataLength
    touched(0)
  })
  // The response itself tells 200 for "not modified".
  session.on('Network.responseReceivedExtraInfo', ({ requestId, statusCode }) => {
    const one = requests.get(requestId)
    if (one) one.isFresh = statusCode !== 304
  })
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    const one = requests.get(requestId)
    if (one && !one.isLocal) one.bytes += encodedDataLength
    touched(0)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = requests.get(requestId)
    if (!one) return
    // Documents tell their size only here.
    if (!one.isLocal && encodedDataLength > 0) one.bytes = encodedDataLength
    touched(-1)
  })
  session.on('Network.loadingFailed', ({ requestId }) => {
    if (requests.has(requestId)) touched(-1)
  })
  await session.send('Network.enable')
  return {
    sums: () => sumsOf(requests),
    /** Resolves when nothing has moved for so many milliseconds, after twenty seconds at the latest. */
    async settled(quiet = 500) {
      const end = Date.now() + 20_000
      while (Date.now() < end && (open > 0 || Date.now() - last < quiet)) await pause(50)
    },
  }
}
