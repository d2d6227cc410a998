import { useTranslation } from 'react-i18next'
import { CallCopy } from './CallCopy.tsx'
import styles from './CallWays.module.css'

interface Props {
  /** Where the article has its comments; null: nowhere. */
  readonly comments: string | null
  /** Where the project is discussed; null: nowhere. */
  readonly discussions: string | null
  /** The reader's result as text; null without a reading. */
  readonly result: { readonly plain: string; readonly figures: string } | null
}

/** The ways to answer the text, those that exist. */
export function CallWays({ comments, discussions, result }: Props) {
  const { t } = useTranslation()
  const places = { comments, discussions }

  function place(way: 'comments' | 'discussions') {
    const href = places[way]
    return (
      href && (
        <li>
          <h3>{t(`call.${way}.title`)}</h3>
          <p>{t(`call.${way}.text`)}</p>
          <a className="link" href={href} rel="noreferrer">
            {t(`call.${way}.go`)}
          </a>
        </li>
      )
    )
  }

  return (
    <section className={styles.ways} aria-labelledby="ways">
      <h2 id="ways">{t('call.title')}</h2>
      <ul>
        {place('comments')}
        <li>
          <h3>{t('call.copy.title')}</h3>
          <p>{t(result ? 'call.copy.text' : 'call.copy.before')}</p>
          {result && <CallCopy {...result} />}
        </li>
        {place('discussions')}
      </ul>
    </section>
  )
}
