import { useTranslation } from 'react-i18next'
import { pageOf, type SourceKey } from '../reading/sources.ts'
import { SourceLink } from './SourceLink.tsx'
import styles from './Sources.module.css'

/** Where the facts of a section come from, each original once. */
export function Sources({ keys }: { keys: readonly SourceKey[] }) {
  const { t, i18n } = useTranslation()
  return (
    <section className={styles.sources} aria-labelledby="sources">
      <h2 id="sources">{t('chapter.sources')}</h2>
      <ol>
        {keys.map(key => {
          const page = pageOf(key, i18n.language)
          return (
            <li key={key}>
              <SourceLink source={key} />{' '}
              {page && <span className={styles.host}>{new URL(page.url).hostname.replace(/^www\./, '')}</span>}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
