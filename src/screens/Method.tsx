import { useTranslation } from 'react-i18next'
import { ProsePage } from '../components/ProsePage.tsx'
import { SourceList } from '../components/SourceList.tsx'
import { WeightsTable } from '../components/WeightsTable.tsx'
import { pageOf } from '../i18n/article.ts'
import type { Language } from '../i18n/languages.ts'
import { type SourceKey, sources } from '../reading/sources.ts'

/** How items, scores, ranges and reading order work, their limits, and every source of the product. */
export function Method({ lng }: { lng: Language }) {
  const { t } = useTranslation(['interface', 'reading'])
  const keys = Object.keys(sources) as SourceKey[]
  const byTitle = keys.sort((a, b) => t(`reading:sources.${a}`).localeCompare(t(`reading:sources.${b}`), lng))
  return (
    <ProsePage title={t('method.title')} lead={t('method.description')} body={pageOf(lng, 'method')}>
      <WeightsTable format={weight => weight.toLocaleString(lng, { minimumFractionDigits: 1 })} />
      <h2>{t('method.sources')}</h2>
      <p>{t('method.sourcesNote')}</p>
      <SourceList keys={byTitle} />
    </ProsePage>
  )
}
