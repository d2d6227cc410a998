import './styles/tokens.css'
import './styles/base.css'
import { StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { Router } from 'wouter'
import { App } from './App.tsx'
import { defaultLanguage, isLanguage, languageIds } from './i18n/languages.ts'
import { loadScreen } from './lazy-screens.ts'
import { load } from './load.ts'
import { aroundNav, guardHistory, rememberLinks } from './navigation.ts'
import { parse } from './routes.ts'
import { loadMore } from './screens/more.ts'
import { base } from './site.ts'
import { useStore } from './store/store.ts'

const root = document.getElementById('root')
if (!root) throw new Error('#root is missing')

const route = parse(location.pathname.slice(base.length))
if (route) await load(route)
else await Promise.all(languageIds.map(lng => load({ lng, page: 'home' })))

rememberLinks()
guardHistory(() => {
  const { lang } = document.documentElement
  return isLanguage(lang) ? lang : defaultLanguage
})

const app = (
  <StrictMode>
    <Router base={base} aroundNav={aroundNav}>
      <App />
    </Router>
  </StrictMode>
)
if (root.firstElementChild)
  startTransition(() => {
    hydrateRoot(root, app, { onRecoverableError: error => console.error('hydration', error) })
  })
else createRoot(root).render(app)

// Another tab wrote: what it kept is ours too, before the next response is added to it.
addEventListener('storage', event => {
  if (event.key === 'repere') void useStore.persist.rehydrate()
})

const idle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 2000))
idle(() => {
  const ahead = [...languageIds.map(loadMore), loadScreen('contents'), loadScreen('chapter')]
  for (const promise of ahead) promise.catch(() => undefined)
})
