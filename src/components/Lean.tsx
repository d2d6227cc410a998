import { useTranslation } from 'react-i18next'
import { LevelMini } from './drawings/LevelMini.tsx'
import styles from './Lean.module.css'

/** Which way a passage pulls: a small vial, and the same in a word. */
export function Lean({ lean }: { lean: -1 | 0 | 1 }) {
  const { t } = useTranslation()
  return (
    <p className={styles.lean}>
      <LevelMini lean={lean} />
      <span>{t(`chapter.level.${lean < 0 ? 'dream' : lean > 0 ? 'illusion' : 'balance'}`)}</span>
    </p>
  )
}
