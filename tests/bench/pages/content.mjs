// What every comparison page asks and says: the product's own items and words, so that only the making differs.
import { readFileSync } from 'node:fs'
import { runnerImport } from 'vite'

export const languages = ['fr', 'en']

/** A module of `src`, compiled: Node 20 does not read TypeScript. */
export async function sourceOf(name) {
  const { module } = await runnerImport(`./src/${name}.ts`, { configFile: false, logLevel: 'error' })
  return module
}

function readWords(lng, name) {
  return JSON.parse(readFileSync(`locales/${lng}/${name}.json`, 'utf8'))
}

/** A line without the marks of code and of foreign words. */
function plain(text) {
  return text.replace(/`([^`]+)`|:[a-z]{2}\[([^\]]+)\]/g, '$1$2')
}

/** Everything a comparison page says in one language, its items in the order they are asked. */
function wordsOf(lng, sequence, items, sections, bands) {
  const [words, asked, reading] = ['interface', 'questionnaire', 'reading'].map(name => readWords(lng, name))
  return {
    title: words.home.title,
    lead: words.home.lead,
    start: words.home.start,
    next: words.item.next,
    result: words.result.title,
    unsure: asked.unsure.label,
    items: sequence.map(id => {
      const { stem, options } = asked.items[id]
      return { stem: plain(stem), options: Object.keys(items[id].values).map(key => plain(options[key])) }
    }),
    sections: sections.map(id => asked.sections[id].name),
    bands: bands.map(({ id }) => reading.bands[id].name),
    advice: sections.map(section => bands.map(({ id }) => plain(reading.sections[section][id]))),
  }
}

/**
 * `values`: what each option of each item is worth, in the order shown. `sections`: the section of each item, by its
 * number. `cuts`: where each band starts. `words`: by language.
 */
export async function readContent() {
  const [{ items, sequence }, { sections }, { bands }] = await Promise.all(
    ['questionnaire/items', 'questionnaire/sections', 'questionnaire/bands'].map(sourceOf),
  )
  return {
    values: sequence.map(id => Object.values(items[id].values)),
    sections: sequence.map(id => sections.indexOf(items[id].section)),
    cuts: bands.map(({ from }) => from),
    words: Object.fromEntries(languages.map(lng => [lng, wordsOf(lng, sequence, items, sections, bands)])),
  }
}
