import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { editionOf } from '../i18n/edition.ts'
import { itemWords } from '../i18n/item-words.ts'
import type { Language } from '../i18n/languages.ts'
import { type ItemId, items, optionsOf } from '../questionnaire/items.ts'
import { numberOf } from '../questionnaire/progress.ts'
import type { Response } from '../questionnaire/responses.ts'
import { explainedBy, sourcesOf } from '../reading/facts.ts'
import { firstPassageOf } from '../reading/links.ts'
import { addressOf } from '../routes.ts'
import styles from './ExplainedItem.module.css'
import { Rich } from './Rich.tsx'
import { SourceList } from './SourceList.tsx'

/** A response beside the one we would give, why, and where to read more. Folded until asked for. */
export function ExplainedItem({ lng, id, response }: { lng: Language; id: ItemId; response: Response }) {
  const { t, i18n } = useTranslation(['interface', 'questionnaire', 'reading'])
  const { stem, options, explanation, rationale } = itemWords(i18n, id)
  const best = optionsOf(id).find(key => (items[id].values as Readonly<Partial<Record<string, number>>>)[key] === 4)
  const n = numberOf(id)
  const sources = id in explainedBy ? sourcesOf(explainedBy[id as keyof typeof explainedBy]) : []
  const passage = firstPassageOf(id)
  const chapter = items[id].section
  const summary = editionOf(lng).article[chapter].passages.find(one => one.id === passage)
  return (
    <details className={styles.item}>
      <summary>
        <span className={styles.number}>{n}</span>
        <span className={styles.stem}>
          <Rich text={stem} />
        </span>
      </summary>
      <div className={styles.body}>
        <dl>
          {response !== best && (
            <div>
              <dt>{t('result.explained.picked')}</dt>
              <dd>
                {response === 'unsure' ? t('questionnaire:unsure.label') : <Rich text={options[response] ?? ''} />}
              </dd>
            </div>
          )}
          <div>
            <dt>{t(`result.explained.${explanation ? 'expected' : 'first'}${response === best ? 'Too' : ''}`)}</dt>
            <dd>
              <Rich text={(best && options[best]) ?? ''} />
            </dd>
          </div>
        </dl>
        <p className={styles.why}>
          <Rich text={explanation ?? rationale ?? ''} />
        </p>
        {sources.length > 0 && (
          <div className={styles.sources}>
            <h4>{t('result.explained.sources')}</h4>
            <SourceList keys={sources} />
          </div>
        )}
        <p className={styles.ways}>
          {summary && (
            <Link className="link" href={`${addressOf(lng, { page: 'chapter', id: chapter })}#${passage}`}>
              {t('result.explained.read', { title: summary.title })}
            </Link>
          )}
          <Link className="link" href={addressOf(lng, { page: 'item', n })}>
            {t('result.explained.review', { n })}
          </Link>
        </p>
      </div>
    </details>
  )
}
