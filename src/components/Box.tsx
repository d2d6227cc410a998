import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Passage } from '../i18n/chapter.ts'
import styles from './Box.module.css'
import { ForYou, type ReasonLine } from './ForYou.tsx'
import { Gloss } from './Gloss.tsx'
import { GoalLine } from './GoalLine.tsx'
import { Prose } from './Prose.tsx'
import { Term } from './Term.tsx'

const tags = { mark: 'span', goal: GoalLine, dfn: Term } as const

interface Props {
  readonly passage: Passage
  /** Why it is marked for this reader; absent when it is not. */
  readonly reasons: readonly ReasonLine[] | undefined
  /** The box to tick once it is read, when it is marked. */
  readonly tick: ReactNode
  /** Whether it is unfolded for this reader, until they fold or unfold it themselves. */
  readonly open: boolean
  readonly onLeave: () => void
}

/** Facts and methods beside the argument, folded: a native disclosure that is always whole in the page. */
export function Box({ passage, reasons, tick, open, onLeave }: Props) {
  const { t } = useTranslation()
  const [own, setOwn] = useState<boolean | null>(null)
  const shown = own ?? open
  const { id, title, body, terms } = passage
  return (
    <section className={styles.box} id={id} aria-labelledby={`${id}-title`} data-marked={reasons && ''}>
      {reasons && <ForYou reasons={reasons} onLeave={onLeave} />}
      <details
        open={shown}
        onToggle={({ currentTarget }) => {
          // A fold that follows the marks is not the reader's: it says what is already known.
          if (currentTarget.open !== shown) setOwn(currentTarget.open)
        }}
      >
        <summary>
          <span className={styles.tag}>{t('chapter.bearings')}</span>
          <h2 id={`${id}-title`}>{title}</h2>
        </summary>
        <div className={styles.text}>
          <Prose parts={body} tags={tags} />
          {terms.map(term => (
            <Gloss key={term.id} term={term} />
          ))}
          {tick}
        </div>
      </details>
    </section>
  )
}
