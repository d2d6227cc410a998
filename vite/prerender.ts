import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Manifest, Plugin } from 'vite'
import type { Prerendered } from '../src/entry-server.tsx'
import { criticalOf } from './critical.ts'
import { documentOf, escaped, filesOf, headTags, type Site } from './document.ts'

function sitemapOf(pages: Prerendered[], { origin, base }: Site): string {
  const urls = pages.map(({ head }) => {
    const links = head.alternates.map(
      ({ lng, address }) => `<xhtml:link rel="alternate" hreflang="${lng}" href="${origin}${base}${address}"/>`,
    )
    return `<url><loc>${origin}${base}${head.canonical}</loc>${links.join('')}</url>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`
}

function groupBy<T>(things: readonly T[], keyOf: (thing: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const thing of things) groups.set(keyOf(thing), [...(groups.get(keyOf(thing)) ?? []), thing])
  return [...groups.values()]
}

/** After the two builds: writes every page of the product as static HTML, in every language, and its companions. */
export function prerender(origin: string): Plugin {
  return {
    name: 'prerender',
    apply: 'build',
    buildApp: {
      order: 'post',
      async handler(builder) {
        const { client, ssr } = builder.environments
        if (!client || !ssr) throw new Error('the client and ssr environments are needed')
        if (!client.isBuilt) await builder.build(client)
        if (!ssr.isBuilt) await builder.build(ssr)
        const out = path.resolve(builder.config.root, client.config.build.outDir)
        const site = { origin, base: builder.config.base.replace(/\/$/, '') }
        const write = async (name: string, text: string) => {
          const file = path.join(out, name)
          await mkdir(path.dirname(file), { recursive: true })
          await writeFile(file, text)
        }

        const template = await readFile(path.join(out, 'index.html'), 'utf8')
        const manifest: Manifest = JSON.parse(await readFile(path.join(out, '.vite/manifest.json'), 'utf8'))
        const server = pathToFileURL(path.resolve(ssr.config.build.outDir, 'entry-server.js')).href
        const { renderAll, renderCrossroads, renderManifests }: typeof import('../src/entry-server.tsx') = await import(
          server
        )

        const sheets = new Map<string, string>()
        const sheet = async (file: string) => {
          if (!sheets.has(file)) sheets.set(file, await readFile(path.join(out, file), 'utf8'))
          return sheets.get(file) ?? ''
        }
        const cssOf = async (files: readonly string[]) => (await Promise.all(files.map(sheet))).join('\n')

        const fileOf = (source: string) => {
          const file = manifest[source]?.file
          if (!file) throw new Error(`not in the manifest: ${source}`)
          return file
        }
        const inlineOf = async (source: string) => {
          const file = path.join(out, fileOf(source))
          const script = (await readFile(file, 'utf8')).trim()
          await rm(file)
          if (/<\/script|<!--|\bimport\b/.test(script)) throw new Error(`${source} cannot stand in a page`)
          return script
        }
        const inline = { early: await inlineOf('src/early.ts'), mine: await inlineOf('src/mine.ts') }
        const font = Object.values(manifest)
          .flatMap(({ assets = [] }) => assets)
          .find(file => file.includes('instrument-sans'))
        if (!font) throw new Error('the font of the first paint is not in the manifest')

        const pages = await renderAll(site.base)
        for (const alike of groupBy(pages, ({ route }) => route.page)) {
          // One style for all addresses of a screen: a host names each in its headers.
          const { styles } = filesOf(manifest, 'index.html', alike[0]?.sources ?? [])
          const critical = criticalOf(
            await cssOf(styles),
            alike.map(({ html }) => html),
          )
          for (const page of alike) {
            const { lng } = page.route
            const { html, address } = page
            const files = filesOf(manifest, 'index.html', [`virtual:edition/${lng}`, ...page.sources])
            const next = page.next === null ? null : site.base + page.next
            const whole = { lng, html, head: headTags(page, site), critical, font, files, inline, next }
            await write(`${address}index.html`, documentOf(template, site.base, whole))
          }
        }
        const { root, lost } = await renderCrossroads(site.base)
        const homes = pages.filter(({ route }) => route.page === 'home')
        const names = homes.map(({ head }) => head.title.split(' · ').at(-1)).join(' · ')
        const top = `${origin}${site.base}/`
        const topTags = [
          `<title>${names}</title>`,
          `<meta name="description" content="${escaped(homes.map(({ head }) => head.description).join(' '))}">`,
          `<link rel="canonical" href="${top}">`,
          ...homes.map(
            ({ route, address }) =>
              `<link rel="alternate" hreflang="${route.lng}" href="${origin}${site.base}${address}">`,
          ),
          `<link rel="alternate" hreflang="x-default" href="${top}">`,
        ]
        const bare = async (html: string, head: string[], entry: string) => {
          const { styles } = filesOf(manifest, 'index.html', [])
          const files = { ...filesOf(manifest, entry, []), styles }
          const critical = criticalOf(await cssOf(styles), [html])
          return documentOf(template, site.base, { lng: 'fr', html, head, critical, font, files, inline, next: null })
        }
        const unlisted = [`<title>404 · ${names}</title>`, '<meta name="robots" content="noindex">']
        await write('404.html', await bare(lost, unlisted, 'index.html'))
        await write('index.html', await bare(root, topTags, 'src/entry-root.ts'))
        for (const { lng, json } of await renderManifests(site.base)) await write(`${lng}/manifest.webmanifest`, json)
        await write('sitemap.xml', sitemapOf(pages, site))
        await write('robots.txt', `User-agent: *\nAllow: /\nSitemap: ${origin}${site.base}/sitemap.xml\n`)
        await rm(path.join(out, '.vite'), { recursive: true })
        if (!process.env['SITE'])
          builder.config.logger.warn('SITE is not set: canonical, alternate and share addresses are of this machine')
        builder.config.logger.info(`prerendered ${pages.length} pages for ${origin}${site.base}/`)
      },
    },
  }
}
