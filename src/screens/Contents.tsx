import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { ContentsRow } from '../components/ContentsRow.tsx'
import { LevelMini } from '../components/drawings/LevelMini.tsx'
import { Pointer } from '../components/drawings/Pointer.tsx'
import { Marked } from '../components/Marked.tsx'
import { editionOf } from '../i18n/edition.ts'
import type { Language } from '../i18n/languages.ts'
import { leanWords } from '../i18n/lean-words.ts'
import { hasBegun } from '../questionnaire/progress.ts'
import { chapters, type SectionId, sections } from '../questionnaire/sections.ts'
import { marksOf } from '../reading/marks.ts'
import { minutesOf, wordsUnfolded } from '../reading/minutes.ts'
import { pathOf } from '../reading/path.ts'
import { spansOf } from '../reading/spans.ts'
import { addressOf } from '../routes.ts'
import { profileOf } from '../scoring/profile.ts'
import { useStore } from '../store/store.ts'
import styles from './Contents.module.css'

/** The article along a staff of minutes, with the stretches and the order the reader's responses call for. */
export function Contents({ lng }: { lng: Language }) {
  const { t } = useTranslation(['interface', 'questionnaire'])
  const responses = useStore(state => state.responses)
  const confidences = useStore(state => state.confidences)
  const goal = useStore(state => state.goal)
  const tailored = useStore(state => state.tailored)

  const { article } = editionOf(lng)
  const begun = hasBegun(responses) && tailored
  const profile = profileOf(responses)
  const path = tailored ? pathOf(profile, goal) : sections
  const marksIn = (section: SectionId) => marksOf(section, profile, responses, confidences, goal, path)
  const rows = chapters.map(id => {
    const section = sections.find(one => one === id)
    const { passages } = article[id]
    const marks = section && tailored ? marksIn(section) : []
    return {
      id,
      section,
      minutes: minutesOf(wordsUnfolded(passages, marks)),
      spans: spansOf(passages, marks),
      score: section ? profile.sections[section].score : null,
    }
  })
  const minutesBefore = (index: number) => rows.slice(0, index).reduce((sum, { minutes }) => sum + minutes, 0)
  const total = minutesBefore(rows.length)

  return (
    <div className={styles.contents}>
      <div className={styles.head}>
        <h1>{t('contents.title')}</h1>
        <p className="lead">
          {t('contents.lead', { count: total })} {begun && t('contents.brackets')}
        </p>
        <p>
          <Link className="btn" href={addressOf(lng, { page: 'chapter', id: path[0] ?? sections[0] })}>
            {t(begun ? 'contents.startFirst' : 'contents.start')}
            <Pointer to="right" />
          </Link>
        </p>
      </div>
      <ol className={styles.list}>
        {rows.map(({ id, section, minutes, spans, score }, index) => (
          <ContentsRow
            key={id}
            href={addressOf(lng, { page: 'chapter', id })}
            title={article[id].title}
            standfirst={article[id].standfirst}
            start={minutesBefore(index)}
            minutes={minutes}
            last={index === rows.length - 1}
            spans={spans}
            order={section && begun ? t('contents.order', { count: path.indexOf(section) + 1, ordinal: true }) : null}
            above={
              section && (
                <>
                  {t('chapter.station', { n: index + 1, name: t(`questionnaire:sections.${section}.name`) })}
                  {begun && (
                    <span>
                      {score ? t('contents.reading') : t('contents.noReading')}{' '}
                      {score && <b>{Math.round(score.value)}</b>}
                    </span>
                  )}
                </>
              )
            }
          >
            {section && (
              <>
                {begun && <Marked count={spans.length} />}
                <p className={styles.lean}>
                  <LevelMini lean={article[id].bubble} />
                  <span>{leanWords(t, 'leans', article[id].bubble)}</span>
                </p>
              </>
            )}
          </ContentsRow>
        ))}
      </ol>
      <p className={styles.more}>
        <Link className="link" href={addressOf(lng, { page: 'glossary' })}>
          {t('glossary.link')}
        </Link>
      </p>
    </div>
  )
}
