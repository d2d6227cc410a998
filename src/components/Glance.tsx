import { memo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { hasItems, loadItems } from '../i18n/edition.ts'
import { languageName } from '../i18n/language-name.ts'
import type { Language } from '../i18n/languages.ts'
import { type ItemId, items } from '../questionnaire/items.ts'
import { addressOf } from '../routes.ts'
import styles from './Glance.module.css'
import { OtherWords } from './OtherWords.tsx'
import { useSlow } from './slow.ts'

interface Props {
  readonly lng: Language
  /** The language to look at. */
  readonly other: Language
  readonly id: ItemId
  /** 1–25. */
  readonly n: number
}

/**
 * An item in another language, folded, without leaving this one. Its texts are fetched when it is opened. Before any
 * script runs it holds the way to the whole page.
 */
export const Glance = memo(function Glance({ lng, other, id, n }: Props) {
  const { t } = useTranslation()
  const [state, setState] = useState<'closed' | 'loading' | 'loaded' | 'failed'>('closed')
  const isSlow = useSlow(state === 'loading')
  const body = useRef<HTMLDivElement>(null)
  const language = languageName(lng, other)

  /** What opens lies below the window's edge more often than not. */
  function show(): void {
    body.current?.scrollIntoView?.({ block: 'nearest' })
  }

  function onToggle(isOpen: boolean): void {
    if (!isOpen || state === 'loading') return
    const { section } = items[id]
    if (hasItems(other, section)) {
      setState('loaded')
      return
    }
    setState('loading')
    loadItems(other, section).then(
      () => setState('loaded'),
      () => setState('failed'),
    )
  }

  return (
    <details className={styles.glance} onToggle={({ currentTarget }) => onToggle(currentTarget.open)}>
      <summary>{t('glance.open', { language })}</summary>
      <div className={styles.body} ref={body}>
        {state === 'loaded' && <OtherWords lng={other} id={id} onShown={show} />}
        {state === 'closed' && (
          <Link className="link" href={addressOf(other, { page: 'item', n })} hrefLang={other}>
            {t('glance.whole', { language })}
          </Link>
        )}
        {state === 'loading' && !isSlow && <p>{t('glance.loading')}</p>}
        <p role="status">
          {isSlow && t('glance.loading')}
          {state === 'failed' && t('glance.failed')}
        </p>
        {state === 'failed' && (
          <button type="button" className="btn btn--quiet" onClick={() => location.reload()}>
            {t('glance.reload')}
          </button>
        )}
      </div>
    </details>
  )
})
