import { StrictMode } from 'react'
import { prerenderToNodeStream } from 'react-dom/static'
import { Router } from 'wouter'
import { App } from './App.tsx'
import { type Head, headOf } from './head.ts'
import { editionOf, loadEdition } from './i18n/edition.ts'
import { languageIds } from './i18n/languages.ts'
import { load, sourcesOf } from './load.ts'
import { addressOf, nextOf, type Route, routes } from './routes.ts'

async function htmlAt(address: string, base: string): Promise<string> {
  const errors: unknown[] = []
  const { prelude } = await prerenderToNodeStream(
    <StrictMode>
      <Router base={base} ssrPath={base + address}>
        <App />
      </Router>
    </StrictMode>,
    { onError: error => void errors.push(error), progressiveChunkSize: Number.POSITIVE_INFINITY },
  )
  let html = ''
  for await (const chunk of prelude) html += chunk
  if (errors.length > 0) throw new AggregateError(errors, `prerender ${address}`)
  // No element of HTML ends in a slash; React writes one where nothing else in its text can read the same.
  return html.replaceAll('/>', '>')
}

export interface Prerendered {
  readonly route: Route
  readonly address: string
  readonly html: string
  readonly head: Head
  /** Source files of the texts the page needs before it can come alive. */
  readonly sources: readonly string[]
  /** The address worth fetching ahead; null: none. */
  readonly next: string | null
}

/** Renders every page as a reader meets it who has done nothing yet. */
export async function renderAll(base: string): Promise<Prerendered[]> {
  const done: Prerendered[] = []
  for (const route of routes) {
    await load(route)
    const address = addressOf(route.lng, route)
    const next = nextOf(route)
    done.push({
      route,
      address,
      html: await htmlAt(address, base),
      head: headOf(route, editionOf(route.lng)),
      sources: sourcesOf(route),
      next: next && addressOf(next.lng, next),
    })
  }
  return done
}

/** The pages outside any language: the top of the site, and the one for an address where nothing lives. */
export async function renderCrossroads(base: string): Promise<{ root: string; lost: string }> {
  await Promise.all(languageIds.map(lng => load({ lng, page: 'home' })))
  return { root: await htmlAt('/', base), lost: await htmlAt('/404/', base) }
}

/** The web app manifest of each language, as JSON. */
export async function renderManifests(base: string): Promise<{ lng: string; json: string }[]> {
  const icon = (size: number) => ({ src: `${base}/icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png' })
  const editions = await Promise.all(languageIds.map(lng => loadEdition(lng)))
  return editions.map(({ lng, i18n: { t } }) => ({
    lng,
    json: JSON.stringify({
      name: t('site.name'),
      short_name: t('site.name'),
      description: t('site.description'),
      lang: lng,
      id: `${base}/`,
      start_url: `${base}/${lng}/`,
      scope: `${base}/`,
      display: 'standalone',
      background_color: '#e9ecdd',
      theme_color: '#e9ecdd',
      icons: [
        { src: `${base}/icon.svg`, sizes: 'any', type: 'image/svg+xml' },
        icon(192),
        { ...icon(512), purpose: 'any maskable' },
      ],
    }),
  }))
}
