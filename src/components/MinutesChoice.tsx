import { useTranslation } from 'react-i18next'
import { type ReadingTime, readingTimes } from '../reading/reading-plan.ts'
import styles from './MinutesChoice.module.css'
import { Radio } from './Radio.tsx'

/** How much time there is to read. */
export function MinutesChoice({
  minutes,
  onChoose,
}: {
  minutes: ReadingTime
  onChoose: (minutes: ReadingTime) => void
}) {
  const { t } = useTranslation()
  return (
    <fieldset className={styles.choice}>
      <legend>{t('plan.legend')}</legend>
      {readingTimes.map(time => (
        <label key={time}>
          <Radio name="minutes" value={String(time)} isPicked={time === minutes} onPick={() => onChoose(time)} />
          {t('plan.minutes', { minutes: time })}
        </label>
      ))}
    </fieldset>
  )
}
