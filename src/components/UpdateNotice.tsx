import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from './Notice.tsx'
import styles from './UpdateNotice.module.css'

/** `onShow`: shows the version of the site that is ready; null while there is none, or while it is not the moment. */
interface Props {
  readonly onShow: (() => void) | null
}

/** Says that a newer version of the site is ready: aloud the first time only. Nothing happens until the reader asks. */
export function UpdateNotice({ onShow }: Props) {
  const { t } = useTranslation()
  const [isTold, setTold] = useState(false)
  const isShown = onShow !== null
  useEffect(() => {
    if (isShown) return () => setTold(true)
    return undefined
  }, [isShown])
  return (
    <div className={styles.update} role={isTold ? undefined : 'status'}>
      {onShow && (
        <Notice title={t('update.title')} text={t('update.text')}>
          <button type="button" className="btn btn--quiet" onClick={onShow}>
            {t('update.show')}
          </button>
        </Notice>
      )}
    </div>
  )
}
