import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../i18n/languages.ts'
import type { ItemId, OptionKey } from '../questionnaire/items.ts'
import { type Pin, pinnedAtMost } from '../questionnaire/pins.ts'
import type { Responses } from '../questionnaire/responses.ts'
import type { SectionId } from '../questionnaire/sections.ts'
import { type Graduation, graduationsOf, hasReached } from '../reading/graduations.ts'
import { Fold } from './Fold.tsx'
import { GoalRow } from './GoalRow.tsx'
import { GraduationRow } from './GraduationRow.tsx'
import styles from './Graduations.module.css'

/** So many are shown; the others stay folded. */
const shownAtOnce = 3

interface Props {
  readonly lng: Language
  readonly path: readonly SectionId[]
  readonly responses: Responses
  readonly pinned: readonly Pin[]
  readonly onPin: (item: ItemId, option: OptionKey) => void
  readonly onUnpin: (item: ItemId) => void
  readonly onTick: (item: ItemId, done: boolean) => void
}

/** The goals a reader has pinned, and the act one mark above each of theirs. Nothing when there is neither. */
export function Graduations({ lng, path, responses, pinned, onPin, onUnpin, onTick }: Props) {
  const { t } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  const all = graduationsOf(responses, path)
  if (all.length + pinned.length === 0) return null
  const more = all.slice(shownAtOnce)
  const isFull = pinned.length >= pinnedAtMost
  const row = (graduation: Graduation) => {
    const { item, option } = graduation
    const own = pinned.find(pin => pin.item === item)
    return (
      <GraduationRow
        key={item}
        lng={lng}
        graduation={graduation}
        pinned={own?.option === option}
        room={!isFull || own !== undefined}
        onPin={pin => (pin ? onPin(item, option) : onUnpin(item))}
      />
    )
  }
  return (
    <section className={styles.graduations} aria-labelledby="graduations" data-goals={pinned.length}>
      <h2 id="graduations" ref={heading} tabIndex={-1}>
        {t('graduation.title')}
      </h2>
      <p className={styles.lead}>{t('graduation.lead')}</p>
      {pinned.length > 0 && (
        <div className={styles.goals}>
          <h3 id="goals">{t('graduation.goals')}</h3>
          <ul aria-labelledby="goals">
            {pinned.map(pin => (
              <GoalRow
                key={pin.item}
                lng={lng}
                pin={pin}
                reached={hasReached(pin.item, pin.option, responses)}
                onTick={done => onTick(pin.item, done)}
                onUnpin={() => {
                  // The button goes with the goal.
                  heading.current?.focus()
                  onUnpin(pin.item)
                }}
              />
            ))}
          </ul>
          {isFull && <p className={styles.full}>{t('graduation.full')}</p>}
        </div>
      )}
      <ul className={styles.list}>{all.slice(0, shownAtOnce).map(row)}</ul>
      {more.length > 0 && (
        <div className={styles.more}>
          <Fold title={t('graduation.more', { count: more.length })}>
            <ul>{more.map(row)}</ul>
          </Fold>
        </div>
      )}
    </section>
  )
}
