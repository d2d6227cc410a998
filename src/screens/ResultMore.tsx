import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Explained } from '../components/Explained.tsx'
import { Graduations } from '../components/Graduations.tsx'
import { NextSteps } from '../components/NextSteps.tsx'
import { ReadingPlan } from '../components/ReadingPlan.tsx'
import { Share } from '../components/Share.tsx'
import { recall } from '../components/session.ts'
import { WhatIf } from '../components/WhatIf.tsx'
import type { Language } from '../i18n/languages.ts'
import type { Reading } from '../reading/plan.ts'
import { addressOf } from '../routes.ts'
import type { Profile } from '../scoring/profile.ts'
import { useStore } from '../store/store.ts'
import { shareLink } from './share-link.ts'

/** The reader's date, as YYYY-MM-DD. */
function today(): string {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

interface Props {
  readonly lng: Language
  readonly profile: Profile
  readonly plan: readonly Reading[]
}

/** What the reader can do from the plate: read by the minute, aim higher, try another answer, share, look back. */
export function ResultMore({ lng, profile, plan }: Props) {
  const { t } = useTranslation()
  const responses = useStore(state => state.responses)
  const confidences = useStore(state => state.confidences)
  const goal = useStore(state => state.goal)
  const ticked = useStore(state => state.ticked)
  const tick = useStore(state => state.tick)
  const pinned = useStore(state => state.pinned)
  const pin = useStore(state => state.pin)
  const unpin = useStore(state => state.unpin)
  const tickPin = useStore(state => state.tickPin)
  const respond = useStore(state => state.respond)
  const read = useStore(state => state.read)
  const markRead = useStore(state => state.markRead)
  const received = recall('received')
  const path = plan.map(({ section }) => section)
  return (
    <>
      <ReadingPlan lng={lng} path={plan} profile={profile} goal={goal} read={read} onRead={markRead} />
      <Graduations
        lng={lng}
        path={path}
        responses={responses}
        pinned={pinned}
        onPin={pin}
        onUnpin={unpin}
        onTick={tickPin}
      />
      <NextSteps path={path} profile={profile} goal={goal} ticked={ticked} today={today()} onTick={tick} />
      <WhatIf lng={lng} responses={responses} confidences={confidences} goal={goal} path={path} onKeep={respond} />
      <Share key={JSON.stringify(responses)} onMake={() => shareLink(lng, responses)}>
        {received && (
          <Link className="link" href={`${addressOf(lng, { page: 'compare' })}${received}`}>
            {t('share.received')}
          </Link>
        )}
        <Link className="link" href={addressOf(lng, { page: 'compare' })}>
          {t('share.compare')}
        </Link>
        <Link className="link" href={addressOf(lng, { page: 'chapter', id: 'call' })}>
          {t('share.asText')}
        </Link>
      </Share>
      <Explained lng={lng} responses={responses} confidences={confidences} />
    </>
  )
}
