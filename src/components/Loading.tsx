import { firstWords } from '../i18n/first-words.ts'
import type { Language } from '../i18n/languages.ts'
import { FailedLoad } from './FailedLoad.tsx'
import styles from './Loading.module.css'

/** How a page that was asked for is doing. */
export interface LoadingState {
  /** Nothing to tell; slow; very slow; out of reach; out of reach and asked for again. */
  readonly state: 'quiet' | 'slow' | 'late' | 'unreached' | 'again'
  /** The full address asked for. */
  readonly to: string
  /** Whether it is the page on show, in another language. */
  readonly isSwitch: boolean
  /** What is known of why it is out of reach. */
  readonly reason: 'silent' | 'offline' | null
  /** How often it was asked for again in vain. */
  readonly times: number
  /** What had the focus when it was asked for. */
  readonly origin: Element | null
}

interface Props extends LoadingState {
  /** Of the page on show. */
  readonly lng: Language
  readonly onAgain: () => void
  readonly onStay: () => void
}

/** At the top of the page on show: that another is on its way, a line over the page; or, above it, why it is not. */
export function Loading({ lng, state, to, isSwitch, reason, times, origin, onAgain, onStay }: Props) {
  const { failed } = firstWords[lng]
  const isWaiting = state === 'slow' || state === 'late' || state === 'again'
  const isLate = state === 'late'
  const kind = isLate ? 'late' : isSwitch ? 'switch' : 'page'
  return (
    <div className={styles.over}>
      <p role="status" className={isWaiting ? styles.line : undefined}>
        {isWaiting && (
          <span className={state === 'slow' ? styles.label : 'vh'}>{isLate ? failed.late.title : failed.loading}</span>
        )}
      </p>
      {(isLate || state === 'unreached' || state === 'again') && (
        <FailedLoad
          key={kind}
          lng={lng}
          kind={kind}
          reason={reason}
          times={times}
          origin={origin}
          // Without a question asked first: for who waits, or was refused twice.
          href={isLate || times > 0 ? to : null}
          onAgain={onAgain}
          onStay={onStay}
        />
      )}
    </div>
  )
}
