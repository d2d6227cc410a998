import { useTranslation } from 'react-i18next'
import type { Language } from '../i18n/languages.ts'
import type { Responses } from '../questionnaire/responses.ts'
import type { SectionId } from '../questionnaire/sections.ts'
import { arithmeticOf } from '../scoring/arithmetic.ts'
import styles from './Why.module.css'
import { WhyLines } from './WhyLines.tsx'
import { WhySteps } from './WhySteps.tsx'

interface Props {
  readonly lng: Language
  readonly section: SectionId
  readonly responses: Responses
  /** Whether the responses are the reader's: then each leads to its item. */
  readonly own: boolean
}

/** The arithmetic of a section's score, folded: item by item, then the sum, then the range. */
export function Why({ lng, section, responses, own }: Props) {
  const { t } = useTranslation(['interface', 'questionnaire'])
  const arithmetic = arithmeticOf(section, responses)
  const name = t(`questionnaire:sections.${section}.name`)
  return (
    <details className={styles.why}>
      <summary>
        <span>
          {t(arithmetic.steps ? 'why.title' : 'why.titleEmpty')}
          <span className="vh"> ({name})</span>
        </span>
      </summary>
      <WhyLines lng={lng} own={own} lines={arithmetic.lines} />
      <WhySteps lng={lng} arithmetic={arithmetic} />
    </details>
  )
}
