import { createRoot } from 'react-dom/client'
import { FailedLoad } from './components/FailedLoad.tsx'
import overlay from './components/Loading.module.css'
import { openAnew, useFetching } from './fetching.ts'
import { loadEdition } from './i18n/edition.ts'
import { languageIds } from './i18n/languages.ts'
import { load } from './load.ts'
import type { Route } from './routes.ts'
import { focusOnHeading } from './screens/focus-on.ts'

/** How long a page may stay without life before the reader is told, in milliseconds. */
const patience = 10_000

function MissingPart({ lng, onStay }: { lng: Route['lng']; onStay: () => void }) {
  const { reason, times } = useFetching()
  return (
    <FailedLoad
      lng={lng}
      kind="start"
      reason={reason}
      times={times}
      onAgain={() => void openAnew(location.pathname + location.search + location.hash)}
      onStay={onStay}
    />
  )
}

/** Lays the notice over the page, under its header, and gives the way to take it back. */
function tell(lng: Route['lng']): () => void {
  const place = document.createElement('div')
  place.className = overlay['over'] ?? ''
  const header = document.querySelector('header')
  if (header) header.after(place)
  else document.body.prepend(place)
  const notice = createRoot(place)
  const untell = () => {
    notice.unmount()
    place.remove()
  }
  const stay = () => {
    untell()
    focusOnHeading()
  }
  notice.render(<MissingPart lng={lng} onStay={stay} />)
  return untell
}

/**
 * Loads what the page of the first address needs to come alive; null: the page of no language. When that does not
 * arrive the page stays as it was sent, to be read, with a notice above. Never rejects.
 * @returns whether the page can come alive
 */
export async function loadFirst(route: Route | null): Promise<boolean> {
  // The page of no language is all links: it misses nothing without life.
  if (!route)
    return Promise.all(languageIds.map(loadEdition)).then(
      () => true,
      () => false,
    )
  const told: (() => void)[] = []
  const timer = setTimeout(() => told.push(tell(route.lng)), patience)
  try {
    await load(route)
    for (const untell of told) untell()
    return true
  } catch {
    if (told.length === 0) tell(route.lng)
    return false
  } finally {
    clearTimeout(timer)
  }
}
