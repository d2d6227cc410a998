import './styles/tokens.css'
import './styles/base.css'
import { StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { Router } from 'wouter'
import { App } from './App.tsx'
import { useLocationOnShow } from './fetching.ts'
import { defaultLanguage, isLanguage, type Language, languageIds } from './i18n/languages.ts'
import { keepScroll } from './keep-scroll.ts'
import { loadScreen } from './lazy-screens.ts'
import { aroundNav, guardHistory, rememberLinks } from './navigation.ts'
import { parse } from './routes.ts'
import { loadMore } from './screens/more.ts'
import { releasePlace } from './screens/release-place.ts'
import { base } from './site.ts'
import { loadFirst } from './start.tsx'
import { keepOnDevice } from './store/device.ts'

const root = document.getElementById('root')
if (!root) throw new Error('#root is missing')

keepOnDevice(() => {
  if (import.meta.env.PROD) import('./worker/register.ts').then(({ forgetOffline }) => forgetOffline()).catch(quiet)
})

function languageOnScreen(): Language {
  const { lang } = document.documentElement
  return isLanguage(lang) ? lang : defaultLanguage
}

/** What fails ahead of need is told when it is needed. */
const quiet = () => undefined

/** Makes the page on show the product: its links and buttons work from here on. */
function comeAlive(root: HTMLElement): void {
  rememberLinks()
  guardHistory(languageOnScreen)
  const app = (
    <StrictMode>
      <Router base={base} hook={useLocationOnShow} aroundNav={aroundNav}>
        <App />
      </Router>
    </StrictMode>
  )
  // The page comes alive as it was rendered: without the script that heard the first picks, whether or not that was let run.
  root.querySelector('script')?.remove()
  if (root.firstElementChild)
    startTransition(() => {
      hydrateRoot(root, app, { onRecoverableError: error => console.error('hydration', error) })
    })
  else createRoot(root).render(app)
  keepScroll()

  const idle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 2000))
  idle(() => {
    const others = () => Promise.all(languageIds.map(loadMore))
    const ahead = [loadMore(languageOnScreen()).then(others), loadScreen('contents'), loadScreen('chapter')]
    for (const promise of ahead) promise.catch(quiet)
    if (import.meta.env.PROD) import('./worker/register.ts').then(({ keepOffline }) => keepOffline()).catch(quiet)
  })
}

if (await loadFirst(parse(location.pathname.slice(base.length)))) comeAlive(root)
else releasePlace()
