import type { Language } from '../../src/i18n/languages.ts'
import { byId, isHidden, nameOf } from './names.ts'

const vague: Record<Language, RegExp> = {
  fr: /^(?:ici|cliquez(?: ici)?|lien|lire(?: la suite)?|en savoir plus|plus|suite|voir|détails?)$/i,
  en: /^(?:here|click(?: here)?|link|read(?: more)?|learn more|more|see|details?)$/i,
}

function linksOf(root: ParentNode): HTMLAnchorElement[] {
  return [...root.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(link => !isHidden(link))
}

/** Links without a name. */
export function unnamedLinks(root: ParentNode): string[] {
  return linksOf(root)
    .filter(link => !nameOf(link, root))
    .map(link => link.outerHTML.slice(0, 100))
}

/** Links whose name would do for any other. */
export function vagueLinks(root: ParentNode, lng: Language): string[] {
  return linksOf(root)
    .map(link => nameOf(link, root))
    .filter(name => vague[lng].test(name))
}

/** Links of one name that lead to different places. */
export function twoFacedLinks(root: ParentNode): string[] {
  const places = new Map<string, Set<string>>()
  for (const link of linksOf(root)) {
    const name = nameOf(link, root)
    places.set(name, (places.get(name) ?? new Set()).add(link.getAttribute('href') ?? ''))
  }
  return [...places].filter(([, hrefs]) => hrefs.size > 1).map(([name, hrefs]) => `${name}: ${[...hrefs].join(' ')}`)
}

/** Links that open another window. */
export function strayWindows(root: ParentNode): string[] {
  return [...root.querySelectorAll('[target], [formtarget]')].map(link => link.outerHTML.slice(0, 100))
}

/** Links to a place of the page that is not there. */
export function brokenLinks(root: ParentNode): string[] {
  return linksOf(root)
    .map(link => link.getAttribute('href') ?? '')
    .filter(href => href.startsWith('#') && !byId(root, decodeURIComponent(href.slice(1))))
}
