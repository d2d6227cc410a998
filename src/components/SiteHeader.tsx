import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { defaultLanguage } from '../i18n/languages.ts'
import { addressOf, type Route } from '../routes.ts'
import { BenchMark } from './drawings/BenchMark.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import styles from './SiteHeader.module.css'

/** The top of every screen. `bare`: while a question is asked there is nowhere to go but a result there may be. */
interface Props {
  readonly route: Route | null
  readonly bare: boolean
  readonly begun: boolean
  /** A hand comes near the link to a page. */
  readonly onNear: (route: Route) => void
}

export function SiteHeader({ route, bare, begun, onNear }: Props) {
  const { t } = useTranslation()
  const lng = route?.lng ?? defaultLanguage
  const page = route?.page
  return (
    <>
      <a className="skip" href="#main">
        {t('nav.skip')}
      </a>
      <header className={styles.top}>
        <div className={styles.inside}>
          <Link className={styles.brand} href={addressOf(lng, { page: 'home' })}>
            <BenchMark />
            <span>{t('site.name')}</span>
          </Link>
          {(!bare || begun) && (
            <nav className={styles.nav} aria-label={t('nav.main')}>
              {!bare && (
                <Link
                  href={addressOf(lng, { page: 'contents' })}
                  aria-current={
                    page === 'contents' ? 'page' : page === 'chapter' || page === 'glossary' ? 'true' : undefined
                  }
                >
                  {t('nav.article')}
                </Link>
              )}
              {begun && (
                <Link
                  className={styles.mine}
                  href={addressOf(lng, { page: 'result' })}
                  aria-current={page === 'result' ? 'page' : undefined}
                >
                  {t('nav.result')}
                </Link>
              )}
            </nav>
          )}
          <LanguageSwitch route={route} onNear={onNear} />
        </div>
      </header>
    </>
  )
}
