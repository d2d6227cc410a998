import type { Edition } from './i18n/edition.ts'
import { defaultLanguage, languageIds, languages } from './i18n/languages.ts'
import { sequence } from './questionnaire/items.ts'
import { legEnd } from './questionnaire/progress.ts'
import { addressOf, type Route } from './routes.ts'

/** What a page says of itself outside its body. */
export interface Head {
  readonly title: string
  readonly description: string
  /** As `fr_FR`. */
  readonly locale: string
  /** Addresses without origin or base. */
  readonly canonical: string
  /** Where readers of other languages go (`x-default`). */
  readonly otherwise: string
  readonly alternates: readonly { readonly lng: string; readonly address: string }[]
}

function wordsOf(route: Route, { i18n: { t }, article }: Edition): { title: string; description: string } {
  const description = t('site.description')
  switch (route.page) {
    case 'home':
      return { title: t('home.title'), description }
    case 'item': {
      const id = sequence[route.n - 1] ?? sequence[0]
      return {
        title: t('item.title', { n: route.n, total: legEnd(route.n) }),
        description: id ? t(`questionnaire:items.${id}.stem`) : description,
      }
    }
    case 'again': {
      const name = t(`questionnaire:sections.${route.section}.name`)
      return { title: t('again.title', { name }), description: t('again.description', { name }) }
    }
    case 'chapter':
      return { title: article[route.id].title, description: article[route.id].standfirst }
    default:
      return { title: t(`${route.page}.title`), description: t(`${route.page}.description`) }
  }
}

/** The head of a route, in the words of its language. */
export function headOf(route: Route, edition: Edition): Head {
  const { title, description } = wordsOf(route, edition)
  return {
    title: `${title} · ${edition.i18n.t('site.name')}`,
    description,
    locale: languages[route.lng].locale,
    canonical: addressOf(route.lng, route),
    otherwise: route.page === 'home' ? '/' : addressOf(defaultLanguage, route),
    alternates: languageIds.map(lng => ({ lng, address: addressOf(lng, route) })),
  }
}
