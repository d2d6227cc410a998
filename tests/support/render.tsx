import { render } from '@testing-library/react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { App } from '../../src/App.tsx'
import { editionOf } from '../../src/i18n/edition.ts'
import type { Language } from '../../src/i18n/languages.ts'
import { load } from '../../src/load.ts'
import { addressOf, type Page } from '../../src/routes.ts'
import { type Kept, nothingKept } from '../../src/store/kept.ts'
import { useStore } from '../../src/store/store.ts'

/** Shows a page as a reader sees it who has done what `kept` says; `words` are the texts of its language. */
export async function renderAt(lng: Language, page: Page, kept: Partial<Kept> = {}) {
  await load({ ...page, lng })
  useStore.setState({ ...nothingKept, ...kept })
  const { hook, history = [] } = memoryLocation({ path: addressOf(lng, page), record: true })
  const view = render(
    <Router hook={hook}>
      <App />
    </Router>,
  )
  return { ...view, history, words: editionOf(lng).i18n.t }
}
