import { readFile } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

/**
 * What a host may do to an answer: say 404; answer 200 with a page whatever was asked; drop the connection; stop half
 * way; take `slowness`; say that the file is plain text.
 */
export type FaultMode = '404' | 'html' | 'reset' | 'trunc' | 'slow' | 'type'

/** How long a slow answer takes, in milliseconds. */
const slowness = 8000

export interface Host {
  /** Where it answers, without a trailing slash. */
  readonly url: string
  /** The path of everything asked for, in order. */
  readonly requests: string[]
  /** Stops for real: no connection is left, and new ones are refused. */
  stop(): Promise<void>
  /** Answers again, at the same port. */
  restart(): Promise<void>
  /** Serves another folder from now on, as after a deployment. */
  serve(folder: string): void
  /** Does `mode` to the next `times` answers whose path matches; to all of them when `times` is left out. */
  fault(pattern: RegExp, mode: FaultMode, times?: number): void
  /** Ends every fault. */
  heal(): void
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
}

interface Fault {
  readonly pattern: RegExp
  readonly mode: FaultMode
  left: number
}

interface Start {
  /** The folder it serves. */
  readonly folder: string
  /** 0 or left out: any free one. */
  readonly port?: number
  /** Where the folder lives on the host, with both slashes. */
  readonly base?: string
}

/** Nothing is kept by the browser's own cache: what a test sees comes from here or from the worker. */
function send(response: ServerResponse, status: number, type: string, body: Buffer): void {
  const head = { 'Content-Type': type, 'Content-Length': body.length, 'Cache-Control': 'no-store' }
  response.writeHead(status, { ...head, 'X-Content-Type-Options': 'nosniff' }).end(body)
}

/** A static host of the tests' own, in this process, that can be stopped, redeployed and made to fail. */
export async function startHost({ folder, port = 0, base = '/' }: Start): Promise<Host> {
  let served = folder
  let faults: Fault[] = []
  const requests: string[] = []
  const pathOf = (name: string) => path.join(served, path.normalize(`/${name}`))
  const lost = () => readFile(pathOf('404.html'))

  async function answer(pathname: string, mode: FaultMode | undefined, response: ServerResponse): Promise<void> {
    if (mode === 'reset') return void response.socket?.resetAndDestroy()
    if (mode === '404') return send(response, 404, 'text/html; charset=utf-8', await lost())
    if (mode === 'html') return send(response, 200, 'text/html; charset=utf-8', await lost())
    if (mode === 'slow') await new Promise(resolve => setTimeout(resolve, slowness).unref())
    const name = pathname.startsWith(base) ? pathname.slice(base.length) : '404.html'
    const file = pathOf(name.replace(/(^|\/)$/, '$1index.html'))
    const body = await readFile(file).catch(() => null)
    if (!body) {
      const isFolder = await readFile(path.join(file, 'index.html')).catch(() => null)
      if (!isFolder) return send(response, 404, 'text/html; charset=utf-8', await lost())
      return void response.writeHead(301, { Location: `${pathname}/` }).end()
    }
    const type = mode === 'type' ? 'text/plain' : (types[path.extname(file)] ?? 'application/octet-stream')
    if (mode !== 'trunc') return send(response, 200, type, body)
    response.writeHead(200, { 'Content-Type': type, 'Content-Length': body.length })
    response.write(body.subarray(0, body.length / 2), () => response.socket?.destroy())
  }

  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    requests.push(pathname)
    const found = faults.find(({ pattern, left }) => left > 0 && pattern.test(pathname))
    if (found) found.left -= 1
    answer(pathname, found?.mode, response).catch(error => response.destroy(error))
  })
  const listen = (at: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(at, '127.0.0.1', () => {
        server.off('error', reject)
        resolve()
      })
    })
  await listen(port)
  const own = (server.address() as AddressInfo).port

  return {
    url: `http://127.0.0.1:${own}`,
    requests,
    async stop() {
      const closed = new Promise<void>(resolve => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
    restart: () => listen(own),
    serve(next) {
      served = next
    },
    fault(pattern, mode, times = Number.POSITIVE_INFINITY) {
      faults.push({ pattern, mode, left: times })
    },
    heal() {
      faults = []
    },
  }
}
