import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Language } from '../i18n/languages.ts'
import { type ItemId, items } from '../questionnaire/items.ts'
import { numberOf } from '../questionnaire/progress.ts'
import { addressOf } from '../routes.ts'
import styles from './ItemLinks.module.css'

/** Items by their numbers, each a link to the item. */
export function ItemLinks({ lng, ids }: { lng: Language; ids: readonly ItemId[] }) {
  const { t } = useTranslation(['interface', 'questionnaire'])
  return (
    <ul className={styles.links}>
      {ids.map(id => {
        const n = numberOf(id)
        const name = t(`questionnaire:sections.${items[id].section}.name`)
        return (
          <li key={id}>
            <Link href={addressOf(lng, { page: 'item', n })} aria-label={t('result.open.item', { n, name })}>
              {n}
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
