import { memo } from 'react'
import { Traverse } from './drawings/Traverse.tsx'
import styles from './Interlude.module.css'

/** The instrument moves on: a band above the first item of a section. */
export const Interlude = memo(function Interlude({
  at,
  title,
  lead,
  label,
}: {
  at: number
  title: string
  lead: string
  label: string
}) {
  return (
    <div className={styles.interlude}>
      <div className={styles.inside}>
        <p className={styles.words}>
          <b>{title}</b> <span>{lead}</span>
        </p>
        <div className={styles.drawing}>
          <Traverse at={at} label={label} />
        </div>
      </div>
    </div>
  )
})
