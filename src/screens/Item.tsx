import { type KeyboardEvent, useCallback, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Confidence } from '../components/Confidence.tsx'
import { Pointer } from '../components/drawings/Pointer.tsx'
import { Glance } from '../components/Glance.tsx'
import { Interlude } from '../components/Interlude.tsx'
import { KeyHelp } from '../components/KeyHelp.tsx'
import { LedTo } from '../components/LedTo.tsx'
import { Options } from '../components/Options.tsx'
import { Progress } from '../components/Progress.tsx'
import { Rich } from '../components/Rich.tsx'
import { itemWords } from '../i18n/item-words.ts'
import { type Language, languageIds } from '../i18n/languages.ts'
import { type ItemId, items, optionsOf, sequence } from '../questionnaire/items.ts'
import { hasWalkedFirstLeg, legEnd, opensSection } from '../questionnaire/progress.ts'
import type { Response } from '../questionnaire/responses.ts'
import { sections } from '../questionnaire/sections.ts'
import { passagesFrom } from '../reading/causes.ts'
import { addressOf } from '../routes.ts'
import { useStore } from '../store/store.ts'
import styles from './Item.module.css'

/** How much room a question takes, for its size on screen. */
function lengthOf(stem: string): 'short' | 'long' | 'longest' {
  if (stem.length <= 80) return 'short'
  return stem.length <= 150 ? 'long' : 'longest'
}

/** Item `n` (1–25) of the questionnaire. One item takes the place of another: what they share is not drawn anew. */
export function Item({ lng, n }: { lng: Language; n: number }) {
  const { t, i18n } = useTranslation(['interface', 'questionnaire'])
  const responses = useStore(state => state.responses)
  const confidences = useStore(state => state.confidences)
  const respond = useStore(state => state.respond)
  const trust = useStore(state => state.trust)
  const shortcuts = useStore(state => state.shortcuts)
  const setShortcuts = useStore(state => state.setShortcuts)
  const next = useRef<HTMLAnchorElement>(null)
  // Where a response led is told on coming back to it, never while one is being weighed.
  const [weighed, setWeighed] = useState<ItemId | null>(null)
  const [hasKeys, setHasKeys] = useState(false)

  const id = sequence[n - 1]
  if (!id) throw new Error(`there is no item ${n}`)
  const { section, kind } = items[id]
  const words = itemWords(i18n, id)
  const keys = optionsOf(id)
  const station = sections.indexOf(section) + 1
  const place = t('item.station', { n: station, name: t(`questionnaire:sections.${section}.name`) })
  const ends = n === legEnd(n)

  const answer = useCallback(
    (response: Response) => {
      setWeighed(id)
      respond(id, response)
    },
    [id, respond],
  )

  /** Level or letter keys pick a row and Enter moves on: only while focus is among the options, and unless turned off. */
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    setHasKeys(true)
    if (!shortcuts || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
    if (event.key === 'Enter') {
      event.preventDefault()
      next.current?.click()
      return
    }
    const row = kind === 'behaviour' ? keys.length - Number(event.key) : event.key.toUpperCase().charCodeAt(0) - 65
    const picked = event.key === '0' ? 'unsure' : event.key.length === 1 ? keys[row] : undefined
    if (!picked) return
    answer(picked)
    event.currentTarget.querySelector<HTMLInputElement>(`[value="${picked}"]`)?.focus()
  }

  return (
    <>
      <div className={styles.screen}>
        {opensSection(n) && (
          <Interlude
            at={station - 1}
            title={place}
            lead={t(`questionnaire:sections.${section}.lead`)}
            label={t('item.traverse', { n: station })}
          />
        )}
        <div className={styles.ask}>
          <Progress n={n} responses={responses} place={place} count={t('item.count', { n, total: legEnd(n) })} />
          <div className={styles.set}>
            <div className={styles.question} data-length={lengthOf(words.stem)}>
              <span className={styles.number} aria-hidden="true">
                {n}
              </span>
              {/* Made anew: focus comes to it, and what is read aloud is what focus came to. */}
              <h1 key={id} id="question">
                <Rich text={words.stem} />
              </h1>
            </div>
            {words.help && (
              <p className={styles.help} id="help">
                <Rich text={words.help} />
              </p>
            )}
            {/* A group that held the question and was named by it would be heard on coming to the question: twice the same,
                or, where names are late, the question before. Its own name is short, and the question tells what it is. */}
            <div
              role="radiogroup"
              aria-labelledby="count"
              aria-describedby={words.help ? 'question help' : 'question'}
              className={styles.options}
              onKeyDown={onKeyDown}
            >
              <Options
                name={id}
                kind={kind}
                options={keys.map(key => ({ key, text: words.options[key] ?? '' }))}
                unsure={{ label: t('questionnaire:unsure.label'), help: t('questionnaire:unsure.help') }}
                response={responses[id]}
                onRespond={answer}
              />
            </div>
          </div>
          <div className={styles.foot}>
            {kind === 'knowledge' && (
              <Confidence
                name={`${id}-confidence`}
                question={t('questionnaire:confidence.question')}
                labels={t('questionnaire:confidence.options', { returnObjects: true })}
                level={confidences[id]}
                disabled={responses[id] === 'unsure'}
                onTrust={level => trust(id, level)}
              />
            )}
            {weighed !== id && <LedTo lng={lng} passages={passagesFrom(id, responses, confidences)} />}
            <div className={styles.nav} data-early="">
              <Link
                className="btn btn--quiet"
                href={addressOf(lng, n === 1 ? { page: 'goal' } : { page: 'item', n: n - 1 })}
              >
                <Pointer to="left" />
                {t('item.back')}
              </Link>
              <Link
                ref={next}
                className="btn"
                href={addressOf(lng, ends ? { page: 'result' } : { page: 'item', n: n + 1 })}
              >
                {t(ends ? 'item.result' : 'item.next')}
                <Pointer to="right" />
              </Link>
            </div>
            {hasWalkedFirstLeg(responses) && !ends && (
              <Link className={`link ${styles.result}`} href={addressOf(lng, { page: 'result' })}>
                {t('item.backToResult')}
              </Link>
            )}
          </div>
          <KeyHelp staff={kind === 'behaviour'} isOn={shortcuts} isUsed={hasKeys} onSwitch={setShortcuts} />
        </div>
      </div>
      <div className={styles.others}>
        {languageIds
          .filter(other => other !== lng)
          .map(other => (
            <Glance key={`${id} ${other}`} lng={lng} other={other} id={id} n={n} />
          ))}
      </div>
    </>
  )
}
