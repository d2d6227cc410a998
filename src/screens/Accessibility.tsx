import { useTranslation } from 'react-i18next'
import { ProsePage } from '../components/ProsePage.tsx'
import { ReportProblem } from '../components/ReportProblem.tsx'
import { pageOf } from '../i18n/article.ts'
import type { Language } from '../i18n/languages.ts'
import { site } from '../site.ts'

/** The accessibility statement: what was checked, what awaits a person, what falls short, and how to say that something blocks. */
export function Accessibility({ lng }: { lng: Language }) {
  const { t } = useTranslation()
  return (
    <ProsePage
      title={t('accessibility.title')}
      lead={t('accessibility.description')}
      body={pageOf(lng, 'accessibility')}
      actions={<p className="note">{t('accessibility.date')}</p>}
    >
      <ReportProblem {...site} />
    </ProsePage>
  )
}
