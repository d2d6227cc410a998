import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { languageIds, languages } from '../i18n/languages.ts'
import { load } from '../load.ts'
import { addressOf, type Route } from '../routes.ts'
import styles from './LanguageSwitch.module.css'

/** The same page in each language, as plain links; the other language's texts are fetched when a hand comes near. */
export function LanguageSwitch({ route }: { route: Route | null }) {
  const { t } = useTranslation()
  const fetchAhead = (lng: Route['lng']) => {
    if (route) load({ ...route, lng }).catch(() => undefined)
  }
  return (
    <nav className={styles.switch} aria-label={t('nav.language')}>
      {languageIds.map(lng => (
        <Link
          key={lng}
          href={addressOf(lng, route ?? { page: 'home' })}
          lang={lng}
          hrefLang={lng}
          aria-current={route?.lng === lng ? 'true' : undefined}
          onPointerEnter={() => fetchAhead(lng)}
          onFocus={() => fetchAhead(lng)}
        >
          {lng.toUpperCase()}
          <span className="vh"> {languages[lng].name}</span>
        </Link>
      ))}
    </nav>
  )
}
