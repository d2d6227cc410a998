import type { Term } from '../i18n/chapter.ts'
import styles from './Gloss.module.css'
import { Rich } from './Rich.tsx'

/** What a term of a passage means, in a line beside it. */
export function Gloss({ term: { id, term, definition } }: { term: Term }) {
  return (
    <aside className={styles.gloss} role="note" id={`term-${id}`}>
      <p className={styles.term}>{term}</p>
      <p>
        <Rich text={definition} />
      </p>
    </aside>
  )
}
