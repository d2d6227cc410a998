import type { ReactNode } from 'react'
import type { Passage as Text } from '../i18n/chapter.ts'
import { ForYou, type ReasonLine } from './ForYou.tsx'
import { Gloss } from './Gloss.tsx'
import { Lean } from './Lean.tsx'
import styles from './Passage.module.css'
import { Prose } from './Prose.tsx'
import { Term } from './Term.tsx'

const tags = { dfn: Term }
const unmarked = { ...tags, mark: 'span' }

interface Props {
  readonly passage: Text
  /** Its number among the numbered passages of the chapter. */
  readonly n: number
  /** Why it is marked for this reader; absent when it is not. */
  readonly reasons: readonly ReasonLine[] | undefined
  /** The box to tick once it is read, when it is marked. */
  readonly tick: ReactNode
  /** The closing call weighs nothing: it has no vial. */
  readonly weighs: boolean
  readonly onLeave: () => void
}

/** A passage of the argument: its number, a tick a line, which way it pulls, its terms, and the reader's mark if any. */
export function Passage({ passage, n, reasons, tick, weighs, onLeave }: Props) {
  const { id, title, body, lean, terms } = passage
  return (
    <section className={styles.passage} id={id} aria-labelledby={`${id}-title`} data-marked={reasons && ''}>
      <h2 id={`${id}-title`}>
        <span aria-hidden="true">{n}</span>
        {title}
      </h2>
      {reasons && <ForYou reasons={reasons} onLeave={onLeave} />}
      <div className={styles.text}>
        <Prose parts={body} tags={reasons ? tags : unmarked} />
      </div>
      {tick}
      {weighs && (
        <div className={styles.lean}>
          <Lean lean={lean} />
        </div>
      )}
      {terms.length > 0 && (
        <div className={styles.glosses}>
          {terms.map(term => (
            <Gloss key={term.id} term={term} />
          ))}
        </div>
      )}
    </section>
  )
}
