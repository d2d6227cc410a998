import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './PrintCodePanel.module.css'
import type { PrintCode } from './print-code.ts'
import { QrCode } from './QrCode.tsx'
import { useSlow } from './slow.ts'

/** Asks for a QR code of the reading on the print, says what it contains, and takes it away again. */
export function PrintCodePanel({ code: { state, add, remove } }: { code: PrintCode }) {
  const { t } = useTranslation()
  const isSlow = useSlow(state === 'loading')
  const button = useRef<HTMLButtonElement>(null)
  const drawing = typeof state === 'object' ? state : null
  return (
    <div className={styles.panel}>
      {/* One button, so that focus stays on it. */}
      <button type="button" className={`link ${styles.ask}`} ref={button} onClick={drawing ? remove : add}>
        {t(drawing ? 'printing.remove' : 'printing.add')}
      </button>
      <div className={styles.told}>
        {drawing && <QrCode drawing={drawing} label={t('printing.label')} />}
        <div>
          {state === 'loading' && !isSlow && <p>{t('printing.loading')}</p>}
          <p role="status">
            {isSlow && t('printing.loading')}
            {state === 'failed' && t('printing.failed')}
            {drawing && `${t('printing.drawn')} ${t('printing.warning')}`}
          </p>
          {state === 'failed' && (
            <button type="button" className="btn btn--quiet" onClick={() => location.reload()}>
              {t('printing.reload')}
            </button>
          )}
        </div>
      </div>
    </div>
  )
}
