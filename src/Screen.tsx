import { screenOf } from './lazy-screens.ts'
import type { Route } from './routes.ts'
import { Goal } from './screens/Goal.tsx'
import { Home } from './screens/Home.tsx'
import { Item } from './screens/Item.tsx'
import { ResultAddress } from './screens/ResultAddress.tsx'

/** The screen of a route, whose parts must be loaded. */
export function Screen({ route }: { route: Route }) {
  switch (route.page) {
    case 'home':
      return <Home lng={route.lng} />
    case 'goal':
      return <Goal lng={route.lng} />
    case 'item':
      return <Item lng={route.lng} n={route.n} />
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
