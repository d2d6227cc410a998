import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './Share.module.css'

interface Props {
  /** Makes the link to the reading, and its code. */
  readonly onMake: () => Promise<{ href: string; code: string }>
  /** Other ways to go. */
  readonly children: ReactNode
}

type Said = 'copied' | 'refused' | 'passed' | 'ready' | 'unmade'

/** Passes a link on with the device's own panel where there is one, else copies it. */
async function hand(url: string, title: string): Promise<Said> {
  try {
    if (navigator.share) {
      await navigator.share({ title, url })
      return 'passed'
    }
  } catch (error) {
    // Closing the panel is a choice: the link stays on show.
    if (error instanceof DOMException && error.name === 'AbortError') return 'ready'
  }
  try {
    await navigator.clipboard.writeText(url)
    return 'copied'
  } catch {
    return 'refused'
  }
}

/** Makes a link that holds the answers, when asked, and says that it does. */
export function Share({ onMake, children }: Props) {
  const { t } = useTranslation()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [made, setMade] = useState<{ href: string; code: string } | null>(null)
  const [said, setSaid] = useState<Said | null>(null)
  useEffect(() => {
    if (said === 'refused') field.current?.select()
  }, [said])

  async function make() {
    // Said anew each time, for who asks twice.
    setSaid(null)
    try {
      const link = await onMake()
      setMade(link)
      setSaid(await hand(link.href, t('site.name')))
    } catch {
      setSaid('unmade')
    }
  }

  return (
    <section className={styles.share} aria-labelledby="share">
      <h2 id="share">{t('share.title')}</h2>
      <p className={styles.text}>{t('share.text')}</p>
      <div className={styles.ways}>
        <button type="button" className="btn btn--quiet" onClick={make}>
          {t('share.make')}
        </button>
        {children}
      </div>
      <p role="status">{said && t(`share.${said}`)}</p>
      {made && (
        <div className={styles.made}>
          <label htmlFor={id}>{t('share.field')}</label>
          <input ref={field} id={id} readOnly value={made.href} onFocus={event => event.currentTarget.select()} />
          <p>
            {t('share.code')}{' '}
            <b translate="no">
              {made.code
                .toUpperCase()
                .match(/.{1,3}/g)
                ?.join(' ')}
            </b>
          </p>
        </div>
      )}
    </section>
  )
}
