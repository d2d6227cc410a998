import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { hasBegun } from '../questionnaire/progress.ts'
import { copyOfData, restoreData } from '../store/device.ts'
import { isFull } from '../store/records.ts'
import { useStore } from '../store/store.ts'
import styles from './MyData.module.css'
import { copyName, saveFile } from './save-file.ts'

/** Takes what the reader did to another browser, as a file. Before a file's answers come, those here are filed. */
export function MyData() {
  const { t } = useTranslation()
  const file = useRef<HTMLInputElement>(null)
  const fileRecord = useStore(state => state.fileRecord)
  const [told, setTold] = useState<'saved' | ReturnType<typeof restoreData> | null>(null)

  function save() {
    const copy = copyOfData()
    if (copy === null) return
    saveFile(copyName(new Date()), copy)
    setTold('saved')
  }

  /** Whether what is here is among the records now, or was nothing. */
  function fileFirst(): boolean {
    const { records, responses } = useStore.getState()
    if (!hasBegun(responses)) return true
    if (isFull(records, responses)) return false
    fileRecord(new Date())
    return true
  }

  async function restore(chosen: File | undefined) {
    if (!chosen) return
    setTold(null)
    try {
      setTold(restoreData(await chosen.text(), fileFirst))
    } catch {
      setTold('damaged')
    }
  }

  return (
    <section className={styles.data} aria-labelledby="data">
      <h2 id="data">{t('data.title')}</h2>
      <p>{t('data.text')}</p>
      <div className={styles.ways}>
        <button type="button" className="btn btn--quiet" onClick={save}>
          {t('data.save')}
        </button>
        <button type="button" className="btn btn--quiet" onClick={() => file.current?.click()}>
          {t('data.restore')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => {
            void restore(currentTarget.files?.[0])
            // The same file may be chosen again.
            currentTarget.value = ''
          }}
        />
      </div>
      <p role="status">{told && t(`data.${told}`)}</p>
    </section>
  )
}
