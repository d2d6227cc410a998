import { existsSync, readdirSync, statSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Plugin } from 'vite'
import { type Digests, digestsIn } from './digests.ts'
import { apache } from './hosts/apache.ts'
import { caddy } from './hosts/caddy.ts'
import type { Doors } from './hosts/doors.ts'
import { netlify } from './hosts/netlify.ts'
import { nginx } from './hosts/nginx.ts'
import { caching, headersFor } from './policy.ts'

/**
 * What a host must send for a site in the folder `base`, shown in the frames of `frames` (as `frameAncestors` takes it),
 * whose pages carry what has these digests inline.
 */
export function doorsOf(base: string, frames: string | undefined, inline: Digests): Doors {
  const languages = readdirSync('locales').filter(name => existsSync(path.join('locales', name, 'interface.json')))
  return { base, languages, headers: headersFor(frames, true, inline), caching }
}

/**
 * Build: writes what a host must send, in the words of each kind of host. `_headers` and `.htaccess` are read from the
 * site itself; the files for nginx and Caddy belong to the server, and go to a folder beside it.
 * Preview: sends the same, but for what only https may promise.
 */
export function headers(frames: string | undefined): Plugin {
  return {
    name: 'headers',
    buildApp: {
      order: 'post',
      async handler(builder) {
        const out = path.resolve(builder.config.root, builder.environments['client']?.config.build.outDir ?? 'dist')
        const beside = `${out}-hosting`
        const doors = doorsOf(builder.config.base, frames, digestsIn(out))
        await mkdir(beside, { recursive: true })
        await writeFile(path.join(out, '_headers'), netlify(doors))
        await writeFile(path.join(out, '.htaccess'), apache(doors))
        await writeFile(path.join(beside, 'nginx.conf'), nginx(doors))
        await writeFile(path.join(beside, 'Caddyfile'), caddy(doors))
        // Made anew by every build: nothing of it is kept.
        await writeFile(path.join(beside, '.gitignore'), '*\n')
      },
    },
    configurePreviewServer(server) {
      const { base, environments, build } = server.config
      const out = path.resolve(environments['client']?.build.outDir ?? build.outDir)
      let built = 0
      let sent: Record<string, string> = {}
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://host')
        const below = pathname.startsWith(base) ? pathname.slice(base.length) : ''
        const isAsset = below.startsWith('assets/') && existsSync(path.join(out, path.normalize(below)))
        // The site may be built again meanwhile, with other things inline.
        const { mtimeMs } = statSync(path.join(out, 'index.html'))
        if (mtimeMs !== built) sent = headersFor(frames, false, digestsIn(out))
        built = mtimeMs
        for (const [name, value] of Object.entries(sent)) response.setHeader(name, value)
        response.setHeader('Cache-Control', isAsset ? caching.assets : caching.others)
        next()
      })
    },
  }
}
