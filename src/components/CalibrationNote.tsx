import { useTranslation } from 'react-i18next'
import type { Calibration } from '../reading/calibration.ts'
import styles from './CalibrationNote.module.css'

/** How certainty and answers compare, in a sentence about the answers. */
export function CalibrationNote({ calibration }: { calibration: Calibration }) {
  const { t } = useTranslation()
  const { kind, compared, sureAndWrong, rightUnsurely } = calibration
  return (
    <p className={styles.note}>
      {t('result.calibration.told', { compared })}{' '}
      {kind === 'match'
        ? t('result.calibration.match')
        : kind === 'behind'
          ? t('result.calibration.behind', { count: rightUnsurely })
          : sureAndWrong > 0
            ? t('result.calibration.ahead', { count: sureAndWrong })
            : t('result.calibration.aheadInDoubt')}
    </p>
  )
}
