import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { hasItems } from '../i18n/edition.ts'
import { itemWords } from '../i18n/item-words.ts'
import type { Language } from '../i18n/languages.ts'
import { items } from '../questionnaire/items.ts'
import { numberOf } from '../questionnaire/progress.ts'
import { addressOf } from '../routes.ts'
import type { Line } from '../scoring/arithmetic.ts'
import { Rich } from './Rich.tsx'
import styles from './Why.module.css'

interface Props {
  readonly lng: Language
  /** Whether the numbers lead to the items. */
  readonly own: boolean
  readonly lines: readonly Line[]
}

/** What was picked in each item of a section and what it is worth. */
export function WhyLines({ lng, own, lines }: Props) {
  const { t, i18n } = useTranslation(['interface', 'questionnaire'])
  return (
    <ul className={styles.lines}>
      {lines.map(({ item, response, value }) => {
        const n = numberOf(item)
        const { section, kind } = items[item]
        // They come with what follows the plate: until then, or without it, the line says what the act is worth.
        const words = hasItems(lng, section) ? itemWords(i18n, item) : null
        return (
          <li key={item}>
            {own ? (
              <Link
                id={`why-${item}`}
                href={addressOf(lng, { page: 'item', n })}
                aria-label={t('result.stations.answer', { n })}
              >
                {n}
              </Link>
            ) : (
              <b>{n}</b>
            )}
            <span className={styles.words}>
              {response === undefined && t('why.open')}
              {response === 'unsure' && t('questionnaire:unsure.label')}
              {response !== undefined && response !== 'unsure' && <Rich text={words?.options[response] ?? ''} />}
            </span>
            <span className={styles.worth}>
              {value !== null && t(kind === 'behaviour' ? 'why.level' : 'why.value', { value, level: value + 1 })}
              {response === 'unsure' && t('why.off')}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
