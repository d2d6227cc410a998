import { useTranslation } from 'react-i18next'
import { bands } from '../questionnaire/bands.ts'
import type { SectionId } from '../questionnaire/sections.ts'
import type { StepId } from '../questionnaire/step-ids.ts'
import { stepBandOf, stepsIn } from '../reading/next-steps.ts'
import type { Profile } from '../scoring/profile.ts'
import styles from './AllSteps.module.css'
import { Fold } from './Fold.tsx'
import { StepRow } from './StepRow.tsx'

interface Props {
  readonly path: readonly SectionId[]
  readonly profile: Profile
  readonly ticked: readonly StepId[]
  /** YYYY-MM-DD. */
  readonly today: string
  readonly onTick: (step: StepId, done: boolean) => void
}

/** Every step, by section in the order to read them; in a section those that suit the reader's band come first. */
export function AllSteps({ path, profile, ticked, today, onTick }: Props) {
  const { t } = useTranslation(['interface', 'questionnaire', 'reading'])
  return (
    <div className={styles.all}>
      <h3>{t('result.steps.all')}</h3>
      {path.map(section => {
        const own = stepBandOf(profile, section)
        const named = profile.sections[section].band !== null
        return (
          <Fold key={section} title={t(`questionnaire:sections.${section}.name`)}>
            <div className={styles.bands}>
              {[own, ...bands.map(({ id }) => id).filter(id => id !== own)].map(band => {
                const name = t(`reading:bands.${band}.name`)
                return (
                  <div key={band}>
                    <h4>{band === own && named ? t('result.steps.first', { band: name }) : name}</h4>
                    <ul>
                      {stepsIn(section, band, today).map(step => (
                        <StepRow
                          key={step.id}
                          id={step.id}
                          step={step}
                          done={ticked.includes(step.id)}
                          onTick={done => onTick(step.id, done)}
                        />
                      ))}
                    </ul>
                  </div>
                )
              })}
            </div>
          </Fold>
        )
      })}
    </div>
  )
}
