import { useTranslation } from 'react-i18next'
import { Pointer } from './drawings/Pointer.tsx'
import styles from './Marked.module.css'

/** How many passages of a section are marked for the reader. */
export function Marked({ count }: { count: number }) {
  const { t } = useTranslation()
  return (
    <p className={styles.marked} data-some={count > 0 ? '' : undefined}>
      {count > 0 && <Pointer to="left" />}
      {t('contents.marked', { count })}
    </p>
  )
}
