import { useTranslation } from 'react-i18next'
import { ManualFigure } from './drawings/ManualFigure.tsx'
import styles from './HowToRead.module.css'

const figures = ['needle', 'spread', 'vial', 'twice'] as const

/** Four small figures: how to read the instrument. */
export function HowToRead() {
  const { t } = useTranslation()
  return (
    <section className={styles.howto} aria-labelledby="howto">
      <h2 id="howto">{t('home.howto.title')}</h2>
      <div className={styles.grid}>
        {figures.map(kind => (
          <div key={kind}>
            <ManualFigure kind={kind} />
            <div>
              <h3>{t(`home.howto.${kind}.title`)}</h3>
              <p>{t(`home.howto.${kind}.text`)}</p>
            </div>
          </div>
        ))}
      </div>
    </section>
  )
}
