import { useTranslation } from 'react-i18next'
import { sections } from '../questionnaire/sections.ts'
import styles from './WhatIsMeasured.module.css'

/** The five stations, hung from a map scale. */
export function WhatIsMeasured() {
  const { t } = useTranslation(['interface', 'questionnaire'])
  return (
    <section className={styles.legend} aria-labelledby="measures">
      <h2 id="measures">{t('home.measures')}</h2>
      <ol className={styles.list}>
        {sections.map((section, index) => (
          <li key={section}>
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            <h3>{t(`questionnaire:sections.${section}.name`)}</h3>
            <p>{t(`questionnaire:sections.${section}.measures`)}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
