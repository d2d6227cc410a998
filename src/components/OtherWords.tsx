import { useEffect, useEffectEvent } from 'react'
import { editionOf } from '../i18n/edition.ts'
import { itemWords } from '../i18n/item-words.ts'
import type { Language } from '../i18n/languages.ts'
import { type ItemId, items, optionsOf } from '../questionnaire/items.ts'
import styles from './Glance.module.css'
import { markOf } from './option-mark.ts'
import { Rich } from './Rich.tsx'

interface Props {
  /** A loaded language. */
  readonly lng: Language
  readonly id: ItemId
  readonly onShown: () => void
}

/** The words of an item in one language, to compare: nothing to pick. */
export function OtherWords({ lng, id, onShown }: Props) {
  const shown = useEffectEvent(onShown)
  useEffect(() => shown(), [])
  const { i18n } = editionOf(lng)
  const words = itemWords(i18n, id)
  const keys = optionsOf(id)
  return (
    <div className={styles.words} lang={lng}>
      <div>
        <p className={styles.stem}>
          <Rich text={words.stem} />
        </p>
        {words.help && (
          <p className={styles.help}>
            <Rich text={words.help} />
          </p>
        )}
      </div>
      <ul>
        {keys.map((key, index) => (
          <li key={key}>
            <b>{markOf(items[id].kind, index, keys.length)}</b>
            <span>
              <Rich text={words.options[key] ?? ''} />
            </span>
          </li>
        ))}
        <li className={styles.off}>
          <b>{i18n.t('questionnaire:unsure.label')}</b>
          <small>{i18n.t('questionnaire:unsure.help')}</small>
        </li>
      </ul>
    </div>
  )
}
