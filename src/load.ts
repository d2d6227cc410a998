import { hasText, loadText, proseNames, type TextName } from './i18n/article.ts'
import { hasEdition, hasItems, hasLater, loadEdition, loadItems, loadLater } from './i18n/edition.ts'
import { hasScreen, isLazy, loadScreen, sourceOf } from './lazy-screens.ts'
import { items, sequence } from './questionnaire/items.ts'
import type { SectionId } from './questionnaire/sections.ts'
import type { Route } from './routes.ts'
import { loadMore } from './screens/more.ts'

/** The long text a route shows, if any. */
function textOf(route: Route): TextName | null {
  if (route.page === 'chapter') return `article/${route.id}.md`
  if (route.page === 'glossary') return 'glossary.json'
  const name = proseNames.find(prose => prose === route.page)
  return name ? `pages/${name}.md` : null
}

/** The section whose items a route asks, where it is on the way to the plate. */
function sectionOf(route: Route): SectionId | null {
  const id = route.page === 'item' ? sequence[route.n - 1] : undefined
  return id ? items[id].section : null
}

/** The source files a route cannot be rendered without, beside the entry and its language. */
export function sourcesOf(route: Route): string[] {
  const text = textOf(route)
  const section = sectionOf(route)
  return [
    ...(section ? [`virtual:items/${route.lng}/items-${section}`] : []),
    ...(isLazy(route.page) ? [sourceOf(route.page), `virtual:later/${route.lng}`] : []),
    ...(text ? [`locales/${route.lng}/${text}`] : []),
  ]
}

/** Whether a route can be rendered without waiting. */
export function isLoaded(route: Route): boolean {
  const text = textOf(route)
  const section = sectionOf(route)
  const screen = !isLazy(route.page) || (hasScreen(route.page) && hasLater(route.lng))
  const asked = section === null || hasItems(route.lng, section)
  return screen && asked && hasEdition(route.lng) && (text === null || hasText(route.lng, text))
}

/** How long a result waits for what follows its plate, in milliseconds: the page is whole without, only shorter. */
const patience = 1000

function settledOrLate(promise: Promise<void>): Promise<void> {
  return Promise.race([promise.catch(() => undefined), new Promise<void>(resolve => setTimeout(resolve, patience))])
}

/** Loads what a route needs to be rendered. Rejects when something cannot be fetched. */
export async function load(route: Route): Promise<void> {
  const text = textOf(route)
  const section = sectionOf(route)
  await Promise.all([
    loadEdition(route.lng),
    section ? loadItems(route.lng, section) : undefined,
    ...(isLazy(route.page) ? [loadScreen(route.page), loadLater(route.lng)] : []),
    route.page === 'result' ? settledOrLate(loadMore(route.lng)) : undefined,
    text ? loadText(route.lng, text) : undefined,
  ])
}
