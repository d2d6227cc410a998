import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { itemWords } from '../i18n/item-words.ts'
import { numberOf } from '../questionnaire/progress.ts'
import type { Response } from '../questionnaire/responses.ts'
import type { ItemDifference } from '../scoring/differences.ts'
import { OtherMark } from './drawings/OtherMark.tsx'
import { Pointer } from './drawings/Pointer.tsx'
import styles from './ItemDifferences.module.css'
import { Rich } from './Rich.tsx'

interface Props {
  readonly differences: readonly ItemDifference[]
  /** What the two sides are called. */
  readonly one: string
  readonly other: string
  /** What follows an item. */
  readonly after?: (difference: ItemDifference, index: number) => ReactNode
}

/** Items with what each side picked, in the order given. */
export function ItemDifferences({ differences, one, other, after }: Props) {
  const { t, i18n } = useTranslation(['interface', 'questionnaire'])
  return (
    <ol className={styles.list}>
      {differences.map((difference, index) => {
        const { stem, options } = itemWords(i18n, difference.id)
        const told = (response: Response) =>
          response === 'unsure' ? t('questionnaire:unsure.label') : <Rich text={options[response] ?? ''} />
        return (
          <li key={difference.id}>
            <p className={styles.stem}>
              <span className={styles.number}>{numberOf(difference.id)}</span> <Rich text={stem} />
            </p>
            <dl>
              <div>
                <dt>
                  <Pointer to="right" className={styles.mark} /> {one}
                </dt>
                <dd>{told(difference.one)}</dd>
              </div>
              <div>
                <dt>
                  <OtherMark className={styles.mark} /> {other}
                </dt>
                <dd>{told(difference.other)}</dd>
              </div>
            </dl>
            {after?.(difference, index)}
          </li>
        )
      })}
    </ol>
  )
}
