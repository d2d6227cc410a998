// A good static host in this process: text compressed once (brotli 11, gzip 9), validators, hashed files kept for ever.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}
const packed = new Set(['.png', '.woff2'])
const hashed = /-[\w-]{8}\.\w+$/

function brotli(body) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length }
  return brotliCompressSync(body, { params })
}

/** What is sent for a file, in each coding that makes it smaller. */
function answerOf(file) {
  const body = readFileSync(file)
  const extension = path.extname(file)
  const codings = packed.has(extension)
    ? []
    : [
        ['br', brotli(body)],
        ['gzip', gzipSync(body, { level: 9 })],
      ]
  const head = {
    'content-type': types[extension] ?? 'application/octet-stream',
    'cache-control': hashed.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`,
    vary: 'accept-encoding',
  }
  return { head, body, codings: codings.filter(([, coded]) => coded.length < body.length) }
}

function send(request, response, { head, body, codings }) {
  if (request.headers['if-none-match'] === head.etag) return response.writeHead(304, head).end()
  const accepted = request.headers['accept-encoding'] ?? ''
  const [coding, coded] = codings.find(([name]) => accepted.includes(name)) ?? []
  const sent = coded ?? body
  const how = coding ? { 'content-encoding': coding } : {}
  response.writeHead(200, { ...head, ...how, 'content-length': sent.length }).end(sent)
}

function filesIn(folder) {
  const names = readdirSync(folder, { recursive: true }).filter(name => statSync(path.join(folder, name)).isFile())
  return new Map(names.map(name => [`/${name.replaceAll(path.sep, '/')}`, path.join(folder, name)]))
}

/** Serves a folder at a free port of this machine. Files are compressed when first asked for, or all at once by `warm`. */
export async function serve(folder) {
  const files = filesIn(folder)
  const answers = new Map()
  const answerAt = name => {
    const file = files.get(name)
    if (file && !answers.has(name)) answers.set(name, answerOf(file))
    return answers.get(name)
  }
  const server = http.createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url, 'http://host').pathname).replace(/\/$/, '/index.html')
    const answer = answerAt(name)
    if (answer) send(request, response, answer)
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('not found')
  })
  server.keepAliveTimeout = 60_000
  await new Promise((resolve, reject) => server.on('error', reject).listen(0, '127.0.0.1', resolve))
  return {
    /** Without a trailing slash. */
    url: `http://127.0.0.1:${server.address().port}`,
    /** Compresses every file that a page may ask for, so that no visit waits for it. */
    warm() {
      for (const name of files.keys()) answerAt(name)
    },
    async close() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
