import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { CompareItems } from '../components/CompareItems.tsx'
import { ComparePlate } from '../components/ComparePlate.tsx'
import { CompareStations } from '../components/CompareStations.tsx'
import { Pointer } from '../components/drawings/Pointer.tsx'
import { recordName } from '../components/record-words.ts'
import { SidePicker } from '../components/SidePicker.tsx'
import type { EditionTexts } from '../i18n/edition.ts'
import type { Language } from '../i18n/languages.ts'
import { hasBegun } from '../questionnaire/progress.ts'
import type { Responses } from '../questionnaire/responses.ts'
import { addressOf } from '../routes.ts'
import { differencesOf } from '../scoring/differences.ts'
import { profileOf } from '../scoring/profile.ts'
import type { FiledRecord } from '../store/records.ts'
import styles from './Compare.module.css'
import { firstPicks, type Pick, sideOf } from './sides.ts'

interface Props {
  readonly lng: Language
  readonly article: EditionTexts['article']
  readonly responses: Responses
  readonly records: readonly FiledRecord[]
  /** What the address shares; null: nothing. */
  readonly code: string | null
}

/** The two sides to pick, and where they differ. */
export function TwoSides({ lng, article, responses, records, code }: Props) {
  const { t } = useTranslation()
  const [picked, setPicked] = useState<readonly [Pick, Pick] | null>(null)
  const picks = picked ?? firstPicks(responses, records, code)
  const [one, other] = picks.map(pick => sideOf(pick, responses, records)) as [
    ReturnType<typeof sideOf>,
    ReturnType<typeof sideOf>,
  ]
  const begun = hasBegun(responses)
  const choices = [
    ...(begun ? [{ value: 'now', label: t('compare.now') }] : []),
    ...records.toReversed().map(record => ({ value: record.id, label: recordName(t, lng, record) })),
    { value: 'code', label: t('compare.code') },
  ]
  const nameOf = ({ choice }: Pick, both: 'sharedOne' | 'sharedOther') => {
    if (choice === 'code') return t(one.choice === other.choice ? `compare.${both}` : 'compare.shared')
    return choices.find(({ value }) => value === choice)?.label ?? t('compare.choose')
  }
  const [oneName, otherName] = [nameOf(one, 'sharedOne'), nameOf(other, 'sharedOther')]
  const compared = one.responses && other.responses && ([one.responses, other.responses] as const)
  const differences = compared && differencesOf(...compared)
  const profiles = compared && ([profileOf(compared[0]), profileOf(compared[1])] as const)
  return (
    <>
      <div className={styles.pick}>
        <SidePicker
          legend={t('compare.one')}
          choices={choices}
          side={one}
          onPick={pick => setPicked([pick, picks[1]])}
        />
        <SidePicker
          legend={t('compare.other')}
          choices={choices}
          side={other}
          onPick={pick => setPicked([picks[0], pick])}
        />
        <button
          type="button"
          className={`btn btn--quiet ${styles.swap}`}
          onClick={() => setPicked([picks[1], picks[0]])}
        >
          {t('compare.swap')}
        </button>
      </div>
      {differences && profiles ? (
        <>
          <ComparePlate names={[oneName, otherName]} profiles={profiles} differences={differences} />
          <CompareItems
            lng={lng}
            article={article}
            names={[oneName, otherName]}
            differences={differences.items.slice(0, 3)}
            people={one.choice === 'code' || other.choice === 'code'}
          />
          <CompareStations names={[oneName, otherName]} profiles={profiles} differences={differences} />
        </>
      ) : (
        <div className={styles.blank}>
          <p>{t('compare.blank')}</p>
          <Link className="btn" href={addressOf(lng, { page: begun ? 'result' : 'goal' })}>
            {t(begun ? 'share.band.mine' : 'compare.measure')}
            <Pointer to="right" />
          </Link>
        </div>
      )}
    </>
  )
}
