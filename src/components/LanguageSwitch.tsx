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

/** The same page in each language, as plain links. */
export function LanguageSwitch({ route, onNear }: Props) {
  const { t } = useTranslation()
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
          <span className="vh"> {languages[lng].name}</span>
        </Link>
      ))}
    </nav>
  )
}
