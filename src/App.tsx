import { I18nextProvider } from 'react-i18next'
import { useLocation } from 'wouter'
import { SiteFooter } from './components/SiteFooter.tsx'
import { SiteHeader } from './components/SiteHeader.tsx'
import { editionOf } from './i18n/edition.ts'
import { defaultLanguage } from './i18n/languages.ts'
import { hasBegun } from './questionnaire/progress.ts'
import { parse, type Route } from './routes.ts'
import { About } from './screens/About.tsx'
import { Chapter } from './screens/Chapter.tsx'
import { Contents } from './screens/Contents.tsx'
import { Crossroads } from './screens/Crossroads.tsx'
import { Glossary } from './screens/Glossary.tsx'
import { Goal } from './screens/Goal.tsx'
import { Home } from './screens/Home.tsx'
import { Item } from './screens/Item.tsx'
import { Method } from './screens/Method.tsx'
import { Result } from './screens/Result.tsx'
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
      return <Result lng={route.lng} />
    case 'contents':
      return <Contents lng={route.lng} />
    case 'chapter':
      return <Chapter key={route.id} lng={route.lng} id={route.id} />
    case 'glossary':
      return <Glossary lng={route.lng} />
    case 'method':
      return <Method lng={route.lng} />
    case 'about':
      return <About lng={route.lng} />
  }
}

/** The window: header, the screen of the address, footer. The route's texts must be loaded. */
export function App() {
  const [path] = useLocation()
  const route = parse(path)
  const begun = useStore(state => hasBegun(state.responses))
  useArrival(route)
  const { i18n } = editionOf(route?.lng ?? defaultLanguage)
  const asking = route?.page === 'item' || route?.page === 'goal'
  return (
    <I18nextProvider i18n={i18n}>
      <SiteHeader route={route} bare={asking} begun={begun} />
      <main id="main">{route ? <Screen route={route} /> : <Crossroads lost={path !== '/'} />}</main>
      {route && !asking && <SiteFooter lng={route.lng} />}
    </I18nextProvider>
  )
}
