import { isLanguage, type Language, languageIds } from './i18n/languages.ts'
import { sequence } from './questionnaire/items.ts'
import { legEnd } from './questionnaire/progress.ts'
import { type ChapterId, chapters, type SectionId, sections } from './questionnaire/sections.ts'

export type Page =
  | { readonly page: (typeof simple)[keyof typeof simple] }
  | { readonly page: 'item' /** 1–25 */; readonly n: number }
  | { readonly page: 'again'; readonly section: SectionId }
  | { readonly page: 'chapter'; readonly id: ChapterId }

export type Route = Page & { readonly lng: Language }

const simple = {
  '': 'home',
  quiz: 'goal',
  result: 'result',
  article: 'contents',
  compare: 'compare',
  glossary: 'glossary',
  method: 'method',
  about: 'about',
  accessibility: 'accessibility',
} as const

function pageOf(rest: string): Page | null {
  if (Object.hasOwn(simple, rest)) return { page: simple[rest as keyof typeof simple] }
  const [room = '', door = '', ...more] = rest.split('/')
  if (more.length > 0) return null
  if (room === 'quiz' && /^[1-9]\d?$/.test(door) && Number(door) <= sequence.length)
    return { page: 'item', n: Number(door) }
  const section = sections.find(id => id === door)
  if (room === 'again' && section) return { page: 'again', section }
  const chapter = chapters.find(id => id === door)
  return room === 'article' && chapter ? { page: 'chapter', id: chapter } : null
}

/** The route of an address without its base, with or without the trailing slash; null when nothing lives there. */
export function parse(address: string): Route | null {
  const [, lng, ...rest] = address.replace(/(?:\/(?:index\.html)?)?$/, '').split('/')
  const page = isLanguage(lng) ? pageOf(rest.join('/')) : null
  return page && isLanguage(lng) ? { ...page, lng } : null
}

/** The address of a page without the base, with its trailing slash. */
export function addressOf(lng: Language, page: Page): string {
  if (page.page === 'item') return `/${lng}/quiz/${page.n}/`
  if (page.page === 'again') return `/${lng}/again/${page.section}/`
  if (page.page === 'chapter') return `/${lng}/article/${page.id}/`
  const rest = Object.entries(simple).find(([, name]) => name === page.page)?.[0]
  return rest ? `/${lng}/${rest}/` : `/${lng}/`
}

/** Where most readers go from a page that asks; null: nothing is asked there. */
export function nextOf(route: Route): Route | null {
  const { lng } = route
  if (route.page === 'goal') return { lng, page: 'item', n: 1 }
  if (route.page !== 'item') return null
  return route.n === legEnd(route.n) ? { lng, page: 'result' } : { lng, page: 'item', n: route.n + 1 }
}

/** Every page of the product, each once. */
export const pages: readonly Page[] = [
  ...Object.values(simple).map(page => ({ page })),
  ...sequence.map((_, index) => ({ page: 'item' as const, n: index + 1 })),
  ...sections.map(section => ({ page: 'again' as const, section })),
  ...chapters.map(id => ({ page: 'chapter' as const, id })),
]

/** Every page in every language. */
export const routes: readonly Route[] = languageIds.flatMap(lng => pages.map(page => ({ ...page, lng })))
