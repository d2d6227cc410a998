import { I18nextProvider } from 'react-i18next'
import { useLocation } from 'wouter'
import { SiteFooter } from './components/SiteFooter.tsx'
import { SiteHeader } from './components/SiteHeader.tsx'
import { editionOf } from './i18n/edition.ts'
import { defaultLanguage } from './i18n/languages.ts'
import { screenOf } from './lazy-screens.ts'
import { load } from './load.ts'
import { hasBegun, hasWalkedFirstLeg } from './questionnaire/progress.ts'
import { parse, type Route } from './routes.ts'
import { Crossroads } from './screens/Crossroads.tsx'
import { Goal } from './screens/Goal.tsx'
import { Home } from './screens/Home.tsx'
import { Item } from './screens/Item.tsx'
import { ResultAddress } from './screens/ResultAddress.tsx'
import { useStore } from './store/store.ts'
import { useArrival } from './useArrival.ts'

function Screen({ route }: { route: Route }) {
  switch (route.page) {
    case 'home':
      return <Home lng={route.lng} />
    case 'goal':
      return <Goal lng={route.lng} />
    case 'item':
      return <Item key={route.n} lng={route.lng} n={route.n} />
    case 'result':
      return <ResultAddress lng={route.lng} />
    case 'chapter': {
      const Chapter = screenOf('chapter')
      return <Chapter key={route.id} lng={route.lng} id={route.id} />
    }
    case 'again': {
      const Again = screenOf('again')
      return <Again key={route.section} lng={route.lng} section={route.section} />
    }
    default: {
      const Page = screenOf(route.page)
      return <Page lng={route.lng} />
    }
  }
}

/** Fetches a page before it is asked for. A failure is told when it matters: when the page is asked for. */
function fetchAhead(route: Route): void {
  load(route).catch(() => undefined)
}

/** The window: header, the screen of the address, footer. The route's texts must be loaded. */
export function App() {
  const [path] = useLocation()
  const route = parse(path)
  const begun = useStore(state => hasBegun(state.responses))
  const walked = useStore(state => hasWalkedFirstLeg(state.responses))
  useArrival(route)
  const { i18n } = editionOf(route?.lng ?? defaultLanguage)
  const asking = route?.page === 'item' || route?.page === 'goal'
  return (
    <I18nextProvider i18n={i18n}>
      <SiteHeader route={route} bare={asking} begun={asking ? walked : begun} onNear={fetchAhead} />
      <main id="main">{route ? <Screen route={route} /> : <Crossroads lost={path !== '/'} />}</main>
      {route && !asking && <SiteFooter lng={route.lng} />}
    </I18nextProvider>
  )
}
