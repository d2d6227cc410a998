import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { AgainAfter } from '../components/AgainAfter.tsx'
import { AgainItem } from '../components/AgainItem.tsx'
import { Pointer } from '../components/drawings/Pointer.tsx'
import type { Language } from '../i18n/languages.ts'
import { items, sequence } from '../questionnaire/items.ts'
import { numberOf } from '../questionnaire/progress.ts'
import type { Responses } from '../questionnaire/responses.ts'
import type { SectionId } from '../questionnaire/sections.ts'
import { useStore } from '../store/store.ts'
import styles from './Again.module.css'

/** The five items of a section, answered anew; then that station before and after. */
export function Again({ lng, section }: { lng: Language; section: SectionId }) {
  const { t } = useTranslation(['interface', 'questionnaire'])
  const again = useStore(state => state.again)
  const responses = useStore(state => state.responses)
  const respond = useStore(state => state.respondAgain)
  const finish = useStore(state => state.finishAgain)
  const [before, setBefore] = useState<Responses | null>(null)
  const [times, setTimes] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)
  const name = t(`questionnaire:sections.${section}.name`)
  const own = sequence.filter(id => items[id].section === section)
  const missing = own.filter(id => again[id] === undefined)

  function end() {
    if (missing.length > 0) {
      setTimes(times + 1)
      return
    }
    flushSync(() => {
      setBefore(responses)
      finish(section, new Date())
    })
    heading.current?.focus()
  }

  if (before)
    return (
      <div className={styles.again}>
        <h1>{t('again.title', { name })}</h1>
        <AgainAfter lng={lng} section={section} before={before} now={responses} heading={heading} />
      </div>
    )
  return (
    <div className={styles.again}>
      <h1>{t('again.title', { name })}</h1>
      <p className={`lead ${styles.lead}`}>{t('again.lead')}</p>
      {own.map(id => (
        <AgainItem key={id} id={id} response={again[id]} onRespond={response => respond(id, response)} />
      ))}
      <div className={styles.foot}>
        {/* The ways there are not told with it: each would be a message of its own, and one came first. Nor is it an alert:
            with Firefox, Orca says what comes into a status and not what comes into an alert that was there before. */}
        <p role="status">
          {/* Anew each time: the same words in the same place would not be told again. */}
          {times > 0 && missing.length > 0 && <span key={times}>{t('again.missing', { count: missing.length })}</span>}
        </p>
        {times > 0 && missing.length > 0 && (
          <ul>
            {missing.map(id => (
              <li key={id}>
                <a className="link" href={`#${id}`}>
                  {t('again.go', { n: numberOf(id) })}
                </a>
              </li>
            ))}
          </ul>
        )}
        <button type="button" className="btn" onClick={end}>
          {t('again.finish')}
          <Pointer to="right" />
        </button>
      </div>
    </div>
  )
}
