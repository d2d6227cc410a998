import type { ReactNode, Ref } from 'react'
import styles from './Fold.module.css'

interface Props {
  readonly title: ReactNode
  readonly children: ReactNode
  readonly ref?: Ref<HTMLElement> | undefined
}

/** What stays folded until asked for. `ref`: its line, which takes the focus. */
export function Fold({ title, children, ref }: Props) {
  return (
    <details className={styles.fold}>
      <summary ref={ref}>{title}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  )
}
