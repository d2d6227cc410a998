import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Language } from '../i18n/languages.ts'
import { isInFirstLeg, numberOf, openItems } from '../questionnaire/progress.ts'
import type { Responses } from '../questionnaire/responses.ts'
import { addressOf } from '../routes.ts'
import { Pointer } from './drawings/Pointer.tsx'
import styles from './ResultActions.module.css'

interface Props {
  readonly lng: Language
  readonly responses: Responses
  /** The first text of the path: its address, down to the passage, and how long it takes. */
  readonly first: { readonly href: string; readonly minutes: number }
  /** The way to erase. */
  readonly children: ReactNode
}

/** What to do with a reading: read first; then measure on, print, or erase. */
export function ResultActions({ lng, responses, first, children }: Props) {
  const { t } = useTranslation()
  const open = openItems(responses)
  const [next] = open
  const n = next ? numberOf(next) : 0
  const firstLegDone = !open.some(isInFirstLeg)
  return (
    <nav className={styles.actions} aria-label={t('result.actions.label')}>
      <Link className="btn" href={first.href}>
        {t('result.actions.first', { minutes: first.minutes })}
        <Pointer to="right" />
      </Link>
      {next && (
        <Link className="btn btn--quiet" href={addressOf(lng, { page: 'item', n })}>
          {firstLegDone ? t('result.actions.more', { count: open.length }) : t('home.resume', { n })}
        </Link>
      )}
      <button className="btn btn--quiet" type="button" onClick={() => print()}>
        {t('result.actions.print')}
      </button>
      {children}
    </nav>
  )
}
