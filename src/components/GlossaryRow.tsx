import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { GlossaryEntry } from '../i18n/chapter.ts'
import styles from './GlossaryRow.module.css'
import { Rich } from './Rich.tsx'

interface Props {
  readonly entry: GlossaryEntry
  /** The letter that begins with this term, drawn in the margin. */
  readonly letter: string | null
  /** Where the text first uses it. */
  readonly href: string | undefined
}

/** A term, its name in the other languages, what it means, and where the text first uses it. */
export function GlossaryRow({ entry: { id, term, others, definition, passage }, letter, href }: Props) {
  const { t } = useTranslation()
  return (
    <div className={styles.row} id={id} data-letter={letter}>
      <dt>{term}</dt>
      {others.map(({ lng, term: other }) => (
        <dd key={lng} className={styles.other}>
          {t('glossary.language', { code: lng.toUpperCase() })} <span lang={lng}>{other}</span>
        </dd>
      ))}
      <dd className={styles.definition}>
        <Rich text={definition} />
      </dd>
      {passage && href && (
        <dd>
          <Link className="link" href={href}>
            {t('glossary.first', { title: passage.title })}
          </Link>
        </dd>
      )}
    </div>
  )
}
