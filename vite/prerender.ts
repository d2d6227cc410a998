import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Manifest, Plugin } from 'vite'
import type { Prerendered } from '../src/entry-server.tsx'
import { metaPolicy } from './policy.ts'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, sign => escapes[sign] ?? sign)

/** The files a page needs before it can come alive, without the entry itself. */
function filesOf(manifest: Manifest, modules: string[]): { scripts: string[]; styles: string[] } {
  const scripts = new Set<string>()
  const styles = new Set<string>()
  const add = (key: string) => {
    const chunk = manifest[key]
    if (!chunk) throw new Error(`not in the manifest: ${key}`)
    if (!chunk.isEntry) scripts.add(chunk.file)
    for (const file of chunk.css ?? []) styles.add(file)
    for (const imported of chunk.imports ?? []) if (!manifest[imported]?.isEntry) add(imported)
  }
  for (const module of modules) add(module)
  return { scripts: [...scripts], styles: [...styles] }
}

/** What a page loads, as paths below the site's base. */
interface Files {
  readonly fonts: readonly string[]
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

interface Site {
  readonly origin: string
  /** Without a trailing slash. */
  readonly base: string
}

function tagsOf({ head, route }: Prerendered, { origin, base }: Site, files: Files): string[] {
  const url = (address: string) => escaped(`${origin}${base}${address}`)
  const [title, description] = [escaped(head.title), escaped(head.description)]
  return [
    `<title>${title}</title>`,
    `<meta name="description" content="${description}">`,
    `<link rel="canonical" href="${url(head.canonical)}">`,
    ...head.alternates.map(({ lng, address }) => `<link rel="alternate" hreflang="${lng}" href="${url(address)}">`),
    `<link rel="alternate" hreflang="x-default" href="${url(head.otherwise)}">`,
    `<meta property="og:type" content="website">`,
    `<meta property="og:title" content="${title}">`,
    `<meta property="og:description" content="${description}">`,
    `<meta property="og:url" content="${url(head.canonical)}">`,
    `<meta property="og:locale" content="${head.locale}">`,
    `<meta property="og:image" content="${url(`/share-${route.lng}.png`)}">`,
    `<meta property="og:image:width" content="1200">`,
    `<meta property="og:image:height" content="630">`,
    `<meta name="twitter:card" content="summary_large_image">`,
    `<link rel="manifest" href="${base}/${route.lng}/manifest.webmanifest">`,
    ...files.fonts.map(file => `<link rel="preload" href="${base}/${file}" as="font" type="font/woff2" crossorigin>`),
    ...files.scripts.map(file => `<link rel="modulepreload" crossorigin href="${base}/${file}">`),
    ...files.styles.map(file => `<link rel="stylesheet" crossorigin href="${base}/${file}">`),
  ]
}

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

        const font = (name: string) =>
          Object.values(manifest)
            .flatMap(({ assets = [] }) => assets)
            .find(f => f.includes(name))
        const fonts = [font('instrument-sans')].filter(file => file !== undefined)
        const fill = (html: string, lng: string, head: string[]) =>
          template
            .replace(/<html lang="\w+">/, `<html lang="${lng}">`)
            .replace('<!--policy-->', `<meta http-equiv="Content-Security-Policy" content="${escaped(metaPolicy)}">`)
            .replace('<!--head-->', () => head.join('\n    '))
            .replace('<!--page-->', () => html)

        const pages = await renderAll(site.base)
        for (const page of pages) {
          const { lng } = page.route
          const modules = [`virtual:edition/${lng}`, ...page.sources]
          const { scripts, styles } = filesOf(manifest, modules)
          const isNew = (file: string) => !template.includes(file)
          const files = { fonts, scripts: scripts.filter(isNew), styles: styles.filter(isNew) }
          await write(`${page.address}index.html`, fill(page.html, lng, tagsOf(page, site, files)))
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
        await write(
          '404.html',
          fill(lost, 'fr', [`<title>404 · ${names}</title>`, '<meta name="robots" content="noindex">']),
        )
        const resolver = manifest['src/entry-root.ts']?.file
        const entry = manifest['index.html']?.file
        if (!resolver || !entry) throw new Error('an entry is missing from the manifest')
        const rootPage = fill(root, 'fr', topTags).replace(entry, resolver)
        await write('index.html', rootPage.replace(/\n *<link rel="modulepreload"[^>]*>/g, ''))
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
