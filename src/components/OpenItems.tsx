import { useTranslation } from 'react-i18next'
import type { Language } from '../i18n/languages.ts'
import { sequence } from '../questionnaire/items.ts'
import { isInFirstLeg, openItems } from '../questionnaire/progress.ts'
import type { Responses } from '../questionnaire/responses.ts'
import { ItemLinks } from './ItemLinks.tsx'
import styles from './OpenItems.module.css'

/** What is still open, by leg, and what was answered "I don't know". Nothing when there is neither. */
export function OpenItems({ lng, responses }: { lng: Language; responses: Responses }) {
  const { t } = useTranslation()
  const open = openItems(responses)
  const legs = [
    ['out', open.filter(isInFirstLeg)],
    ['back', open.filter(id => !isInFirstLeg(id))],
  ] as const
  const unsure = sequence.filter(id => responses[id] === 'unsure')
  if (open.length + unsure.length === 0) return null
  return (
    <div className={styles.open}>
      {open.length > 0 && (
        <section aria-labelledby="open">
          <h2 id="open">{t('result.open.title', { count: open.length })}</h2>
          <p>{t('result.open.text')}</p>
          {legs.map(
            ([leg, ids]) =>
              ids.length > 0 && (
                <div key={leg} className={styles.leg}>
                  <h3>{t(`result.open.${leg}`)}</h3>
                  <ItemLinks lng={lng} ids={ids} />
                </div>
              ),
          )}
        </section>
      )}
      {unsure.length > 0 && (
        <section aria-labelledby="unsure">
          <h2 id="unsure">{t('result.open.unsure')}</h2>
          <p>{t('result.open.unsureText')}</p>
          <div className={styles.leg}>
            <ItemLinks lng={lng} ids={unsure} />
          </div>
        </section>
      )}
    </div>
  )
}
