import { useTranslation } from 'react-i18next'
import { bands } from '../questionnaire/bands.ts'
import { Rule } from './drawings/Rule.tsx'
import styles from './WhyHere.module.css'

interface Props {
  /** The section's name. */
  readonly name: string
  readonly score: { readonly value: number; readonly low: number; readonly high: number } | null
  /** Its place in the reader's path. */
  readonly place: 1 | 2 | 3 | 4 | 5
  /** Why it has that place, in a sentence. */
  readonly reason: string
  readonly marked: readonly { readonly id: string; readonly title: string }[]
}

/** Why a section comes where it does in the reader's path, and a way to each passage marked in it. */
export function WhyHere({ name, score, place, reason, marked }: Props) {
  const { t } = useTranslation()
  const [value, low, high] = [score?.value, score?.low, score?.high].map(figure => Math.round(figure ?? 0))
  return (
    <section className={styles.plate} aria-labelledby="why">
      <div>
        <Rule
          score={score}
          bands={bands}
          label={score ? t('chapter.why.rule', { name, value, low, high }) : t('chapter.why.ruleEmpty', { name })}
          figure
        />
      </div>
      <div className={styles.words}>
        <h2 id="why">{t(`chapter.why.place.${place}`)}</h2>
        <p>{reason}</p>
        <p>{t('chapter.why.marked', { count: marked.length })}</p>
        {marked.length > 0 && (
          <ul className={styles.marked}>
            {marked.map(({ id, title }) => (
              <li key={id}>
                <a className="link" href={`#${id}`}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}
