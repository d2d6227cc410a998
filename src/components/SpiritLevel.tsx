import { useTranslation } from 'react-i18next'
import { leanWords } from '../i18n/lean-words.ts'
import { Arguments } from './Arguments.tsx'
import { Level } from './drawings/Level.tsx'
import styles from './SpiritLevel.module.css'

interface Props {
  /** The text's own bubble, −3 (dream) to 3 (illusion). */
  readonly bubble: number
  readonly dream: readonly string[]
  readonly illusion: readonly string[]
  /** Where the reader put theirs; undefined until they do. */
  readonly mine: number | undefined
  readonly onPlace: (at: number) => void
}

/** What a section weighs: the text's bubble in its vial, the reader's own below, and the arguments on each side. */
export function SpiritLevel({ bubble, dream, illusion, mine, onPlace }: Props) {
  const { t } = useTranslation()
  const weighs = t('chapter.level.weighs', {
    count: dream.length,
    illusion: illusion.length,
    leans: leanWords(t, 'leans', bubble),
  })
  const place = mine === undefined ? t('chapter.level.at.nowhere') : leanWords(t, 'at', mine)
  return (
    <section className={styles.level} aria-labelledby="level">
      <h2 className="vh" id="level">
        {t('chapter.level.heading')}
      </h2>
      <div className={styles.ends} aria-hidden="true">
        <b>{t('chapter.level.dream')}</b>
        <b>{t('chapter.level.illusion')}</b>
      </div>
      <Level lean={bubble} label={weighs} />
      <div className={styles.mine} data-nowhere={mine === undefined ? '' : undefined}>
        <input
          type="range"
          id="mine"
          min="-3"
          max="3"
          step="1"
          value={mine ?? 0}
          aria-describedby="mine-keys"
          aria-valuetext={place}
          onChange={event => onPlace(Number(event.currentTarget.value))}
          // A press that leaves the thumb in the centre places it there: no change tells of it.
          onClick={event => onPlace(Number(event.currentTarget.value))}
        />
        <label htmlFor="mine">{t('chapter.level.yours')}</label>
        {/* The range tells it as its value already. */}
        <output htmlFor="mine" aria-live="off">
          {place}
        </output>
        <small className="vh" id="mine-keys">
          {t('chapter.level.keys')}
        </small>
      </div>
      <p className={styles.weighs}>{weighs}</p>
      <div className={styles.lists}>
        <Arguments side={t('chapter.level.dream')} all={dream} />
        <Arguments side={t('chapter.level.illusion')} all={illusion} />
      </div>
    </section>
  )
}
