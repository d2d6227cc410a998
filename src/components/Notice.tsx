import { type ReactNode, useId } from 'react'
import { BenchMark } from './drawings/BenchMark.tsx'
import styles from './Notice.module.css'

interface Props {
  readonly title: string
  readonly text: string
  /** What can be done about it: links or buttons. */
  readonly children?: ReactNode
}

/** A band above a screen: what the reader should know before reading it. */
export function Notice({ title, text, children }: Props) {
  const id = useId()
  return (
    <section className={styles.notice} aria-labelledby={id}>
      <BenchMark />
      <div>
        <h2 id={id}>{title}</h2>
        <p>{text}</p>
      </div>
      {children && <div className={styles.ways}>{children}</div>}
    </section>
  )
}
