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
}

/** What to talk about first: the answers furthest apart, each with a question to begin and a passage to read. */
export function CompareItems({ lng, article, names, differences }: Props) {
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
      <h2 id="talk">{t('compare.talk')}</h2>
      <p className={styles.lead}>{t(differences.length > 0 ? 'compare.talkLead' : 'compare.alike')}</p>
      <ItemDifferences
        differences={differences}
        one={names[0]}
        other={names[1]}
        after={({ id, gap }, index) => {
          const passage = passageOf(id)
          return (
            <div className={styles.after}>
              <p>{t(`compare.prompts.${gap === null ? 'unsure' : items[id].kind}`)}</p>
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
