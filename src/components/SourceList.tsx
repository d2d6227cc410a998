import { useTranslation } from 'react-i18next'
import { pageOf, type SourceKey } from '../reading/facts.ts'

/** Where facts come from: each source a link to the original. */
export function SourceList({ keys }: { keys: readonly SourceKey[] }) {
  const { t, i18n } = useTranslation(['interface', 'reading'])
  return (
    <ul>
      {keys.map(key => {
        const { url, lng } = pageOf(key, i18n.language)
        return (
          <li key={key}>
            <a className="link" href={url} hrefLang={lng} rel="noreferrer">
              {t(`reading:sources.${key}`)}
            </a>
          </li>
        )
      })}
    </ul>
  )
}
