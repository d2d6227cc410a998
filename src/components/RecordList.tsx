import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sequence } from '../questionnaire/items.ts'
import { EraseRecords } from './EraseRecords.tsx'
import styles from './RecordList.module.css'

interface Props {
  readonly records: readonly {
    readonly id: string
    /** The name the reader gave; empty: none. */
    readonly given: string
    /** What the record is called. */
    readonly name: string
    readonly date: string
    readonly count: number
  }[]
  readonly capacity: number
  /** Whether a record was filed before, be it erased since. */
  readonly filedBefore: boolean
  readonly longestName: number
  readonly onName: (id: string, name: string) => void
  readonly onErase: (id: string) => void
  /** Puts back the record erased last. */
  readonly onUndo: () => void
  readonly onEraseAll: () => void
}

/** The records kept on the device, to name and to erase. One erased alone can be put back until the next act here. */
export function RecordList(props: Props) {
  const { records, capacity, filedBefore, longestName, onName, onErase, onUndo, onEraseAll } = props
  const { t } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  const [last, setLast] = useState<{ readonly act: 'erased' | 'restored' | 'erasedAll'; readonly name: string } | null>(
    null,
  )

  /** The button that was pressed goes: focus moves to what is left. */
  function did(act: 'erased' | 'restored' | 'erasedAll', name: string, run: () => void) {
    heading.current?.focus()
    setLast({ act, name })
    run()
  }

  return (
    <section className={styles.records} aria-labelledby="records">
      <h2 id="records" ref={heading} tabIndex={-1}>
        {t('records.title')}
      </h2>
      <p className={styles.lead}>
        {records.length > 0 ? t('records.lead', { capacity }) : t(filedBefore ? 'records.noneLeft' : 'records.none')}
      </p>
      <p role="status">{last && t(`records.${last.act}`, { name: last.name })}</p>
      {last?.act === 'erased' && (
        <button
          type="button"
          className={`btn btn--quiet ${styles.undo}`}
          onClick={() => did('restored', last.name, onUndo)}
        >
          {t('records.undo')}
        </button>
      )}
      {records.length > 0 && (
        <>
          <ul>
            {records.map(({ id, given, name, date, count }) => (
              <li key={id}>
                <div>
                  <label htmlFor={`name-${id}`}>{t('records.name', { date })}</label>
                  <input
                    id={`name-${id}`}
                    placeholder={t('records.placeholder')}
                    maxLength={longestName}
                    autoComplete="off"
                    defaultValue={given}
                    onBlur={({ target }) => {
                      if (target.value === given) return
                      setLast(null)
                      onName(id, target.value)
                    }}
                  />
                  <p className="note">{t('records.answers', { n: count, total: sequence.length })}</p>
                </div>
                <button
                  type="button"
                  className="linkbtn"
                  aria-label={t('records.eraseOne', { name })}
                  onClick={() => did('erased', name, () => onErase(id))}
                >
                  {t('records.erase')}
                </button>
              </li>
            ))}
          </ul>
          <EraseRecords onErase={() => did('erasedAll', '', onEraseAll)} />
        </>
      )}
    </section>
  )
}
