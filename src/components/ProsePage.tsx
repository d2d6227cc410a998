import type { ReactNode } from 'react'
import type { Prose as Part } from '../i18n/chapter.ts'
import { Prose } from './Prose.tsx'
import styles from './ProsePage.module.css'

interface Props {
  readonly title: string
  readonly lead: string
  readonly body: readonly Part[]
  /** What the reader may do there, beside the heading. */
  readonly actions?: ReactNode
  /** What follows the text. */
  readonly children?: ReactNode
}

/** A page of plain text: a heading, what it is about, the text. */
export function ProsePage({ title, lead, body, actions, children }: Props) {
  return (
    <div className={styles.page}>
      <header>
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
        {actions}
      </header>
      <div className={styles.text}>
        <Prose parts={body} />
        {children}
      </div>
    </div>
  )
}
