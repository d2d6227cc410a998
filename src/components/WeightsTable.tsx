import { useTranslation } from 'react-i18next'
import { goals, goalWeights } from '../questionnaire/goals.ts'
import { sections } from '../questionnaire/sections.ts'

/** How much each purpose weighs each station in the reading order. */
export function WeightsTable({ format }: { format: (weight: number) => string }) {
  const { t } = useTranslation(['interface', 'questionnaire'])
  return (
    <table>
      <caption>{t('method.weights')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('questionnaire:goals.question')}</th>
          {sections.map(section => (
            <th key={section} scope="col">
              {t(`questionnaire:sections.${section}.name`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {goals.map(goal => (
          <tr key={goal}>
            <th scope="row">{t(`questionnaire:goals.options.${goal}`)}</th>
            {sections.map(section => (
              <td key={section} className="num">
                {format(goalWeights[goal][section])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
