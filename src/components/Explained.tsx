import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Language } from '../i18n/languages.ts'
import { items, sequence } from '../questionnaire/items.ts'
import type { Confidences, Responses } from '../questionnaire/responses.ts'
import { calibrationOf } from '../reading/calibration.ts'
import { addressOf } from '../routes.ts'
import { CalibrationNote } from './CalibrationNote.tsx'
import styles from './Explained.module.css'
import { ExplainedItem } from './ExplainedItem.tsx'

interface Props {
  readonly lng: Language
  readonly responses: Responses
  readonly confidences: Confidences
}

/** Knowledge responses with the facts, situations with what we would try first. Nothing before there is one. */
export function Explained({ lng, responses, confidences }: Props) {
  const { t } = useTranslation()
  const answered = sequence.flatMap(id => {
    const response = responses[id]
    return response ? [{ id, response, kind: items[id].kind }] : []
  })
  const groups = (['knowledge', 'situation'] as const)
    .map(kind => ({ kind, members: answered.filter(one => one.kind === kind) }))
    .filter(({ members }) => members.length > 0)
  const calibration = calibrationOf(responses, confidences)
  if (groups.length === 0) return null
  return (
    <section className={styles.explained} aria-labelledby="explained">
      <h2 id="explained">{t('result.explained.title')}</h2>
      <p className={styles.lead}>{t('result.explained.lead')}</p>
      {groups.map(({ kind, members }) => (
        <div key={kind} className={styles.group}>
          <h3>{t(`result.explained.${kind}`)}</h3>
          {kind === 'knowledge' && calibration && <CalibrationNote calibration={calibration} />}
          {kind === 'situation' && (
            <p className={styles.lead}>
              {t('result.explained.disagree')}{' '}
              <Link className={styles.talk} href={addressOf(lng, { page: 'chapter', id: 'call' })}>
                {t('result.explained.talk')}
              </Link>
            </p>
          )}
          <div className={styles.list}>
            {members.map(({ id, response }) => (
              <ExplainedItem key={id} lng={lng} id={id} response={response} />
            ))}
          </div>
        </div>
      ))}
    </section>
  )
}
