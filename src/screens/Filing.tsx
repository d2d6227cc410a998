import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../components/Notice.tsx'
import { recordName } from '../components/record-words.ts'
import type { Language } from '../i18n/languages.ts'
import { capacity, isDue, isFull } from '../store/records.ts'
import { useStore } from '../store/store.ts'

/**
 * Files what the reader finished, on arriving at the result: once that is painted, since it draws it anew. Without room it
 * asks before the oldest record goes.
 */
export function Filing({ lng, isPainted }: { lng: Language; isPainted: boolean }) {
  const { t } = useTranslation()
  const due = useStore(isDue)
  const records = useStore(state => state.records)
  const responses = useStore(state => state.responses)
  const fileRecord = useStore(state => state.fileRecord)
  const leave = useStore(state => state.leaveUnfiled)
  useEffect(() => {
    if (due && isPainted) fileRecord(new Date())
  }, [due, isPainted, fileRecord])
  const [oldest] = records
  if (!due || !oldest || !isFull(records, responses)) return null
  return (
    <Notice
      title={t('records.full.title')}
      text={t('records.full.text', { capacity, name: recordName(t, lng, oldest) })}
    >
      <button type="button" className="btn btn--quiet" onClick={() => fileRecord(new Date(), true)}>
        {t('records.full.drop')}
      </button>
      <button type="button" className="btn btn--quiet" onClick={leave}>
        {t('records.full.leave')}
      </button>
    </Notice>
  )
}
