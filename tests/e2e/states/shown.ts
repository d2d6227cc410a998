import type { Page } from '@playwright/test'
import { type Lng, words } from '../support.ts'

type Tree = string | readonly Tree[] | { readonly [key: string]: Tree }

/** The end that a plural form adds to the key of its sentence. */
const plural = /(?:_ordinal)?_(?:zero|one|two|few|many|other)$/

/** All sentences of a language by their key, each in all of its plural forms. */
export function sentencesOf(lng: Lng): ReadonlyMap<string, readonly string[]> {
  const { questionnaire, reading, ...interfaceWords } = words[lng]
  const all = new Map<string, string[]>()
  const add = (tree: Tree, key: string) => {
    if (typeof tree === 'string') all.set(key, [...(all.get(key) ?? []), tree])
    else if (Array.isArray(tree)) for (const one of tree) add(one, key)
    else
      for (const [name, below] of Object.entries(tree))
        add(below, [key, name.replace(plural, '')].filter(Boolean).join('.'))
  }
  add(interfaceWords, '')
  return all
}

/** One form for all kinds of spaces, for the marks that become elements, and for letters that styles make capital. */
function plain(text: string): string {
  return text.replace(/[`^]/g, '').replace(/\s+/g, ' ').trim().toLowerCase()
}

/** The most that is put into a place of a sentence, in characters. */
const room = 200

/** Whether a sentence stands in a text, whatever was put into its places. */
export function stands(sentence: string, text: string): boolean {
  const [first = '', ...rest] = sentence
    .split(/\{\{.*?\}\}/)
    .map(plain)
    .filter(Boolean)
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    let end = at + first.length
    const follows = (part: string) => {
      const next = text.slice(end, end + room + part.length).indexOf(part)
      end += next + part.length
      return next >= 0
    }
    if (rest.every(follows)) return true
  }
  return false
}

/** All that the source of a page says, in its elements and in their attributes. */
export function textIn(html: string): string {
  const characters = { '&#x27;': "'", '&quot;': '"', '&amp;': '&', '&lt;': '<', '&gt;': '>' }
  const attributes = [...html.matchAll(/\s(?:aria-label|aria-valuetext|placeholder|content)="([^"]*)"/g)].map(
    ([, text = '']) => text,
  )
  const text = [html.replace(/<style>.*?<\/style>|<!--.*?-->/gs, '').replace(/<[^>]*>/g, ' '), ...attributes].join('\n')
  return plain(Object.entries(characters).reduce((all, [name, one]) => all.replaceAll(name, one), text))
}

/** All that a page says: what is to be seen, and names that are only heard. */
export async function textOf(page: Page): Promise<string> {
  const said = await page.evaluate(() => {
    const names = ['aria-label', 'aria-valuetext', 'placeholder']
    const heard = [...document.querySelectorAll(names.map(name => `[${name}]`).join())]
      .filter(element => element.checkVisibility())
      .flatMap(element => names.map(name => element.getAttribute(name) ?? ''))
    const drawn = [...document.querySelectorAll('svg title, svg text')].map(element => element.textContent)
    // Firefox leaves them out of what it calls the text.
    const offered = [...document.querySelectorAll('select')]
      .filter(select => select.checkVisibility())
      .flatMap(select => [...select.options].map(({ text }) => text))
    return [document.body.innerText, ...heard, ...drawn, ...offered].join('\n')
  })
  return plain(said)
}

/** Of these keys, and those below them, the ones that have no sentence on the page. */
export async function missing(page: Page, lng: Lng, keys: readonly string[]): Promise<string[]> {
  const text = await textOf(page)
  const all = sentencesOf(lng)
  return keys.filter(key => {
    const below = [...all].filter(([one]) => one === key || one.startsWith(`${key}.`))
    return below.length === 0 || !below.every(([, forms]) => forms.some(form => stands(form, text)))
  })
}
