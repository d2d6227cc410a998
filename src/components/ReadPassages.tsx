import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { editionOf } from '../i18n/edition.ts'
import type { Language } from '../i18n/languages.ts'
import type { PassageId } from '../reading/passages.ts'
import styles from './DoneSteps.module.css'
import { Fold } from './Fold.tsx'
import { Tick } from './Tick.tsx'

interface Props {
  readonly lng: Language
  /** In the order of ticking: the last is shown first. */
  readonly read: readonly PassageId[]
  /** `isLast`: the fold goes with it. */
  readonly onUnread: (passage: PassageId, isLast: boolean) => void
}

/** What is read, folded, to be unticked if need be. Nothing before the first. */
export function ReadPassages({ lng, read, onUnread }: Props) {
  const { t } = useTranslation()
  const fold = useRef<HTMLElement>(null)
  if (read.length === 0) return null
  const all = Object.values(editionOf(lng).article).flatMap(({ passages }) => passages)
  return (
    <div className={styles.done}>
      <Fold title={t('plan.done', { count: read.length })} ref={fold}>
        <ul>
          {read.toReversed().map(id => (
            <li key={id}>
              <Tick
                done
                onTick={() => {
                  // The row goes.
                  fold.current?.focus({ preventScroll: true })
                  onUnread(id, read.length === 1)
                }}
              >
                {all.find(passage => passage.id === id)?.title}
              </Tick>
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  )
}
