import type { ReactNode, Ref } from 'react'
import styles from './StepFold.module.css'

interface Props {
  readonly title: string
  readonly children: ReactNode
  readonly ref?: Ref<HTMLElement> | undefined
}

/** Steps that stay folded until asked for. `ref`: its line, which takes the focus. */
export function StepFold({ title, children, ref }: Props) {
  return (
    <details className={styles.fold}>
      <summary ref={ref}>{title}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  )
}
