import { useTranslation } from 'react-i18next'
import { Screw } from './drawings/Screw.tsx'
import styles from './PrivacyPromise.module.css'

const turns = [30, 75, 130, 12] as const

/** What stays with the reader, on an engraved plate. */
export function PrivacyPromise() {
  const { t } = useTranslation()
  return (
    <section className={styles.promise} aria-labelledby="promise">
      <div>
        {turns.map(turn => (
          <span key={turn} className={styles.screw}>
            <Screw turn={turn} />
          </span>
        ))}
        <h2 id="promise">{t('home.promise.title')}</h2>
        <div>
          <p>{t('home.promise.text')}</p>
          <p>{t('home.disclaimer')}</p>
        </div>
      </div>
    </section>
  )
}
