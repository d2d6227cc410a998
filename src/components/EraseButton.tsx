import { type MouseEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './EraseButton.module.css'

/** Erases everything the reader did, after asking. Focus comes back to the button, as a native dialog sees to. */
export function EraseButton({ onErase }: { onErase: () => void }) {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  const [erased, setErased] = useState(false)
  const erase = (event: MouseEvent<HTMLButtonElement>) => {
    const button = event.currentTarget
    onErase()
    // Gone with what it erased, the dialog has nothing to close: the browser would complain.
    if (!button.isConnected) event.preventDefault()
    setErased(true)
  }
  return (
    <>
      <button type="button" className="linkbtn" onClick={() => dialog.current?.showModal()}>
        {t('erase.open')}
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="erase-title" closedby="any">
        <h2 id="erase-title">{t('erase.title')}</h2>
        <p>{t('erase.text')}</p>
        <form method="dialog" className={styles.actions}>
          <button type="submit" className="btn btn--quiet">
            {t('erase.keep')}
          </button>
          <button type="submit" className="btn" onClick={erase}>
            {t('erase.erase')}
          </button>
        </form>
      </dialog>
      <p role="status">{erased && t('erase.done')}</p>
    </>
  )
}
