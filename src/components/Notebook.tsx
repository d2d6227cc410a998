import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Passage } from '../i18n/chapter.ts'
import { ForYou, type ReasonLine } from './ForYou.tsx'
import { Lean } from './Lean.tsx'
import styles from './Notebook.module.css'
import { Prose } from './Prose.tsx'

interface Props {
  readonly passage: Passage
  /** Why it is marked for this reader; absent when it is not. */
  readonly reasons: readonly ReasonLine[] | undefined
  /** The box to tick once it is read, when it is marked. */
  readonly tick: ReactNode
  readonly onLeave: () => void
}

/** A page of the author's notebook: squared paper, lines on its squares. */
export function Notebook({ passage, reasons, tick, onLeave }: Props) {
  const { t } = useTranslation()
  const { id, title, body, lean } = passage
  return (
    <section className={styles.leaf} id={id} aria-labelledby={`${id}-title`} data-marked={reasons && ''}>
      {reasons && <ForYou reasons={reasons} onLeave={onLeave} />}
      <div className={styles.book}>
        <h2 id={`${id}-title`}>
          <span>{t('chapter.notebook')}</span> {title}
        </h2>
        <Prose parts={body} tags={reasons ? {} : { mark: 'span' }} />
      </div>
      {tick}
      <div className={styles.lean}>
        <Lean lean={lean} />
      </div>
    </section>
  )
}
