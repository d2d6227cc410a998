import { useTranslation } from 'react-i18next'
import type { PassageId } from '../reading/passages.ts'
import styles from './ReadTick.module.css'
import { Tick } from './Tick.tsx'

interface Props {
  readonly passage: PassageId
  readonly done: boolean
  readonly onTick: (done: boolean) => void
}

/** Under a marked passage: a box to tick once it is read, named after the passage, whose title has the id `<passage>-title`. */
export function ReadTick({ passage, done, onTick }: Props) {
  const { t } = useTranslation()
  return (
    <div className={styles.read}>
      <Tick done={done} labelledBy={`read-${passage} ${passage}-title`} onTick={onTick}>
        <span id={`read-${passage}`}>{t('chapter.read')}</span>
      </Tick>
    </div>
  )
}
