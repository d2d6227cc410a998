import { useTranslation } from 'react-i18next'
import { Radio } from './Radio.tsx'
import styles from './TailorSwitch.module.css'

/** The text with the reader's marks, or as it was written. */
export function TailorSwitch({ tailored, onTailor }: { tailored: boolean; onTailor: (tailored: boolean) => void }) {
  const { t } = useTranslation()
  return (
    <fieldset className={styles.switch}>
      <legend>{t('chapter.tailor.legend')}</legend>
      {(['tailored', 'written'] as const).map(value => (
        <label key={value}>
          <Radio
            name="tailor"
            value={value}
            isPicked={tailored === (value === 'tailored')}
            onPick={picked => onTailor(picked === 'tailored')}
          />
          {t(`chapter.tailor.${value}`)}
        </label>
      ))}
    </fieldset>
  )
}
