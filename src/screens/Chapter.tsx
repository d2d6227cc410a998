import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { CallWays } from '../components/CallWays.tsx'
import { Onward } from '../components/Onward.tsx'
import { pathWords } from '../components/path-words.ts'
import { Reading } from '../components/Reading.tsx'
import { Sources } from '../components/Sources.tsx'
import { SpiritLevel } from '../components/SpiritLevel.tsx'
import { TailorSwitch } from '../components/TailorSwitch.tsx'
import { WhyHere } from '../components/WhyHere.tsx'
import { chapterOf } from '../i18n/article.ts'
import { editionOf } from '../i18n/edition.ts'
import type { Language } from '../i18n/languages.ts'
import { reasonWords } from '../i18n/reason-words.ts'
import { hasBegun, numberOf } from '../questionnaire/progress.ts'
import { type ChapterId, type SectionId, sections } from '../questionnaire/sections.ts'
import { sourcesOf } from '../reading/facts.ts'
import { marksOf } from '../reading/marks.ts'
import { minutesOf, wordsUnfolded } from '../reading/minutes.ts'
import { pathOf } from '../reading/path.ts'
import { pathReasons } from '../reading/path-reasons.ts'
import { addressOf } from '../routes.ts'
import { profileOf } from '../scoring/profile.ts'
import { resultAsText } from '../sharing/as-text.ts'
import { site } from '../site.ts'
import { useStore } from '../store/store.ts'
import styles from './Chapter.module.css'
import { releasePlace } from './release-place.ts'
import { resultWords } from './result-words.ts'

/** Writes the passage into the address, so that Back returns to it. */
function rememberPassage(id: string): void {
  history.replaceState(history.state, '', `#${id}`)
}

/** A folded box that a link names is unfolded, each time; the browser itself goes there. */
function unfoldNamed(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null
  if (link) document.getElementById(link.hash.slice(1))?.querySelector('details')?.setAttribute('open', '')
}

/** One chapter of the article, whole, with what the reader's responses point out in it. */
export function Chapter({ lng, id }: { lng: Language; id: ChapterId }) {
  const { t } = useTranslation(['interface', 'questionnaire', 'reading'])
  const responses = useStore(state => state.responses)
  const confidences = useStore(state => state.confidences)
  const goal = useStore(state => state.goal)
  const bubbles = useStore(state => state.bubbles)
  const wanted = useStore(state => state.tailored)
  const tailor = useStore(state => state.tailor)
  const placeBubble = useStore(state => state.placeBubble)
  const read = useStore(state => state.read)
  const markRead = useStore(state => state.markRead)

  // The place that was kept for the first page's sake is taken, or not wanted.
  useEffect(() => releasePlace(), [])
  useEffect(() => {
    addEventListener('click', unfoldNamed)
    return () => removeEventListener('click', unfoldNamed)
  }, [])

  const chapter = chapterOf(lng, id)
  const { article } = editionOf(lng)
  const section = sections.find(one => one === id)
  const begun = hasBegun(responses)
  const tailored = begun && wanted
  const profile = profileOf(responses)
  const path = tailored ? pathOf(profile, goal) : sections
  const reasons = pathReasons(profile, goal)
  const marks = section && tailored ? marksOf(section, profile, responses, confidences, goal, path) : []

  const nameOf = (of: SectionId) => t(`questionnaire:sections.${of}.name`)
  const whyOf = (of: SectionId) => pathWords(t, reasons[of], of, profile, goal)
  const score = section ? profile.sections[section].score : null
  const after = section && path[path.indexOf(section) + 1]
  const sources = sourcesOf(chapter.passages.flatMap(({ facts }) => facts))

  function resultTexts() {
    const words = resultWords(t, article, profile, pathOf(profile, goal))
    return { plain: resultAsText(words, false), figures: resultAsText(words, true) }
  }

  return (
    <article className={styles.chapter}>
      <header className={styles.head}>
        <p className="note">
          <Link className="link" href={addressOf(lng, { page: 'contents' })}>
            {t('nav.article')}
          </Link>
          {section && <span>{t('chapter.station', { n: sections.indexOf(section) + 1, name: nameOf(section) })}</span>}
          <span>{t('chapter.minutes', { count: minutesOf(wordsUnfolded(chapter.passages, marks)) })}</span>
        </p>
        <h1>{chapter.title}</h1>
        <p className="lead">{chapter.standfirst}</p>
      </header>
      {section && (
        <div className={styles.mine} data-mine="">
          {begun && <TailorSwitch tailored={wanted} onTailor={tailor} />}
          {tailored && (
            <WhyHere
              name={nameOf(section)}
              score={score}
              place={(path.indexOf(section) + 1) as 1 | 2 | 3 | 4 | 5}
              reason={whyOf(section)}
              marked={chapter.passages.filter(passage => marks.some(mark => mark.passage === passage.id))}
            />
          )}
        </div>
      )}
      <div className={styles.text}>
        <Reading
          passages={chapter.passages}
          goal={tailored ? goal : null}
          weighs={section !== undefined}
          marks={marks.map(mark => ({
            id: mark.passage,
            open: mark.open,
            read: read.includes(mark.passage),
            reasons: mark.reasons.map(reason => ({
              text: reasonWords(t, reason, {
                section: section ?? 'openness',
                band: section ? profile.sections[section].band : null,
                goal,
              }),
              ...(reason.item && {
                item: {
                  n: numberOf(reason.item),
                  href: addressOf(lng, { page: 'item', n: numberOf(reason.item) }),
                },
              }),
            })),
          }))}
          onLeave={rememberPassage}
          onRead={markRead}
        />
        {section && (
          <SpiritLevel
            bubble={chapter.bubble}
            dream={chapter.dream}
            illusion={chapter.illusion}
            mine={bubbles[section]}
            onPlace={at => placeBubble(section, at)}
          />
        )}
        {!section && <CallWays {...site} result={begun ? resultTexts() : null} />}
        {sources.length > 0 && <Sources keys={sources} />}
      </div>
      {section ? (
        <Onward
          next={{
            href: addressOf(lng, { page: 'chapter', id: after ?? 'call' }),
            note: t(after ? 'chapter.onward.next' : 'chapter.onward.last'),
            title: article[after ?? 'call'].title,
            why: after && tailored ? whyOf(after) : undefined,
          }}
        >
          {begun && (
            <Link className="link" href={addressOf(lng, { page: 'result' })}>
              {t('chapter.onward.result')}
            </Link>
          )}
        </Onward>
      ) : (
        <Onward>
          <Link className="btn" href={addressOf(lng, { page: begun ? 'result' : 'goal' })}>
            {t(begun ? 'chapter.onward.result' : 'chapter.onward.quiz')}
          </Link>
          <Link className="link" href={addressOf(lng, { page: 'contents' })}>
            {t('chapter.onward.contents')}
          </Link>
        </Onward>
      )}
    </article>
  )
}
