import { headOf } from './head.ts'
import type { Edition } from './i18n/edition.ts'
import type { Route } from './routes.ts'
import { base, origin } from './site.ts'

function set(selector: string, attribute: 'content' | 'href', value: string): void {
  const element = document.head.querySelector(selector)
  // What is set is heard of, even when it says the same: a manifest would be fetched again.
  if (element && element.getAttribute(attribute) !== value) element.setAttribute(attribute, value)
}

/** Makes the document's language, title, description and addresses those of the route on screen. */
export function syncHead(route: Route, edition: Edition): void {
  const { title, description, canonical, otherwise, alternates } = headOf(route, edition)
  const { documentElement } = document
  if (documentElement.lang !== route.lng) documentElement.lang = route.lng
  if (document.title !== title) document.title = title
  set('meta[name="description"]', 'content', description)
  set('link[rel="canonical"]', 'href', `${origin}${base}${canonical}`)
  set('link[hreflang="x-default"]', 'href', `${origin}${base}${otherwise}`)
  set('link[rel="manifest"]', 'href', `${base}/${route.lng}/manifest.webmanifest`)
  for (const { lng, address } of alternates)
    set(`link[rel="alternate"][hreflang="${lng}"]`, 'href', `${origin}${base}${address}`)
}
