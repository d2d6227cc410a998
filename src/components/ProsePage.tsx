import type { ReactNode } from 'react'
import type { Prose as Part } from '../i18n/chapter.ts'
import { Prose } from './Prose.tsx'
import styles from './ProsePage.module.css'

/** A page of plain text: a heading, what it is about, the text, and what the reader may do there. */
export function ProsePage(props: { title: string; lead: string; body: readonly Part[]; children?: ReactNode }) {
  return (
    <div className={styles.page}>
      <header>
        <h1>{props.title}</h1>
        <p className="lead">{props.lead}</p>
        {props.children}
      </header>
      <div className={styles.text}>
        <Prose parts={props.body} />
      </div>
    </div>
  )
}
