import { useTranslation } from 'react-i18next'
import styles from './OnThisPage.module.css'

const parts = ['stations', 'path', 'graduations', 'steps', 'share', 'explained'] as const

/** Ways down a long result, to its parts. */
export function OnThisPage() {
  const { t } = useTranslation()
  return (
    <nav className={styles.parts} aria-label={t('result.jump.label')}>
      <ul>
        {parts.map(part => (
          <li key={part}>
            <a className="link" href={`#${part}`}>
              {t(`result.jump.${part}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
