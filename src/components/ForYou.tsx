import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Pointer } from './drawings/Pointer.tsx'
import styles from './ForYou.module.css'

/** Why a passage is marked, and the item that caused it, when one did. */
export interface ReasonLine {
  readonly text: string
  readonly item?: { readonly n: number; readonly href: string }
}

/** The words that stand with a mark. `onLeave`: the reader goes to see the question that caused it. */
export function ForYou({ reasons, onLeave }: { reasons: readonly ReasonLine[]; onLeave: () => void }) {
  const { t } = useTranslation()
  return (
    <div className={styles.why}>
      <p className={styles.tag}>
        <Pointer to="right" />
        {t('chapter.forYou')}
      </p>
      {reasons.map(({ text, item }) => (
        <p className={styles.reason} key={text}>
          {text}{' '}
          {item && (
            <Link href={item.href} onClick={onLeave}>
              {t('chapter.back', { n: item.n })}
            </Link>
          )}
        </p>
      ))}
    </div>
  )
}
