import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { itemWords } from '../i18n/item-words.ts'
import { type ItemId, isItemId, items, sequence } from '../questionnaire/items.ts'
import { numberOf } from '../questionnaire/progress.ts'
import { sections } from '../questionnaire/sections.ts'
import styles from './WhatIfPanel.module.css'

/** Enough of a question to know it again in a list. */
function short(stem: string): string {
  const plain = stem.replaceAll('`', '')
  return plain.length <= 60 ? plain : `${plain.slice(0, plain.lastIndexOf(' ', 60))}…`
}

interface Props {
  readonly item: ItemId
  readonly onSelect: (item: ItemId) => void
  readonly ref: Ref<HTMLSelectElement>
}

/** The 25 items to choose from, by section. */
export function ItemSelect({ item, onSelect, ref }: Props) {
  const { t, i18n } = useTranslation(['interface', 'questionnaire'])
  return (
    <div className={styles.select}>
      <label htmlFor="what-if-item">{t('whatIf.question')}</label>
      <select
        id="what-if-item"
        ref={ref}
        value={item}
        onChange={({ target: { value } }) => {
          if (isItemId(value)) onSelect(value)
        }}
      >
        {sections.map(section => (
          <optgroup key={section} label={t(`questionnaire:sections.${section}.name`)}>
            {sequence
              .filter(id => items[id].section === section)
              .map(id => (
                <option key={id} value={id}>
                  {t('whatIf.option', { n: numberOf(id), stem: short(itemWords(i18n, id).stem) })}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
