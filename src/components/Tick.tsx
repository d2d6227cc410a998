import type { ReactNode } from 'react'
import styles from './Tick.module.css'

interface Props {
  readonly done: boolean
  readonly onTick: (done: boolean) => void
  /** The ids of what names the box, where its label alone would say too little. */
  readonly labelledBy?: string
  readonly children: ReactNode
}

/** A native checkbox, in the size of a radio, with its label. */
export function Tick({ done, onTick, labelledBy, children }: Props) {
  return (
    <label className={styles.tick}>
      <input
        type="checkbox"
        checked={done}
        aria-labelledby={labelledBy}
        onChange={({ target }) => onTick(target.checked)}
      />
      {children}
    </label>
  )
}
