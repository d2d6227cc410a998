import { type RefObject, useEffect, useRef } from 'react'
import { firstWords } from '../i18n/first-words.ts'
import type { Language } from '../i18n/languages.ts'
import styles from './FailedLoad.module.css'

interface Props {
  readonly lng: Language
  /** A page did not arrive, or the same page in another language, or takes long; or a part was missing at the start. */
  readonly kind: 'page' | 'switch' | 'late' | 'start'
  /** What is known of the cause. */
  readonly reason: 'silent' | 'offline' | null
  /** How often it was asked for again in vain: told anew each time. */
  readonly times: number
  /** What had the focus when the page was asked for: the panel takes it from there and from nowhere else. */
  readonly origin?: Element | null
  /** The address of the page, to load without asking whether it is in reach. */
  readonly href?: string | null
  /** Loads the address anew if it is in reach. */
  readonly onAgain: () => void
  /** Stays on the page on show. */
  readonly onStay?: () => void
}

function useFocusFrom(origin: Element | null | undefined): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (origin && document.activeElement === origin) button.current?.focus()
  }, [origin])
  return button
}

/** Says that a page could not be fetched, above the page that stays, and how to get it. */
export function FailedLoad({ lng, kind, reason, times, origin, href, onAgain, onStay }: Props) {
  const { failed } = firstWords[lng]
  const isLate = kind === 'late'
  const panel = useRef<HTMLElement>(null)
  const again = useFocusFrom(isLate ? null : origin)
  // In a low window it stands at the top of the page.
  useEffect(() => {
    panel.current?.scrollIntoView?.({ block: 'nearest' })
  }, [])
  function stay() {
    if (origin instanceof HTMLElement) origin.focus()
    onStay?.()
  }
  return (
    <section ref={panel} className={styles.failed} lang={lng} aria-label={failed[kind].title}>
      <div role={isLate ? undefined : 'alert'}>
        <p key={times}>
          <b>{failed[kind].title}</b> {reason && failed[reason]} {failed[kind].text}
        </p>
      </div>
      <div className={styles.ways}>
        {!isLate && (
          <button ref={again} type="button" className="btn" onClick={onAgain}>
            {kind === 'start' ? failed.reload : failed.again}
          </button>
        )}
        {href && (
          <a className="link" href={href}>
            {failed.open}
          </a>
        )}
        {onStay && (
          <button type="button" className="linkbtn" onClick={stay}>
            {failed.stay}
          </button>
        )}
      </div>
    </section>
  )
}
