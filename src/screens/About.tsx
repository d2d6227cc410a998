import { useTranslation } from 'react-i18next'
import { EraseButton } from '../components/EraseButton.tsx'
import { ProsePage } from '../components/ProsePage.tsx'
import { pageOf } from '../i18n/article.ts'
import type { Language } from '../i18n/languages.ts'
import { eraseEverything } from '../store/device.ts'
import { MyData } from './MyData.tsx'

/** Privacy, accessibility, licences, taking one's data along, and erasing everything. */
export function About({ lng }: { lng: Language }) {
  const { t } = useTranslation()
  return (
    <ProsePage
      title={t('about.title')}
      lead={t('about.description')}
      body={pageOf(lng, 'about')}
      actions={<EraseButton onErase={eraseEverything} />}
    >
      <MyData />
    </ProsePage>
  )
}
