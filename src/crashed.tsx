import { flushSync } from 'react-dom'
import { Crash } from './components/Crash.tsx'
import type { Fallback } from './components/CrashBoundary.tsx'
import { openAnew } from './fetching.ts'
import { defaultLanguage, isLanguage, type Language, languageIds } from './i18n/languages.ts'
import { hasBegun, resumeAt } from './questionnaire/progress.ts'
import { addressOf, type Page, type Route } from './routes.ts'
import { focusOnHeading } from './screens/focus-on.ts'
import { base } from './site.ts'
import { useStore } from './store/store.ts'

function fullAddress(lng: Language, page: Page): string {
  return base + addressOf(lng, page)
}

interface Props {
  /** What the boundary tells. */
  readonly crash: Parameters<Fallback>
}

/** In the place of a screen that stopped, under the header that goes on. */
export function StoppedScreen({ route, crash: [thrown, times, again] }: Props & { route: Route }) {
  const responses = useStore(state => state.responses)
  const { lng } = route
  const begun = hasBegun(responses)
  const n = begun && route.page !== 'item' ? resumeAt(responses) : null
  return (
    <Crash
      key={times}
      lng={lng}
      thrown={thrown}
      times={times}
      ways={{
        home: fullAddress(lng, { page: 'home' }),
        result: begun && route.page !== 'result' ? fullAddress(lng, { page: 'result' }) : null,
        question: n === null ? null : fullAddress(lng, { page: 'item', n }),
      }}
      takesFocus
      onAgain={() => {
        // The button goes with what it mended.
        flushSync(again)
        focusOnHeading()
      }}
      onReload={() => void openAnew(location.pathname + location.search + location.hash)}
    />
  )
}

/** In the place of the whole window, in every language, that of the page first: it may be what stopped. */
export function LastResort({ crash: [thrown, times, again] }: Props) {
  const { lang } = document.documentElement
  const first = isLanguage(lang) ? lang : defaultLanguage
  return (
    <main id="main">
      {[first, ...languageIds.filter(lng => lng !== first)].map(lng => (
        <Crash
          key={`${lng} ${times}`}
          lng={lng}
          thrown={thrown}
          times={times}
          ways={{ home: fullAddress(lng, { page: 'home' }), result: null, question: null }}
          takesFocus={lng === first}
          onAgain={again}
          onReload={() => location.reload()}
        />
      ))}
    </main>
  )
}
