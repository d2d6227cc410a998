import { createReadStream, existsSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'

/**
 * Development: the template answers for every page address. Preview: pages are folders, with or without the trailing
 * slash, and an address where nothing lives gets the built 404 page, as on a static host.
 */
export function devPages(): Plugin {
  return {
    name: 'dev-pages',
    configureServer(server) {
      return () => {
        server.middlewares.use((request, _response, next) => {
          if (request.headers.accept?.includes('text/html')) request.url = '/index.html'
          next()
        })
      }
    },
    configurePreviewServer(server) {
      const out = path.resolve(server.config.environments['client']?.build.outDir ?? server.config.build.outDir)
      return () => {
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://host')
          const page = pathname.endsWith('.html') ? pathname : pathname.replace(/\/?$/, '/index.html')
          if (existsSync(path.join(out, path.normalize(page)))) {
            request.url = page
            next()
            return
          }
          response.statusCode = 404
          response.setHeader('Content-Type', 'text/html; charset=utf-8')
          createReadStream(path.join(out, '404.html')).pipe(response)
        })
      }
    },
  }
}
