import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../components/Notice.tsx'
import type { Language } from '../i18n/languages.ts'
import { hasBegun } from '../questionnaire/progress.ts'
import { useStore } from '../store/store.ts'
import { focusOnHeading } from './focus-on.ts'
import { Result } from './Result.tsx'
import { useShared } from './shared.ts'

/** The reader's own result; somebody's reading when the address holds a code, or why it cannot be shown. */
export function ResultAddress({ lng }: { lng: Language }) {
  const { t } = useTranslation()
  const shared = useShared()
  const begun = useStore(state => hasBegun(state.responses))
  const { state } = shared
  const before = useRef(state)
  useEffect(() => {
    // The page stays and what it shows does not: focus goes to its heading, as on arriving.
    if (before.current === 'open' && state !== 'open') focusOnHeading()
    before.current = state
  }, [state])
  if (shared.state === 'open') return <shared.View lng={lng} responses={shared.responses} begun={begun} />
  return (
    <>
      {state !== 'nothing' && (
        // What became of the code is told: it is known only after a reader may have been read the page already.
        <div aria-live="polite">
          <Notice title={t('share.band.title')} text={t(`share.${state as 'opening' | 'failed'}`)} />
        </div>
      )}
      {state === 'opening' ? <h1 className="vh">{t('share.band.title')}</h1> : <Result lng={lng} />}
    </>
  )
}
