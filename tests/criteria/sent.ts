import { renderAll, renderCrossroads } from '../../src/entry-server.tsx'
import { rootOf, type Shown } from './states.tsx'

/** Every page as it is sent. */
export async function pagesAsSent(): Promise<Shown[]> {
  const pages = await renderAll('')
  const { root, lost } = await renderCrossroads('')
  return [
    ...pages.map(({ route, address, html }) => ({ lng: route.lng, name: address, root: rootOf(html) })),
    { lng: 'fr', name: '/', root: rootOf(root) },
    { lng: 'fr', name: '/404.html', root: rootOf(lost) },
  ]
}
