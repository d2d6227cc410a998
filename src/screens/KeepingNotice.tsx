import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../components/Notice.tsx'
import { copyOfData, useKeeping } from '../store/device.ts'
import type { Trouble } from '../store/keeping.ts'
import { focusOnHeading } from './focus-on.ts'
import styles from './KeepingNotice.module.css'
import { copyName, saveFile } from './save-file.ts'

function saveCopy(): void {
  const copy = copyOfData()
  if (copy !== null) saveFile(copyName(new Date()), copy)
}

/** Says, until the reader has understood, that what they do is not kept, or that something kept could not be read. */
export function KeepingNotice() {
  const { t } = useTranslation()
  const trouble = useKeeping(state => state.trouble)
  const aside = useKeeping(state => state.aside)
  const [understood, setUnderstood] = useState<readonly (Trouble | 'aside')[]>([])
  const all = [trouble, aside.length > 0 ? ('aside' as const) : null]
  const told = all.find(one => one !== null && !understood.includes(one)) ?? null
  const way = (label: ReactNode, onClick: () => void) => (
    <button type="button" className="btn btn--quiet" onClick={onClick}>
      {label}
    </button>
  )
  return (
    <div className={styles.keeping} role="status">
      {told !== null && (
        <Notice title={t(`keeping.${told}.title`)} text={t(`keeping.${told}.text`)}>
          {told === 'newer' && way(t('keeping.reload'), () => location.reload())}
          {(told === 'full' || told === 'blocked') && way(t('keeping.copy'), saveCopy)}
          {told === 'aside' && way(t('keeping.saveAside'), () => saveFile('repere-aside.txt', aside.join('\n\n')))}
          {way(t('keeping.understood'), () => {
            // The button goes with what it closes.
            focusOnHeading()
            setUnderstood([...understood, told])
          })}
        </Notice>
      )}
    </div>
  )
}
