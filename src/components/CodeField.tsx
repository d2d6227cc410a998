import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './SidePicker.module.css'

interface Props {
  /** What was read last. */
  readonly text: string
  readonly problem: 'malformed' | 'damaged' | 'newer' | null
  readonly onRead: (text: string) => void
}

/** A field for a link or a code, and what is wrong with the one that was read. */
export function CodeField({ text, problem, onRead }: Props) {
  const { t } = useTranslation()
  const id = useId()
  const [typed, setTyped] = useState(text)
  return (
    <form
      className={styles.code}
      onSubmit={event => {
        event.preventDefault()
        onRead(typed.trim())
      }}
    >
      <label htmlFor={id}>{t('compare.field')}</label>
      <div className={styles.field}>
        <input
          id={id}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={typed}
          aria-describedby={`${id}-hint`}
          aria-invalid={problem !== null}
          onChange={({ target }) => setTyped(target.value)}
        />
        <button type="submit" className="btn btn--quiet">
          {t('compare.read')}
        </button>
      </div>
      <p className={problem ? styles.problem : 'note'} id={`${id}-hint`} role="status">
        {t(problem ? `compare.${problem}` : 'compare.hint')}
      </p>
    </form>
  )
}
