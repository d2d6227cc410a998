import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { EditionTexts } from '../i18n/edition.ts'
import type { Language } from '../i18n/languages.ts'
import { type ItemId, items } from '../questionnaire/items.ts'
import { firstPassageOf } from '../reading/links.ts'
import { addressOf } from '../routes.ts'
import type { ItemDifference } from '../scoring/differences.ts'
import styles from './CompareItems.module.css'
import { Pointer } from './drawings/Pointer.tsx'
import { ItemDifferences } from './ItemDifferences.tsx'

interface Props {
  readonly lng: Language
  readonly article: EditionTexts['article']
  readonly names: readonly [string, string]
  readonly differences: readonly ItemDifference[]
  /** Whether two people are compared, who may talk about it, and not one reader's own answers over time. */
  readonly people: boolean
}

/** The answers furthest apart, each with a passage to read; between two people, with a question to begin. */
export function CompareItems({ lng, article, names, differences, people }: Props) {
  const { t } = useTranslation()
  const passageOf = (id: ItemId) => {
    const { section } = items[id]
    const passage = article[section].passages.find(one => one.id === firstPassageOf(id))
    return (
      passage && { title: passage.title, href: `${addressOf(lng, { page: 'chapter', id: section })}#${passage.id}` }
    )
  }
  return (
    <section className={styles.talk} aria-labelledby="talk">
      <h2 id="talk">{t(people ? 'compare.talk' : 'compare.changed')}</h2>
      <p className={styles.lead}>
        {t(differences.length === 0 ? 'compare.alike' : people ? 'compare.talkLead' : 'compare.changedLead')}
      </p>
      <ItemDifferences
        differences={differences}
        one={names[0]}
        other={names[1]}
        after={({ id, gap }, index) => {
          const passage = passageOf(id)
          return (
            <div className={styles.after}>
              {people && <p>{t(`compare.prompts.${gap === null ? 'unsure' : items[id].kind}`)}</p>}
              {passage && (
                <Link className={index === 0 ? 'btn' : 'link'} href={passage.href}>
                  {t('compare.readPassage', { title: passage.title })}
                  {index === 0 && <Pointer to="right" />}
                </Link>
              )}
            </div>
          )
        }}
      />
    </section>
  )
}
