import { useTranslation } from 'react-i18next'
import { editionOf } from '../i18n/edition.ts'
import type { Language } from '../i18n/languages.ts'
import { sections } from '../questionnaire/sections.ts'
import styles from './Bubbles.module.css'
import { LevelPair } from './drawings/LevelPair.tsx'
import type { OwnBubbles } from './PlateTable.tsx'

/** On a narrow screen, the five bubbles as rows: a drawing of what the plate's table says in words. */
export function Bubbles({ lng, bubbles }: { lng: Language; bubbles: OwnBubbles }) {
  const { t } = useTranslation(['interface', 'questionnaire'])
  const { article } = editionOf(lng)
  return (
    <div className={styles.bubbles} aria-hidden="true">
      <p className={styles.ends}>
        <span>{t('chapter.level.dream')}</span>
        <span>{t('chapter.level.illusion')}</span>
      </p>
      {sections.map(section => (
        <div className={styles.row} key={section}>
          <span>{t(`questionnaire:sections.${section}.name`)}</span>
          <LevelPair lean={article[section].bubble} mine={bubbles[section]} />
        </div>
      ))}
    </div>
  )
}
