import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { languageIds, languages } from '../i18n/languages.ts'
import { addressOf, type Route } from '../routes.ts'
import styles from './LanguageSwitch.module.css'

interface Props {
  readonly route: Route | null
  /** A hand comes near the link to a page. */
  readonly onNear: (route: Route) => void
}

/** After what changed with it, in milliseconds: amid very many changes, Orca drops what it would otherwise have said. */
const pause = 500

/** Whether what is on show is the page that was there before, in another language; a while after it came. */
function useSwitched(route: Route | null): boolean {
  const lng = route?.lng
  const place = route ? addressOf('fr', route) : null
  const seen = useRef({ place, lng })
  const [told, tell] = useState<Route['lng'] | null>(null)
  useEffect(() => {
    const isSwitch = seen.current.place === place && seen.current.lng !== lng
    seen.current = { place, lng }
    tell(null)
    if (!isSwitch || !lng) return
    const timer = setTimeout(() => tell(lng), pause)
    return () => clearTimeout(timer)
  }, [place, lng])
  return told !== null && told === lng
}

/** The same page in each language, as plain links. Focus stays on the one followed, so the change is told. */
export function LanguageSwitch({ route, onNear }: Props) {
  const { t } = useTranslation()
  const switched = useSwitched(route)
  const near = (lng: Route['lng']) => route && onNear({ ...route, lng })
  return (
    <nav className={styles.switch} aria-label={t('nav.language')}>
      {languageIds.map(lng => (
        <Link
          key={lng}
          href={addressOf(lng, route ?? { page: 'home' })}
          lang={lng}
          hrefLang={lng}
          aria-current={route?.lng === lng ? 'true' : undefined}
          onPointerEnter={() => near(lng)}
          onFocus={() => near(lng)}
        >
          {lng.toUpperCase()}
          {/* A space that does not break is not lost between what is seen and what is heard. */}
          <span className="vh">{`\u00A0${languages[lng].name}`}</span>
        </Link>
      ))}
      <span className="vh" aria-live="polite">
        {switched && t('nav.switched')}
      </span>
    </nav>
  )
}
