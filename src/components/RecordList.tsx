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
  readonly onEraseAll: () => void
}

/** The records kept on the device, to name and to erase. */
export function RecordList({ records, capacity, filedBefore, longestName, onName, onErase, onEraseAll }: Props) {
  const { t } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  // '': all of them.
  const [erased, setErased] = useState<string | null>(null)

  function erase(id: string, name: string) {
    // The button goes with the record: focus moves to what is left.
    heading.current?.focus()
    setErased(name)
    onErase(id)
  }

  return (
    <section className={styles.records} aria-labelledby="records">
      <h2 id="records" ref={heading} tabIndex={-1}>
        {t('records.title')}
      </h2>
      <p className={styles.lead}>
        {records.length > 0 ? t('records.lead', { capacity }) : t(filedBefore ? 'records.noneLeft' : 'records.none')}
      </p>
      <p role="status">
        {erased !== null && (erased === '' ? t('records.erasedAll') : t('records.erased', { name: erased }))}
      </p>
      {records.length > 0 && (
        <>
          <ul>
            {records.map(({ id, given, name, date, count }) => (
              <li key={id}>
                <div>
                  <input
                    aria-label={t('records.name', { date })}
                    placeholder={t('records.placeholder')}
                    maxLength={longestName}
                    autoComplete="off"
                    defaultValue={given}
                    onBlur={({ target }) => onName(id, target.value)}
                  />
                  <p className="note">{t('records.answers', { date, n: count, total: sequence.length })}</p>
                </div>
                <button
                  type="button"
                  className="linkbtn"
                  aria-label={t('records.eraseOne', { name })}
                  onClick={() => erase(id, name)}
                >
                  {t('records.erase')}
                </button>
              </li>
            ))}
          </ul>
          <EraseRecords
            onErase={() => {
              heading.current?.focus()
              setErased('')
              onEraseAll()
            }}
          />
        </>
      )}
    </section>
  )
}
