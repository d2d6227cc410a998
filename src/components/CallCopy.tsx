import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './CallCopy.module.css'

interface Props {
  /** The result as text, in words. */
  readonly plain: string
  /** The same, with its figures. */
  readonly figures: string
}

/** The reader's result as text: to copy at a press, or by hand where the browser does not allow it. */
export function CallCopy({ plain, figures }: Props) {
  const { t } = useTranslation()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [withFigures, setWithFigures] = useState(false)
  const [said, setSaid] = useState<'done' | 'refused' | null>(null)
  const text = withFigures ? figures : plain

  async function copy() {
    // Said anew each time, for who copies twice.
    setSaid(null)
    try {
      await navigator.clipboard.writeText(text)
      setSaid('done')
    } catch {
      field.current?.select()
      setSaid('refused')
    }
  }

  return (
    <div className={styles.copy}>
      <label htmlFor={id}>{t('call.copy.field')}</label>
      <textarea ref={field} id={id} readOnly rows={text.split('\n').length} value={text} />
      <div className={styles.actions}>
        <label className={styles.figures}>
          <input
            type="checkbox"
            checked={withFigures}
            onChange={({ currentTarget }) => {
              setWithFigures(currentTarget.checked)
              setSaid(null)
            }}
          />
          {t('call.copy.figures')}
        </label>
        <button type="button" className="btn btn--quiet" onClick={copy}>
          {t('call.copy.copy')}
        </button>
        <p role="status">{said && t(`call.copy.${said}`)}</p>
      </div>
    </div>
  )
}
