import { useTranslation } from 'react-i18next'
import type { Language } from '../i18n/languages.ts'
import { items, sequence } from '../questionnaire/items.ts'
import type { Responses } from '../questionnaire/responses.ts'
import { type SectionId, sections } from '../questionnaire/sections.ts'
import type { Profile } from '../scoring/profile.ts'
import { BandRow } from './BandRow.tsx'
import styles from './Stations.module.css'

/** The number (1–25) of the first item of a section without a valued response, open ones first; null without one. */
function missingIn(section: SectionId, responses: Responses): number | null {
  const without = (response: 'unsure' | undefined) =>
    sequence.findIndex(id => items[id].section === section && responses[id] === response) + 1
  return without(undefined) || without('unsure') || null
}

interface Props {
  readonly lng: Language
  readonly profile: Profile
  readonly responses: Responses
  /** Whether the responses are the reader's: somebody else's are only to look at. */
  readonly own?: boolean
}

/** The profile again, a station at a time. */
export function Stations({ lng, profile, responses, own = true }: Props) {
  const { t } = useTranslation()
  return (
    <section className={styles.stations} aria-labelledby="stations">
      <h2 id="stations">{t('result.stations.title')}</h2>
      <ol>
        {sections.map(section => (
          <BandRow
            key={section}
            lng={lng}
            section={section}
            station={profile.sections[section]}
            responses={responses}
            missing={own ? missingIn(section, responses) : null}
            again={own}
          />
        ))}
      </ol>
    </section>
  )
}
