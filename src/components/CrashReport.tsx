import { useId, useRef, useState } from 'react'
import { firstWords } from '../i18n/first-words.ts'
import type { Language } from '../i18n/languages.ts'
import styles from './CrashReport.module.css'
import { reportOf } from './crash-report.ts'

interface Props {
  readonly lng: Language
  readonly thrown: unknown
}

function scriptOfPage(): string {
  return document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? ''
}

/** What happened, for whoever mends it: folded, to copy at a press, or by hand where the browser does not allow it. */
export function CrashReport({ lng, thrown }: Props) {
  const { report } = firstWords[lng].crash
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')
  const [text] = useState(() =>
    reportOf(thrown, { pathname: location.pathname, script: scriptOfPage(), agent: navigator.userAgent }),
  )

  async function copy() {
    // Said anew each time, for who copies twice.
    setSaid('')
    try {
      await navigator.clipboard.writeText(text)
      setSaid(report.done)
    } catch {
      field.current?.select()
      setSaid(report.refused)
    }
  }

  return (
    <details className={styles.report}>
      <summary>{report.title}</summary>
      <label htmlFor={id}>{report.text}</label>
      <textarea ref={field} id={id} translate="no" readOnly rows={text.split('\n').length} value={text} />
      <button type="button" className="btn btn--quiet" onClick={copy}>
        {report.copy}
      </button>
      <p role="status">{said}</p>
    </details>
  )
}
