import { hasText, loadText, type TextName } from './i18n/article.ts'
import { hasEdition, loadEdition } from './i18n/edition.ts'
import { hasScreen, isLazy, loadScreen, sourceOf } from './lazy-screens.ts'
import type { Route } from './routes.ts'

/** The long text a route shows, if any. */
function textOf(route: Route): TextName | null {
  if (route.page === 'chapter') return `article/${route.id}.md`
  if (route.page === 'glossary') return 'glossary.json'
  return route.page === 'method' || route.page === 'about' ? `pages/${route.page}.md` : null
}

/** The source files a route cannot be rendered without, beside the entry and its language. */
export function sourcesOf(route: Route): string[] {
  const text = textOf(route)
  return [...(isLazy(route.page) ? [sourceOf(route.page)] : []), ...(text ? [`locales/${route.lng}/${text}`] : [])]
}

/** Whether a route can be rendered without waiting. */
export function isLoaded(route: Route): boolean {
  const text = textOf(route)
  const screen = !isLazy(route.page) || hasScreen(route.page)
  return screen && hasEdition(route.lng) && (text === null || hasText(route.lng, text))
}

/** Loads what a route needs to be rendered. Rejects when something cannot be fetched. */
export async function load(route: Route): Promise<void> {
  const text = textOf(route)
  await Promise.all([
    loadEdition(route.lng),
    isLazy(route.page) ? loadScreen(route.page) : undefined,
    text ? loadText(route.lng, text) : undefined,
  ])
}
