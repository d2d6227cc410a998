import { useTranslation } from 'react-i18next'
import { bands } from '../questionnaire/bands.ts'
import { items } from '../questionnaire/items.ts'
import { sections } from '../questionnaire/sections.ts'
import type { Differences } from '../scoring/differences.ts'
import type { Profile } from '../scoring/profile.ts'
import styles from './CompareStations.module.css'
import { differenceWords } from './compare-words.ts'
import { Rule } from './drawings/Rule.tsx'
import { ItemDifferences } from './ItemDifferences.tsx'

interface Props {
  readonly names: readonly [string, string]
  readonly profiles: readonly [Profile, Profile]
  readonly differences: Differences
}

/** A station at a time, those that differ most first, with all the answers that differ there. */
export function CompareStations({ names, profiles, differences }: Props) {
  const { t } = useTranslation(['interface', 'questionnaire'])
  const { t: say } = useTranslation()
  return (
    <section className={styles.stations} aria-labelledby="stations">
      <h2 id="stations">{t('compare.stations')}</h2>
      <ol>
        {differences.order.map(section => {
          const name = t(`questionnaire:sections.${section}.name`)
          const [one, other] = [profiles[0].sections[section], profiles[1].sections[section]]
          const differing = differences.items.filter(({ id }) => items[id].section === section)
          const figure = (score: typeof one.score) => (score ? Math.round(score.value) : t('compare.none'))
          return (
            <li className={styles.row} key={section}>
              <h3>
                <span className={styles.number} aria-hidden="true">
                  {sections.indexOf(section) + 1}
                </span>
                {name}
              </h3>
              <div className={styles.rule}>
                <Rule
                  score={one.score}
                  then={other.score?.value ?? null}
                  bands={bands}
                  label={t('compare.rule', { name, one: figure(one.score), other: figure(other.score) })}
                />
              </div>
              <p>{differenceWords(say, differences.sections[section], one, other)}</p>
              {differing.length > 0 ? (
                <details className={styles.items}>
                  <summary>
                    {t('compare.answers', { count: differing.length })}
                    <span className="vh"> ({name})</span>
                  </summary>
                  <ItemDifferences differences={differing} one={names[0]} other={names[1]} />
                </details>
              ) : (
                <p className={styles.items}>{t('compare.noAnswers')}</p>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
