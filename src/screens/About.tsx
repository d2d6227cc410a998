import { useTranslation } from 'react-i18next'
import { EraseButton } from '../components/EraseButton.tsx'
import { ProsePage } from '../components/ProsePage.tsx'
import { pageOf } from '../i18n/article.ts'
import type { Language } from '../i18n/languages.ts'
import { useStore } from '../store/store.ts'

/** Privacy, accessibility, licences, and erasing everything. */
export function About({ lng }: { lng: Language }) {
  const { t } = useTranslation()
  const erase = useStore(state => state.erase)
  return (
    <ProsePage
      title={t('about.title')}
      lead={t('about.description')}
      body={pageOf(lng, 'about')}
      actions={<EraseButton onErase={erase} />}
    />
  )
}
