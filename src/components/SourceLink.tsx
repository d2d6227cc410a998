import { useTranslation } from 'react-i18next'
import { pageOf, type SourceKey } from '../reading/sources.ts'

/** A source by its title: a link to the original, or the title alone while its address is not known. */
export function SourceLink({ source }: { source: SourceKey }) {
  const { t, i18n } = useTranslation('reading')
  const page = pageOf(source, i18n.language)
  const title = t(`sources.${source}`)
  if (!page) return <span>{title}</span>
  return (
    <a className="link" href={page.url} hrefLang={page.lng} rel="noreferrer">
      {title}
    </a>
  )
}
