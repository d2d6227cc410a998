import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Pointer } from './drawings/Pointer.tsx'
import styles from './Onward.module.css'

interface Next {
  readonly href: string
  /** What kind of step it is. */
  readonly note: string
  readonly title: string
  /** Why it comes next for this reader. */
  readonly why?: string | undefined
}

/** The way out of a chapter: the next text, when there is one, and other ways. */
export function Onward({ next, children }: { next?: Next; children?: ReactNode }) {
  const { t } = useTranslation()
  return (
    <nav className={styles.onward} aria-label={t('chapter.onward.label')}>
      {next && (
        <Link className={styles.next} href={next.href}>
          <span className="note">{next.note}</span>
          <b>{next.title}</b>
          {next.why && (
            <span className={styles.why}>
              <Pointer to="right" />
              {next.why}
            </span>
          )}
        </Link>
      )}
      {children}
    </nav>
  )
}
