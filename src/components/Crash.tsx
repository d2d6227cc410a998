import { useEffect, useRef } from 'react'
import { firstWords } from '../i18n/first-words.ts'
import type { Language } from '../i18n/languages.ts'
import styles from './Crash.module.css'
import { CrashReport } from './CrashReport.tsx'

interface Props {
  readonly lng: Language
  readonly thrown: unknown
  /** How often the page was drawn again and stopped again. */
  readonly times: number
  /** Full addresses of where else to go. null: there is no such place now. */
  readonly ways: { readonly home: string; readonly result: string | null; readonly question: string | null }
  /** Whether its heading takes the focus, and is that of the page: one of them. */
  readonly takesFocus: boolean
  readonly onAgain: () => void
  /** Loads the page anew: what is left when drawing it again did not help. */
  readonly onReload: () => void
}

/**
 * A page that stopped: what is known, that nothing was lost, and the ways on. It needs neither the texts of a language
 * nor the router, and its links load their page anew, since any of those may be what stopped.
 */
export function Crash({ lng, thrown, times, ways, takesFocus, onAgain, onReload }: Props) {
  const { crash } = firstWords[lng]
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  const isFirst = times === 0
  const Heading = takesFocus ? 'h1' : 'h2'
  return (
    <section className={styles.crash} lang={lng}>
      <Heading ref={heading} tabIndex={-1}>
        {crash.title}
      </Heading>
      <p className="lead">{isFirst ? crash.text : crash.still}</p>
      <p className={styles.ways}>
        <button type="button" className="btn" onClick={isFirst ? onAgain : onReload}>
          {isFirst ? crash.again : crash.reload}
        </button>
        {(['question', 'result', 'home'] as const).map(
          name =>
            ways[name] !== null && (
              <a key={name} className="link" href={ways[name]}>
                {crash[name]}
              </a>
            ),
        )}
      </p>
      <CrashReport lng={lng} thrown={thrown} />
    </section>
  )
}
