import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './EraseButton.module.css'

/** Erases all the records, after asking. */
export function EraseRecords({ onErase }: { onErase: () => void }) {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <>
      <button type="button" className="linkbtn" onClick={() => dialog.current?.showModal()}>
        {t('records.eraseAll')}
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="erase-records" closedby="any">
        <h2 id="erase-records">{t('records.dialog.title')}</h2>
        <p>{t('records.dialog.text')}</p>
        <div className={styles.actions}>
          <button type="button" className="btn btn--quiet" onClick={() => dialog.current?.close()}>
            {t('records.dialog.keep')}
          </button>
          <button
            type="button"
            className="btn"
            onClick={() => {
              dialog.current?.close()
              onErase()
            }}
          >
            {t('records.dialog.erase')}
          </button>
        </div>
      </dialog>
    </>
  )
}
