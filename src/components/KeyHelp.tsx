import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './KeyHelp.module.css'

/** The keys that work while focus is among the options. Shown where there is likely to be a keyboard. */
export const KeyHelp = memo(function KeyHelp({ staff }: { staff: boolean }) {
  const { t } = useTranslation()
  const [from, to] = staff ? ['1', '5'] : ['A', 'D']
  return (
    <div className={styles.keys}>
      <b>{t('item.keys.title')}</b>
      <span>
        <kbd>{from}</kbd> {t('item.keys.to')} <kbd>{to}</kbd> {t(staff ? 'item.keys.level' : 'item.keys.option')}
      </span>
      <span>
        <kbd>0</kbd> {t('item.keys.unsure')}
      </span>
      <span>
        <kbd>{t('item.keys.enter')}</kbd> {t('item.keys.next')}
      </span>
    </div>
  )
})
