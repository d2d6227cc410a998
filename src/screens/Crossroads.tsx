import { editionOf } from '../i18n/edition.ts'
import { languageIds, languages } from '../i18n/languages.ts'
import { addressOf } from '../routes.ts'
import { base } from '../site.ts'
import styles from './Crossroads.module.css'

/** Where no language is known yet: the top of the site, or an address where nothing lives (`lost`). */
export function Crossroads({ lost }: { lost: boolean }) {
  return (
    <div className={styles.crossroads}>
      <h1>
        {languageIds.map(lng => (
          <span key={lng} lang={lng}>
            {editionOf(lng).i18n.t(lost ? 'crossroads.lost' : 'site.name')}
          </span>
        ))}
      </h1>
      {languageIds.map(lng => {
        const { t } = editionOf(lng).i18n
        return (
          <section key={lng} lang={lng} aria-label={languages[lng].name}>
            <p className="lead">{t(lost ? 'crossroads.help' : 'site.description')}</p>
            <p>
              <a className="btn" hrefLang={lng} href={`${base}${addressOf(lng, { page: 'home' })}`}>
                {t('crossroads.go')}
              </a>
            </p>
            {lost && (
              <p>
                <a className="link" hrefLang={lng} href={`${base}${addressOf(lng, { page: 'contents' })}`}>
                  {t('nav.article')}
                </a>
              </p>
            )}
          </section>
        )
      })}
    </div>
  )
}
