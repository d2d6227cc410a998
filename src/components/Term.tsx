import type { ReactNode } from 'react'
import styles from './Term.module.css'

/** A term in the text, leading to its gloss beside or below. */
export function Term({ of, children }: { of: string; children?: ReactNode }) {
  return (
    <dfn className={styles.term}>
      <a href={`#term-${of}`} aria-describedby={`term-${of}`}>
        {children}
      </a>
    </dfn>
  )
}
