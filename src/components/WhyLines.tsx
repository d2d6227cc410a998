import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
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
        const option = response && response !== 'unsure' && itemWords(i18n, item).options[response]
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
              {option ? <Rich text={option} /> : t(response ? 'questionnaire:unsure.label' : 'why.open')}
            </span>
            <span className={styles.worth}>
              {value !== null &&
                t(items[item].kind === 'behaviour' ? 'why.level' : 'why.value', { value, level: value + 1 })}
              {response === 'unsure' && t('why.off')}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
