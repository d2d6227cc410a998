import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { itemWords } from '../i18n/item-words.ts'
import type { Language } from '../i18n/languages.ts'
import { items } from '../questionnaire/items.ts'
import type { Pin } from '../questionnaire/pins.ts'
import { numberOf } from '../questionnaire/progress.ts'
import { addressOf } from '../routes.ts'
import styles from './GoalRow.module.css'
import { Rich } from './Rich.tsx'
import { Tick } from './Tick.tsx'

interface Props {
  readonly lng: Language
  readonly pin: Pin
  /** Whether the response to the item is there by now. */
  readonly reached: boolean
  readonly onTick: (done: boolean) => void
  readonly onUnpin: () => void
}

/** A goal in the reader's own terms, with a box to tick. */
export function GoalRow({ lng, pin: { item, option, done }, reached, onTick, onUnpin }: Props) {
  const { t, i18n } = useTranslation(['interface', 'questionnaire'])
  const id = useId()
  const n = numberOf(item)
  return (
    <li className={styles.row}>
      <div className={styles.act}>
        <Tick done={done} onTick={onTick}>
          <span id={`${id}-act`}>
            <Rich text={itemWords(i18n, item).options[option] ?? ''} />
          </span>
        </Tick>
        {reached && <p className={styles.reached}>{t('graduation.reached')}</p>}
      </div>
      <p className={styles.ways}>
        <Link className="link" id={`goal-${item}`} href={addressOf(lng, { page: 'item', n })}>
          {done && !reached
            ? t('graduation.update', { n })
            : t('result.open.item', { n, name: t(`questionnaire:sections.${items[item].section}.name`) })}
        </Link>
        <button
          type="button"
          className={styles.unpin}
          id={`${id}-off`}
          aria-labelledby={`${id}-off ${id}-act`}
          onClick={onUnpin}
        >
          {t('graduation.unpin')}
        </button>
      </p>
    </li>
  )
}
