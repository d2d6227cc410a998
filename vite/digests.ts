import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** What a policy calls the inline styles and scripts that it lets through: the digest of each. */
export interface Digests {
  readonly styles: readonly string[]
  readonly scripts: readonly string[]
}

const inline = { styles: /<style>(.*?)<\/style>/gs, scripts: /<script(?![^>]* src=)[^>]*>(.*?)<\/script>/gs }

function digestsBy(pattern: RegExp, html: string): string[] {
  return [...html.matchAll(pattern)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  )
}

/** The digests of the inline styles and scripts of a page, in the order they stand. */
export function digestsOf(html: string): Digests {
  return { styles: digestsBy(inline.styles, html), scripts: digestsBy(inline.scripts, html) }
}

/** The digests of all inline styles and scripts of a built site, each once, in a stable order. */
export function digestsIn(folder: string): Digests {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.html'))
  const pages = names.map(name => digestsOf(readFileSync(path.join(folder, name), 'utf8')))
  const once = (digests: string[]) => [...new Set(digests)].sort()
  return { styles: once(pages.flatMap(({ styles }) => styles)), scripts: once(pages.flatMap(({ scripts }) => scripts)) }
}
