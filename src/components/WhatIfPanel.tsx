import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { itemWords } from '../i18n/item-words.ts'
import type { Language } from '../i18n/languages.ts'
import type { Goal } from '../questionnaire/goals.ts'
import { firstLeg, type ItemId, optionsOf } from '../questionnaire/items.ts'
import type { Confidences, Response, Responses } from '../questionnaire/responses.ts'
import type { SectionId } from '../questionnaire/sections.ts'
import { graduationsOf } from '../reading/graduations.ts'
import { differenceOf } from '../reading/what-if.ts'
import { ItemSelect } from './ItemSelect.tsx'
import { Radio } from './Radio.tsx'
import { Rich } from './Rich.tsx'
import { WhatIfDifference } from './WhatIfDifference.tsx'
import styles from './WhatIfPanel.module.css'
import { whatIfWords } from './what-if-words.ts'

export interface WhatIfProps {
  readonly lng: Language
  readonly responses: Responses
  readonly confidences: Confidences
  readonly goal: Goal | null
  readonly path: readonly SectionId[]
  /** Files a response that was tried. */
  readonly onKeep: (item: ItemId, response: Response) => void
}

/** One item and its options to try; what would change; and whether to keep it. Trying stores nothing. */
export function WhatIfPanel({ lng, responses, confidences, goal, path, onKeep }: WhatIfProps) {
  const { t, i18n } = useTranslation(['interface', 'questionnaire', 'reading'])
  const select = useRef<HTMLSelectElement>(null)
  const [item, setItem] = useState<ItemId>(() => graduationsOf(responses, path)[0]?.item ?? firstLeg[0])
  const [tried, setTried] = useState<Response>()
  const own = responses[item]
  const picked = tried ?? own
  const trying = picked !== undefined && picked !== own
  const difference = trying ? differenceOf(responses, { ...responses, [item]: picked }, goal, confidences) : null
  const [first, ...others] = difference
    ? whatIfWords(t, lng, difference)
    : [t(own === undefined ? 'whatIf.open' : 'whatIf.same')]
  const { stem, options } = itemWords(i18n, item)
  const choices: readonly Response[] = [...optionsOf(item), 'unsure']
  // The buttons go with what was tried.
  const settle = () => {
    select.current?.focus()
    setTried(undefined)
  }
  return (
    <div className={styles.panel}>
      <div>
        <p className={styles.lead}>{t('whatIf.lead')}</p>
        <ItemSelect
          ref={select}
          item={item}
          onSelect={id => {
            setItem(id)
            setTried(undefined)
          }}
        />
        <fieldset className={styles.options}>
          <legend>
            <Rich text={stem} />
          </legend>
          <p role="status" className={styles.said}>
            {first}
          </p>
          {choices.map(choice => (
            <label key={choice}>
              <Radio name="what-if-option" value={choice} isPicked={choice === picked} onPick={setTried} />
              <span>
                {choice === 'unsure' ? t('questionnaire:unsure.label') : <Rich text={options[choice] ?? ''} />}
                {choice === own && <b className={styles.yours}> ({t('whatIf.yours')})</b>}
              </span>
            </label>
          ))}
        </fieldset>
      </div>
      <div>
        {difference && picked && (
          <WhatIfDifference lng={lng} difference={difference} told={others}>
            <div className={styles.ways}>
              <button
                type="button"
                className="btn btn--quiet"
                onClick={() => {
                  onKeep(item, picked)
                  settle()
                }}
              >
                {t('whatIf.keep')}
              </button>
              <button type="button" className="btn btn--quiet" onClick={settle}>
                {t('whatIf.leave')}
              </button>
            </div>
          </WhatIfDifference>
        )}
      </div>
    </div>
  )
}
