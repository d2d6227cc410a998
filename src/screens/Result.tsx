import { useMemo, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Pointer } from '../components/drawings/Pointer.tsx'
import { EraseButton } from '../components/EraseButton.tsx'
import { HowToRead } from '../components/HowToRead.tsx'
import { Notice } from '../components/Notice.tsx'
import { OnThisPage } from '../components/OnThisPage.tsx'
import { OpenItems } from '../components/OpenItems.tsx'
import { Plate } from '../components/Plate.tsx'
import { PrintCodePanel } from '../components/PrintCodePanel.tsx'
import { PrintedCode } from '../components/PrintedCode.tsx'
import { usePrintCode } from '../components/print-code.ts'
import { ReadingList } from '../components/ReadingList.tsx'
import actions from '../components/ResultActions.module.css'
import { ResultActions } from '../components/ResultActions.tsx'
import { Stations } from '../components/Stations.tsx'
import { editionOf } from '../i18n/edition.ts'
import type { Language } from '../i18n/languages.ts'
import { hasBegun } from '../questionnaire/progress.ts'
import { minutesOf, wordsUnfolded } from '../reading/minutes.ts'
import { arrivalOf, planOf, type Reading } from '../reading/plan.ts'
import { addressOf } from '../routes.ts'
import { profileOf } from '../scoring/profile.ts'
import { base, origin } from '../site.ts'
import { eraseEverything } from '../store/device.ts'
import { filedAt } from '../store/records.ts'
import { useStore } from '../store/store.ts'
import '../styles/print.css'
import { Filing } from './Filing.tsx'
import { useMore } from './more.ts'
import { drawShareLink } from './share-code-drawing.ts'
import { useWhole } from './whole.ts'

/** Where the first text is, down to its first passage, and how long it takes. */
function startOf(lng: Language, reading: Reading): { href: string; minutes: number } {
  const address = addressOf(lng, { page: 'chapter', id: reading.section })
  const passage = arrivalOf(reading)
  const words = wordsUnfolded(editionOf(lng).article[reading.section].passages, reading.marks)
  return { href: passage ? `${address}#${passage}` : address, minutes: minutesOf(words) }
}

/** The plate, station by station, what to read and why. Before any response it says what it will show. */
export function Result({ lng }: { lng: Language }) {
  const { t } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  const responses = useStore(state => state.responses)
  const confidences = useStore(state => state.confidences)
  const goal = useStore(state => state.goal)
  const bubbles = useStore(state => state.bubbles)
  const chooseGoal = useStore(state => state.chooseGoal)
  const records = useStore(state => state.records)
  const code = usePrintCode(lng, responses, drawShareLink)
  const More = useMore(lng)
  const whole = useWhole()
  const profile = useMemo(() => profileOf(responses), [responses])
  const plan = useMemo(() => planOf(profile, responses, confidences, goal), [profile, responses, confidences, goal])
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
      <Filing lng={lng} isPainted={whole} />
      {/* Not the heading first: with Firefox, Orca takes what stands first for the place where one was, and does not say it. */}
      <p className="vh">{t('result.title')}</p>
      <Plate
        lng={lng}
        profile={profile}
        bubbles={bubbles}
        heading={heading}
        filedAt={filedAt(records, responses) ?? new Date().toISOString()}
      >
        <PrintedCode code={code} />
      </Plate>
      <ResultActions lng={lng} responses={responses} first={startOf(lng, first)}>
        <EraseButton
          onErase={() => {
            // The button goes with what it erased: focus moves to what the page says now.
            flushSync(eraseEverything)
            heading.current?.focus()
          }}
        />
      </ResultActions>
      {typeof More !== 'string' && <OnThisPage />}
      <PrintCodePanel code={code} />
      {whole && (
        <>
          <Stations lng={lng} profile={profile} responses={responses} />
          <OpenItems lng={lng} responses={responses} />
          <ReadingList lng={lng} plan={plan} profile={profile} goal={goal} site={origin + base} onGoal={chooseGoal} />
          {typeof More === 'string' ? (
            <Notice title={t('result.more.title')} text={t(`result.more.${More}`)}>
              {More === 'failed' && (
                <button type="button" className="btn btn--quiet" onClick={() => location.reload()}>
                  {t('result.more.reload')}
                </button>
              )}
            </Notice>
          ) : (
            <More lng={lng} profile={profile} plan={plan} />
          )}
        </>
      )}
    </>
  )
}
