import type { Manifest } from 'vite'
import type { Prerendered } from '../src/entry-server.tsx'
import { digestsOf } from './digests.ts'
import { metaPolicy } from './policy.ts'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escaped = (text: string) => text.replace(/[&<>"]/g, sign => escapes[sign] ?? sign)

export interface Site {
  readonly origin: string
  /** Without a trailing slash. */
  readonly base: string
}

/** What a page loads, as paths below the site's base. */
export interface Files {
  readonly entry: string
  /** What the entry imports, and what the page needs beside it. */
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

/** The files a page needs before it can come alive, beside those of its entry. */
export function filesOf(manifest: Manifest, entry: string, modules: readonly string[]): Files {
  const scripts = new Set<string>()
  const styles = new Set<string>()
  const seen = new Set<string>()
  const add = (key: string) => {
    if (seen.has(key)) return
    seen.add(key)
    const chunk = manifest[key]
    if (!chunk) throw new Error(`not in the manifest: ${key}`)
    // What is imported comes first, as in a cascade it must.
    for (const imported of chunk.imports ?? []) add(imported)
    if (!chunk.isEntry) scripts.add(chunk.file)
    for (const file of chunk.css ?? []) styles.add(file)
  }
  for (const module of [entry, ...modules]) add(module)
  return { entry: manifest[entry]?.file ?? '', scripts: [...scripts], styles: [...styles] }
}

/** What a page says of itself in its head. */
export function headTags({ head, route }: Prerendered, { origin, base }: Site): string[] {
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
  ]
}

/** The scripts that stand in a page, each before the element with the attribute of its name, if the page has one. */
export interface Inline {
  /** Hears picks before the page is alive, and fetches the next page ahead. */
  readonly early: string
  /** Says what of the reader's will stand there. */
  readonly mine: string
}

export interface Page {
  readonly lng: string
  /** The page as React rendered it. */
  readonly html: string
  readonly head: readonly string[]
  /** The style of its first paint. */
  readonly critical: string
  /** The font of the first paint. */
  readonly font: string
  readonly files: Files
  /** What runs before the page is alive. */
  readonly inline: Inline
  /** The address that most readers go to next, with its base; null: no such address. */
  readonly next: string | null
}

/**
 * A page as a host sends it. It is painted from its own bytes alone: the style of the first paint is in it, and what the
 * page needs to come alive is asked for last, and waited for by nothing that is painted. What hears the first picks is in
 * it too: a file would take a way there and back, for which no way on could be shown.
 */
export function documentOf(template: string, base: string, page: Page): string {
  const { lng, html, head, critical, font, files, inline, next } = page
  const style = `<style>${critical}</style>`
  const later = [
    // Not in the head: there Chromium waits for it before it paints.
    `<link rel="preload" href="${base}/${font}" as="font" type="font/woff2" crossorigin>`,
    ...files.styles.map(file => `<link rel="stylesheet" crossorigin href="${base}/${file}">`),
    ...files.scripts.map(file => `<link rel="modulepreload" crossorigin fetchpriority="low" href="${base}/${file}">`),
    `<script type="module" crossorigin fetchpriority="low" src="${base}/${files.entry}"></script>`,
  ]
  // Between what can be picked and the way on: no way on is there before picks are heard.
  const early = `<script${next ? ` data-next="${next}"` : ''}>${inline.early}</script>`
  const living = html
    .replace(/<div [^>]*data-early=""/, way => early + way)
    .replace(/<div [^>]*data-mine=""/, place => `<script>${inline.mine}</script>${place}`)
  const policy = escaped(metaPolicy(digestsOf(style + living)))
  return template
    .replace(/\n *<(?:link rel="(?:modulepreload|stylesheet)"[^>]*>|script type="module"[^>]*><\/script>)/g, '')
    .replace(/<html lang="\w+">/, `<html lang="${lng}">`)
    .replace('<!--policy-->', `<meta http-equiv="Content-Security-Policy" content="${policy}">`)
    .replace('<!--head-->', () => [...head, style].join('\n    '))
    .replace('<!--page--></div>', () => [`${living}</div>`, ...later].join('\n    '))
}
