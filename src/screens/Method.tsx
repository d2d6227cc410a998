import { useTranslation } from 'react-i18next'
import { ProsePage } from '../components/ProsePage.tsx'
import { pageOf } from '../i18n/article.ts'
import type { Language } from '../i18n/languages.ts'

/** How items, scores, ranges and reading order work, and their limits. */
export function Method({ lng }: { lng: Language }) {
  const { t } = useTranslation()
  return <ProsePage title={t('method.title')} lead={t('method.description')} body={pageOf(lng, 'method')} />
}
