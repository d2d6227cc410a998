import { useTranslation } from 'react-i18next'
import styles from './PrintedCode.module.css'
import type { PrintCode } from './print-code.ts'
import { QrCode } from './QrCode.tsx'

/** The QR code as it stands on paper, with what it contains. Nothing unless it was asked for. */
export function PrintedCode({ code: { state } }: { code: PrintCode }) {
  const { t } = useTranslation()
  if (typeof state === 'string') return null
  return (
    <figure className={styles.code} aria-label={t('printing.warning')}>
      <QrCode drawing={state} label={t('printing.label')} />
      <figcaption>{t('printing.warning')}</figcaption>
    </figure>
  )
}
