import { useEffect, useState } from 'react'
import { hasLater, loadLater } from '../i18n/edition.ts'
import type { Language } from '../i18n/languages.ts'
import type { ResultMore } from './ResultMore.tsx'

let More: typeof ResultMore | null = null

/** Loads what follows the plate once. Rejects when it cannot be fetched: the plate and the reading do without. */
export async function loadMore(lng: Language): Promise<void> {
  const [module] = await Promise.all([import('./ResultMore.tsx'), loadLater(lng)])
  More = module.ResultMore
}

/** What follows the plate in a language, fetched when it is not there yet. */
export function useMore(lng: Language): typeof ResultMore | 'loading' | 'failed' {
  const [failed, setFailed] = useState(false)
  const [, setLoaded] = useState<Language | null>(null)
  const there = hasLater(lng) ? More : null
  useEffect(() => {
    if (there) return
    let here = true
    loadMore(lng).then(
      () => here && setLoaded(lng),
      () => here && setFailed(true),
    )
    return () => {
      here = false
    }
  }, [there, lng])
  return there ?? (failed ? 'failed' : 'loading')
}
