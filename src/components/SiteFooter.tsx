import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Language } from '../i18n/languages.ts'
import { addressOf } from '../routes.ts'
import { BenchMark } from './drawings/BenchMark.tsx'
import styles from './SiteFooter.module.css'

export function SiteFooter({ lng }: { lng: Language }) {
  const { t } = useTranslation()
  return (
    <footer className={styles.foot}>
      <p className={styles.definition}>
        <BenchMark />
        <span>
          <b>{t('footer.word')}</b> {t('footer.definition')}
        </span>
      </p>
      <p className={styles.links}>
        <span>{t('footer.privacy')}</span>
        <Link href={addressOf(lng, { page: 'method' })}>{t('method.title')}</Link>
        <Link href={addressOf(lng, { page: 'about' })}>{t('about.title')}</Link>
        <Link href={addressOf(lng, { page: 'accessibility' })}>{t('footer.accessibility')}</Link>
      </p>
    </footer>
  )
}
