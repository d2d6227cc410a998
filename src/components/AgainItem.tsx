import { useTranslation } from 'react-i18next'
import { itemWords } from '../i18n/item-words.ts'
import { type ItemId, items, optionsOf } from '../questionnaire/items.ts'
import { numberOf } from '../questionnaire/progress.ts'
import type { Response } from '../questionnaire/responses.ts'
import styles from './AgainItem.module.css'
import { Options } from './Options.tsx'
import { Rich } from './Rich.tsx'

interface Props {
  readonly id: ItemId
  readonly response: Response | undefined
  readonly onRespond: (response: Response) => void
}

/** One of a section's items, among the others on one page. */
export function AgainItem({ id, response, onRespond }: Props) {
  const { t, i18n } = useTranslation(['interface', 'questionnaire'])
  const words = itemWords(i18n, id)
  return (
    <fieldset className={styles.item} id={id} aria-describedby={words.help ? `${id}-help` : undefined}>
      <legend>
        <h2>
          <span className={styles.number}>{numberOf(id)}</span> <Rich text={words.stem} />
        </h2>
      </legend>
      {words.help && (
        <p className={styles.help} id={`${id}-help`}>
          <Rich text={words.help} />
        </p>
      )}
      <div className={styles.options}>
        <Options
          name={id}
          kind={items[id].kind}
          options={optionsOf(id).map(key => ({ key, text: words.options[key] ?? '' }))}
          unsure={{ label: t('questionnaire:unsure.label'), help: t('questionnaire:unsure.help') }}
          response={response}
          onRespond={onRespond}
        />
      </div>
    </fieldset>
  )
}
