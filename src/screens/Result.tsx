import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Pointer } from '../components/drawings/Pointer.tsx'
import { EraseButton } from '../components/EraseButton.tsx'
import { Explained } from '../components/Explained.tsx'
import { Graduations } from '../components/Graduations.tsx'
import { HowToRead } from '../components/HowToRead.tsx'
import { NextSteps } from '../components/NextSteps.tsx'
import { OpenItems } from '../components/OpenItems.tsx'
import { Plate } from '../components/Plate.tsx'
import { PrintCodePanel } from '../components/PrintCodePanel.tsx'
import { PrintedCode } from '../components/PrintedCode.tsx'
import { usePrintCode } from '../components/print-code.ts'
import { ReadingList } from '../components/ReadingList.tsx'
import { ReadingPlan } from '../components/ReadingPlan.tsx'
import actions from '../components/ResultActions.module.css'
import { ResultActions } from '../components/ResultActions.tsx'
import { Share } from '../components/Share.tsx'
import { Stations } from '../components/Stations.tsx'
import { WhatIf } from '../components/WhatIf.tsx'
import { editionOf } from '../i18n/edition.ts'
import type { Language } from '../i18n/languages.ts'
import { hasBegun } from '../questionnaire/progress.ts'
import { minutesOf, wordsUnfolded } from '../reading/minutes.ts'
import { arrivalOf, planOf, type Reading } from '../reading/plan.ts'
import { addressOf } from '../routes.ts'
import { profileOf } from '../scoring/profile.ts'
import { base, origin } from '../site.ts'
import { filedAt } from '../store/records.ts'
import { useStore } from '../store/store.ts'
import '../styles/print.css'
import { Filing } from './Filing.tsx'
import { drawShareLink } from './share-code-drawing.ts'
import { shareLink } from './share-link.ts'

/** Where the first text is, down to its first passage, and how long it takes. */
function startOf(lng: Language, reading: Reading): { href: string; minutes: number } {
  const address = addressOf(lng, { page: 'chapter', id: reading.section })
  const passage = arrivalOf(reading)
  const words = wordsUnfolded(editionOf(lng).article[reading.section].passages, reading.marks)
  return { href: passage ? `${address}#${passage}` : address, minutes: minutesOf(words) }
}

/** The reader's date, as YYYY-MM-DD. */
function today(): string {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** The plate, station by station, what to read and why. Before any response it says what it will show. */
export function Result({ lng }: { lng: Language }) {
  const { t } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  const responses = useStore(state => state.responses)
  const confidences = useStore(state => state.confidences)
  const goal = useStore(state => state.goal)
  const bubbles = useStore(state => state.bubbles)
  const ticked = useStore(state => state.ticked)
  const tick = useStore(state => state.tick)
  const pinned = useStore(state => state.pinned)
  const pin = useStore(state => state.pin)
  const unpin = useStore(state => state.unpin)
  const tickPin = useStore(state => state.tickPin)
  const respond = useStore(state => state.respond)
  const chooseGoal = useStore(state => state.chooseGoal)
  const erase = useStore(state => state.erase)
  const read = useStore(state => state.read)
  const markRead = useStore(state => state.markRead)
  const records = useStore(state => state.records)
  const code = usePrintCode(lng, responses, drawShareLink)
  const profile = profileOf(responses)
  const plan = planOf(profile, responses, confidences, goal)
  const [first] = plan
  if (!hasBegun(responses) || !first)
    return (
      <>
        <Plate lng={lng} profile={profile} bubbles={bubbles} heading={heading} />
        <nav className={actions.actions} aria-label={t('result.actions.label')}>
          <Link className="btn" href={addressOf(lng, { page: 'goal' })}>
            {t('result.before.measure')}
            <Pointer to="right" />
          </Link>
          <Link className="link" href={addressOf(lng, { page: 'contents' })}>
            {t('home.read')}
          </Link>
        </nav>
        <HowToRead />
      </>
    )
  return (
    <>
      <Filing lng={lng} />
      <Plate lng={lng} profile={profile} bubbles={bubbles} heading={heading} filedAt={filedAt(records, responses)}>
        <PrintedCode code={code} />
      </Plate>
      <ResultActions lng={lng} responses={responses} first={startOf(lng, first)}>
        <EraseButton
          onErase={() => {
            // The button goes with what it erased: focus moves to what the page says now.
            flushSync(erase)
            heading.current?.focus()
          }}
        />
      </ResultActions>
      <PrintCodePanel code={code} />
      <Stations lng={lng} profile={profile} responses={responses} />
      <OpenItems lng={lng} responses={responses} />
      <ReadingPlan lng={lng} path={plan} profile={profile} goal={goal} read={read} onRead={markRead} />
      <ReadingList lng={lng} plan={plan} profile={profile} goal={goal} site={origin + base} onGoal={chooseGoal} />
      <Graduations
        lng={lng}
        path={plan.map(({ section }) => section)}
        responses={responses}
        pinned={pinned}
        onPin={pin}
        onUnpin={unpin}
        onTick={tickPin}
      />
      <NextSteps
        path={plan.map(({ section }) => section)}
        profile={profile}
        goal={goal}
        ticked={ticked}
        today={today()}
        onTick={tick}
      />
      <WhatIf
        lng={lng}
        responses={responses}
        confidences={confidences}
        goal={goal}
        path={plan.map(({ section }) => section)}
        onKeep={respond}
      />
      <Share key={JSON.stringify(responses)} onMake={() => shareLink(lng, responses)}>
        <Link className="link" href={addressOf(lng, { page: 'compare' })}>
          {t('share.compare')}
        </Link>
      </Share>
      <Explained lng={lng} responses={responses} confidences={confidences} />
    </>
  )
}
