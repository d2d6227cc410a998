import { useTranslation } from 'react-i18next'

interface Props {
  /** Where the article has its comments; null: nowhere. */
  readonly comments: string | null
  /** Where the project is discussed; null: nowhere. */
  readonly discussions: string | null
}

/** What to say of something that blocks, and where: the places that exist, or how to find who publishes the site. */
export function ReportProblem({ comments, discussions }: Props) {
  const { t } = useTranslation()
  const places = { discussions, comments }
  const known = (['discussions', 'comments'] as const).filter(place => places[place] !== null)
  return (
    <section aria-labelledby="report">
      <h2 id="report">{t('accessibility.report.title')}</h2>
      <p>{t('accessibility.report.say')}</p>
      {known.length > 0 ? (
        <ul>
          {known.map(place => (
            <li key={place}>
              <a className="link" href={places[place] ?? undefined} rel="noreferrer">
                {t(`accessibility.report.${place}`)}
              </a>
            </li>
          ))}
        </ul>
      ) : (
        <p>{t('accessibility.report.nowhere')}</p>
      )}
    </section>
  )
}
