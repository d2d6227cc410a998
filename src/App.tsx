import { useEffect } from 'react'
import { I18nextProvider } from 'react-i18next'
import { useLocation } from 'wouter'
import { CrashBoundary } from './components/CrashBoundary.tsx'
import { Loading } from './components/Loading.tsx'
import { SiteFooter } from './components/SiteFooter.tsx'
import { SiteHeader } from './components/SiteHeader.tsx'
import { UpdateNotice } from './components/UpdateNotice.tsx'
import { LastResort, StoppedScreen } from './crashed.tsx'
import { openAnew, stayOnShow, useFetching } from './fetching.ts'
import { editionOf } from './i18n/edition.ts'
import { defaultLanguage } from './i18n/languages.ts'
import { load } from './load.ts'
import { hasBegun, hasWalkedFirstLeg, resumeAt } from './questionnaire/progress.ts'
import { nextOf, parse, type Route } from './routes.ts'
import { Screen } from './Screen.tsx'
import { Crossroads } from './screens/Crossroads.tsx'
import { KeepingNotice } from './screens/KeepingNotice.tsx'
import { useStore } from './store/store.ts'
import { useArrival } from './useArrival.ts'
import { useEarlyPicks } from './useEarlyPicks.ts'
import { useUpdate } from './worker/update.ts'

/** Fetches a page before it is asked for. A failure is told when it matters: when the page is asked for. */
function fetchAhead(route: Route): void {
  load(route).catch(() => undefined)
}

/**
 * Fetches what the page most likely asked for next lacks, before the browser is idle: who answers at once, or loses the
 * network, goes on.
 */
function useNextAhead(path: string): void {
  const { page } = parse(path) ?? {}
  // Where home and the goal lead a reader on to who has begun; null: to no item.
  const n = useStore(({ responses }) =>
    (page === 'home' || page === 'goal') && hasBegun(responses) ? resumeAt(responses) : null,
  )
  useEffect(() => {
    const route = parse(path)
    if (!route) return
    const next: Route | null = n ? { lng: route.lng, page: 'item', n } : nextOf(route)
    if (next) fetchAhead(next)
  }, [path, n])
}

function Window() {
  const [path] = useLocation()
  const route = parse(path)
  const lng = route?.lng ?? defaultLanguage
  const begun = useStore(state => hasBegun(state.responses))
  const walked = useStore(state => hasWalkedFirstLeg(state.responses))
  const fetching = useFetching()
  const update = useUpdate(state => state.show)
  useArrival(route)
  useEarlyPicks()
  useNextAhead(path)
  const { i18n } = editionOf(lng)
  const asking = route?.page === 'item' || route?.page === 'goal'
  const isBusy = fetching.state === 'slow' || fetching.state === 'late'
  return (
    <I18nextProvider i18n={i18n}>
      <CrashBoundary at={path} fallback={() => null}>
        <SiteHeader route={route} bare={asking} begun={asking ? walked : begun} onNear={fetchAhead} />
      </CrashBoundary>
      <Loading lng={lng} {...fetching} onAgain={() => void openAnew(fetching.to)} onStay={stayOnShow} />
      <KeepingNotice />
      <UpdateNotice onShow={route && !asking && route.page !== 'again' ? update : null} />
      <main id="main" aria-busy={isBusy || undefined}>
        {route ? (
          <CrashBoundary at={path} fallback={(...crash) => <StoppedScreen route={route} crash={crash} />}>
            <Screen route={route} />
          </CrashBoundary>
        ) : (
          <Crossroads lost={path !== '/'} />
        )}
      </main>
      {route && !asking && (
        <CrashBoundary at={path} fallback={() => null}>
          <SiteFooter lng={lng} />
        </CrashBoundary>
      )}
    </I18nextProvider>
  )
}

/**
 * The window: header, the screen of the address, footer. The route's texts must be loaded. What stops takes nothing
 * else down with it: a screen stops alone, and the page does without a header or a footer that stopped.
 */
export function App() {
  return (
    <CrashBoundary at="" fallback={(...crash) => <LastResort crash={crash} />}>
      <Window />
    </CrashBoundary>
  )
}
