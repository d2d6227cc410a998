import type { ReactNode, Ref } from 'react'
import styles from './Fold.module.css'

interface Props {
  readonly title: ReactNode
  readonly children: ReactNode
  /** Of the line. */
  readonly id?: string
  readonly onOpen?: () => void
  readonly ref?: Ref<HTMLElement> | undefined
}

/** What stays folded until asked for. `ref`: its line, which takes the focus. */
export function Fold({ title, children, id, onOpen, ref }: Props) {
  return (
    <details
      className={styles.fold}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) onOpen?.()
      }}
    >
      <summary id={id} ref={ref}>
        {title}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  )
}
