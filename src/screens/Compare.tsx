import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { RecordList } from '../components/RecordList.tsx'
import { recordName } from '../components/record-words.ts'
import { editionOf } from '../i18n/edition.ts'
import type { Language } from '../i18n/languages.ts'
import { momentWords } from '../i18n/moment.ts'
import { sequence } from '../questionnaire/items.ts'
import { capacity, type FiledRecord, longestName } from '../store/records.ts'
import { useStore } from '../store/store.ts'
import { useAddressCode } from './address-code.ts'
import styles from './Compare.module.css'
import { TwoSides } from './TwoSides.tsx'

/** Two readings side by side: the reader's own over time, or with somebody's code. And the records they filed. */
export function Compare({ lng }: { lng: Language }) {
  const { t } = useTranslation()
  const code = useAddressCode()
  const records = useStore(state => state.records)
  const responses = useStore(state => state.responses)
  const legsFiled = useStore(state => state.legsFiled)
  const nameRecord = useStore(state => state.nameRecord)
  const eraseRecord = useStore(state => state.eraseRecord)
  const putBack = useStore(state => state.putBack)
  const eraseRecords = useStore(state => state.eraseRecords)
  const erased = useRef<FiledRecord>(undefined)
  const shown = records.toReversed().map(record => ({
    id: record.id,
    given: record.name,
    name: recordName(t, lng, record),
    date: momentWords(lng, record.at),
    count: sequence.filter(id => record.responses[id] !== undefined).length,
  }))
  return (
    <>
      <div className={styles.head}>
        <h1>{t('compare.title')}</h1>
        <p className="lead">{t('compare.lead')}</p>
      </div>
      <TwoSides
        key={code}
        lng={lng}
        article={editionOf(lng).article}
        responses={responses}
        records={records}
        code={code}
      />
      <RecordList
        records={shown}
        capacity={capacity}
        filedBefore={legsFiled > 0}
        longestName={longestName}
        onName={nameRecord}
        onErase={id => {
          erased.current = records.find(record => record.id === id)
          eraseRecord(id)
        }}
        onUndo={() => {
          if (erased.current) putBack(erased.current)
        }}
        onEraseAll={eraseRecords}
      />
    </>
  )
}
