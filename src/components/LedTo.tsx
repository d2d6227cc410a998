import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { editionOf } from '../i18n/edition.ts'
import type { Language } from '../i18n/languages.ts'
import { chapters } from '../questionnaire/sections.ts'
import type { PassageId } from '../reading/passages.ts'
import { addressOf } from '../routes.ts'
import styles from './LedTo.module.css'

/** The passages that a response points out, each a link. Nothing when it points to none. */
export function LedTo({ lng, passages }: { lng: Language; passages: readonly PassageId[] }) {
  const { t } = useTranslation()
  if (passages.length === 0) return null
  return (
    <div className={styles.led}>
      <p id="led">{t('why.leads')}</p>
      <ul aria-labelledby="led">
        {passages.map(passage => {
          const chapter = chapters.find(id => passage.startsWith(`${id}.`)) ?? 'openness'
          return (
            <li key={passage}>
              <Link
                className="link"
                id={`led-${passage}`}
                href={`${addressOf(lng, { page: 'chapter', id: chapter })}#${passage}`}
              >
                {editionOf(lng).article[chapter].passages.find(({ id }) => id === passage)?.title}
              </Link>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
