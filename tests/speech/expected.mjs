// What must be heard, from the product's own words and its own sums.
import { readFileSync } from 'node:fs'
import { runnerImport } from 'vite'
import { plain } from './ear.mjs'

const read = (lng, name) => JSON.parse(readFileSync(`locales/${lng}/${name}.json`, 'utf8'))
const own = async file => (await runnerImport(`./src/${file}`)).module

/** A text with its figures put in, as it is heard. */
function filled(text, figures) {
  return plain(text.replace(/\{\{(\w+)\}\}/g, (_, name) => figures[name]).replaceAll('`', ''))
}

/** The words of one language: `say(text, figures)`, and what each item and the result are heard as. */
export async function expectedIn(lng) {
  const { sequence, optionsOf } = await own('questionnaire/items.ts')
  const { sections } = await own('questionnaire/sections.ts')
  const { profileOf } = await own('scoring/profile.ts')
  const [words, questionnaire, reading] = ['interface', 'questionnaire', 'reading'].map(name => read(lng, name))
  const firstOption = n => optionsOf(sequence[n - 1])[0]

  /** One row of the table of figures, as it is heard. */
  function row(id, { score }) {
    const { name } = questionnaire.sections[id]
    if (!score) return [name, words.result.table.toTake, words.result.table.unknown]
    const range = { low: Math.round(score.low), high: Math.round(score.high) }
    return [name, String(Math.round(score.value)), filled(words.result.range, range)]
  }

  /** The plate of a reader who picked the first option of each of these items: its heading, sentence and table. */
  function plate(numbers) {
    const { overall, sections: placed } = profileOf(
      Object.fromEntries(numbers.map(n => [sequence[n - 1], firstOption(n)])),
    )
    const missing = sections.filter(id => !placed[id].score)
    const { ready, now, next } = reading.bands[overall.band] ?? {}
    const names = missing.map(id => questionnaire.sections[id].name).join(', ')
    const [title, text] =
      missing.length > 0
        ? [reading.notEnough.some_other, reading.notEnough.someText]
        : [ready ?? reading.unplaced.title, ready ? `${now} ${next}` : reading.unplaced.text]
    const heading = filled(title, { count: sections.length - missing.length })
    return { heading, sentence: filled(text, { names }), rows: sections.map(id => row(id, placed[id])) }
  }

  const item = n => {
    const { stem, options } = questionnaire.items[sequence[n - 1]]
    return { stem: filled(stem), option: filled(options[firstOption(n)]) }
  }
  const count = n => filled(words.item.count, { n, total: n > 10 ? 25 : 10 })
  const { languages } = await own('i18n/languages.ts')
  return {
    lng,
    code: lng.toUpperCase(),
    name: languages[lng].name,
    words,
    count,
    item,
    plate,
    filled,
    last: sequence.length,
  }
}
