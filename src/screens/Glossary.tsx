import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { GlossaryRow } from '../components/GlossaryRow.tsx'
import { glossaryOf } from '../i18n/article.ts'
import type { Language } from '../i18n/languages.ts'
import { addressOf } from '../routes.ts'
import styles from './Glossary.module.css'

/** The letter a term is filed under, without its accent. */
function letterOf(term: string | undefined): string {
  return term?.normalize('NFD').charAt(0).toUpperCase() ?? ''
}

/** Every term of the glossary, in the alphabetical order of the language. */
export function Glossary({ lng }: { lng: Language }) {
  const { t } = useTranslation()
  const entries = glossaryOf(lng)
  return (
    <div className={styles.glossary}>
      <header className={styles.head}>
        <p className="note">
          <Link className="link" href={addressOf(lng, { page: 'contents' })}>
            {t('nav.article')}
          </Link>
        </p>
        <h1>{t('glossary.title')}</h1>
        <p className="lead">{t('glossary.lead', { count: entries.length })}</p>
      </header>
      <dl className={styles.list}>
        {entries.map((entry, index) => {
          const letter = letterOf(entry.term)
          return (
            <GlossaryRow
              key={entry.id}
              entry={entry}
              letter={letter === letterOf(entries[index - 1]?.term) ? null : letter}
              href={
                entry.passage && `${addressOf(lng, { page: 'chapter', id: entry.passage.chapter })}#${entry.passage.id}`
              }
            />
          )
        })}
      </dl>
    </div>
  )
}
