// What one would take instead of making it: SurveyJS as its manual shows it, an item a page, scored at the end. The font that
// its style asks another host for is never fetched here, which flatters it.
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Model } from 'survey-core'
import { Survey } from 'survey-react-ui'
import 'survey-core/i18n/french'
import 'survey-core/survey-core.min.css'
import content from 'virtual:content'
import { scoresOf } from '../score.mjs'
import './page.css'

const { fr, en } = content.words

/** A text in both languages; `read` finds it among the words of one. */
function both(read) {
  return { default: read(en), fr: read(fr) }
}

function pageOf(worth, item) {
  const options = worth.map((_, value) => ({ value, text: both(({ items }) => items[item].options[value]) }))
  const choices = [...options, { value: worth.length, text: both(({ unsure }) => unsure) }]
  const title = both(({ items }) => items[item].stem)
  return {
    name: `page${item}`,
    elements: [{ type: 'radiogroup', name: `item${item}`, title, isRequired: true, choices }],
  }
}

const model = new Model({
  title: both(({ title }) => title),
  firstPageIsStartPage: true,
  startSurveyText: both(({ start }) => start),
  showProgressBar: true,
  progressBarType: 'questions',
  showQuestionNumbers: false,
  pages: [
    { name: 'welcome', elements: [{ type: 'html', name: 'lead', html: both(({ lead }) => lead) }] },
    ...content.values.map(pageOf),
  ],
})
model.locale = 'fr'

function Result({ answers, lng }) {
  const { result, sections, bands, advice } = content.words[lng]
  const picked = content.values.map((_, item) => answers[`item${item}`])
  return (
    <section className="result">
      <h1 id="result">{result}</h1>
      {scoresOf(content, picked).map(({ score, band }, section) => (
        <div key={sections[section]}>
          <h2>
            {sections[section]} {score} · {bands[band]}
          </h2>
          <div className="bar">
            <i style={{ width: `${score}%` }} />
          </div>
          <p>{advice[section][band]}</p>
        </div>
      ))}
    </section>
  )
}

function App() {
  const [lng, setLng] = useState('fr')
  const [answers, setAnswers] = useState(null)
  useState(() => model.onComplete.add(({ data }) => setAnswers(data)))
  const other = lng === 'fr' ? 'en' : 'fr'
  const switchTo = () => {
    model.locale = other
    document.documentElement.lang = other
    setLng(other)
  }
  return (
    <main>
      <button type="button" id="language" onClick={switchTo}>
        {other.toUpperCase()}
      </button>
      {answers ? <Result answers={answers} lng={lng} /> : <Survey model={model} />}
    </main>
  )
}

createRoot(document.getElementById('root')).render(<App />)
