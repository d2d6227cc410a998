import type { ReactNode } from 'react'
import { Link } from 'wouter'
import styles from './ContentsRow.module.css'
import { MinuteStaff } from './MinuteStaff.tsx'
import { Ordinal } from './Ordinal.tsx'

interface Props {
  readonly href: string
  readonly title: string
  readonly standfirst: string
  readonly start: number
  readonly minutes: number
  readonly last: boolean
  readonly spans: readonly { readonly id: string; readonly from: number; readonly to: number }[]
  /** Its place among the readings, in words; null without a reading. */
  readonly order: string | null
  /** Above the title: where it stands. */
  readonly above?: ReactNode
  /** Below the standfirst: what is marked, which way it leans. */
  readonly children?: ReactNode
}

/** A chapter along the staff of the contents. */
export function ContentsRow(props: Props) {
  const { href, title, standfirst, order, above, children, ...staff } = props
  return (
    <li className={styles.row}>
      <MinuteStaff {...staff} />
      <div className={styles.chapter}>
        {above && <p className={styles.above}>{above}</p>}
        <h2>
          <Link href={href}>{title}</Link>
        </h2>
        <p>{standfirst}</p>
        {children && <div className={styles.below}>{children}</div>}
      </div>
      {order ? (
        <p className={styles.order}>
          <Ordinal text={order} />
        </p>
      ) : (
        <div className={styles.order} />
      )}
    </li>
  )
}
