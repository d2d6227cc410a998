import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import type { Chapter } from '../src/i18n/chapter.ts'
import type { Language } from '../src/i18n/languages.ts'
import { firstBlocks, laterWords } from '../src/i18n/later.ts'
import { items } from '../src/questionnaire/items.ts'
import { chapters, sections } from '../src/questionnaire/sections.ts'
import { passages } from '../src/reading/passages.ts'
import { compileChapter, compilePage, TextError } from './chapter.ts'
import { checkFacts } from './facts-check.ts'
import { type Glossary, listTerms, markTerms } from './glossary.ts'

const virtual = /^\0virtual:(edition|items|later)\/([\w-]+)(?:\/items-([\w-]+))?$/
const glossaryFile = /[\\/]locales[\\/]([\w-]+)[\\/]glossary\.json$/
const markdown = /[\\/]locales[\\/]([\w-]+)[\\/](article|pages)[\\/]([\w-]+)\.md$/

function readGlossary(lng: string): Glossary {
  return JSON.parse(readFileSync(path.resolve('locales', lng, 'glossary.json'), 'utf8'))
}

/** Compiles a chapter and holds it against the passages the product knows, so that no language lacks one; its terms are marked. */
export function readChapter(file: string, name: string): Chapter {
  const source = readFileSync(file, 'utf8')
  const shown = path.relative(process.cwd(), file)
  const chapter = compileChapter(source, name, shown)
  const lineOf = (id: string) => source.split('\n').findIndex(line => line.includes(`{#${id.split('.')[1]}`)) + 1 || 1
  const expected = passages.filter(({ id }) => id.startsWith(`${name}.`))
  for (const { id, kind } of chapter.passages)
    if (!expected.some(known => known.id === id && known.kind === kind))
      throw new TextError(shown, lineOf(id), `"${id}" is not a known ${kind} passage (src/reading/passages.ts)`)
  expected.forEach(({ id }, index) => {
    const found = chapter.passages[index]
    if (!chapter.passages.some(passage => passage.id === id)) throw new TextError(shown, 1, `"${id}" is missing`)
    if (found?.id !== id) throw new TextError(shown, lineOf(found?.id ?? id), `"${id}" should stand here`)
  })
  checkFacts(chapter, source, shown)
  const lng = path.basename(path.resolve(file, '../..'))
  return markTerms(chapter, readGlossary(lng))
}

/** The glossary of a language, with where its text first uses each term. */
export function readTerms(lng: string) {
  const folder = path.resolve('locales')
  const lngs = readdirSync(folder).filter(name => existsSync(path.join(folder, name, 'glossary.json')))
  const texts = chapters.map(name => readChapter(path.join(folder, lng, 'article', `${name}.md`), name))
  return listTerms(lng as Language, Object.fromEntries(lngs.map(name => [name, readGlossary(name)])), texts)
}

function summaryOf({ title, standfirst, bubble, passages: all }: Chapter) {
  return {
    title,
    standfirst,
    bubble,
    passages: all.map(({ id, kind, title: name, words }) => ({ id, kind, title: name, words })),
  }
}

type Blocks = Record<string, unknown>

/** The words of a language's items; of one section, or of all. */
function itemsOf(lng: string, section: string | undefined): Blocks {
  const words: Blocks = JSON.parse(readFileSync(path.resolve('locales', lng, 'questionnaire.json'), 'utf8')).items
  const isOne = (id: string) => section === undefined || items[id as keyof typeof items]?.section === section
  return Object.fromEntries(Object.entries(words).filter(([id]) => isOne(id)))
}

/** Where the words of each section's items are: `import()` alone tells a build that they are files of their own. */
function waysToItems(lng: string): string {
  return sections.map(id => `${JSON.stringify(id)}: () => import('virtual:items/${lng}/items-${id}')`).join()
}

/**
 * One file's blocks of words: those that load later, or the others. Those of the first script are in neither, and items
 * have a module of their own.
 */
function blocksOf(lng: string, name: string, wantLater: boolean): Blocks {
  const words: Blocks = JSON.parse(readFileSync(path.resolve('locales', lng, `${name}.json`), 'utf8'))
  const later: readonly string[] = name in laterWords ? laterWords[name as keyof typeof laterWords] : []
  const wanted = (block: string) =>
    !firstBlocks.includes(block) && later.includes(block) === wantLater && block !== 'items'
  return Object.fromEntries(Object.entries(words).filter(([block]) => wanted(block)))
}

/**
 * `virtual:edition/<lng>`: one language's words, the summary of its article and the ways to its items, as one module.
 * `virtual:items/<lng>/items-<section>`: the words of a section's items.
 * `virtual:later/<lng>`: the words of `laterWords`, and of all items.
 * `locales/<lng>/glossary.json`: as `listTerms` gives it.
 * `locales/<lng>/article/<chapter>.md` and `locales/<lng>/pages/<page>.md`: long texts compiled to data.
 */
export function edition(): Plugin {
  const folder = path.resolve('locales')
  return {
    name: 'edition',
    enforce: 'pre',
    resolveId: { filter: { id: /^virtual:(?:edition|items|later)\// }, handler: id => `\0${id}` },
    load: {
      filter: { id: [/^\0virtual:(?:edition|items|later)\//, glossaryFile, markdown] },
      handler(id) {
        const [, kind, lng, section] = virtual.exec(id) ?? []
        if (lng && kind === 'items') {
          this.addWatchFile(path.join(folder, lng, 'questionnaire.json'))
          return { code: `export default ${JSON.stringify(itemsOf(lng, section))}`, moduleType: 'js' }
        }
        if (lng) {
          const names = kind === 'later' ? Object.keys(laterWords) : ['interface', 'questionnaire', 'reading']
          for (const name of names) this.addWatchFile(path.join(folder, lng, `${name}.json`))
          const texts: Blocks = Object.fromEntries(names.map(name => [name, blocksOf(lng, name, kind === 'later')]))
          if (kind === 'later') {
            this.addWatchFile(path.join(folder, lng, 'questionnaire.json'))
            texts['questionnaire'] = { items: itemsOf(lng, undefined) }
          }
          if (kind === 'edition')
            texts['article'] = Object.fromEntries(
              chapters.map(name => {
                const file = path.join(folder, lng, 'article', `${name}.md`)
                this.addWatchFile(file)
                return [name, summaryOf(readChapter(file, name))]
              }),
            )
          const ways = kind === 'edition' ? `, items: {${waysToItems(lng)}}` : ''
          return { code: `export default {...${JSON.stringify(texts)}${ways}}`, moduleType: 'js' }
        }
        const glossary = glossaryFile.exec(id)?.[1]
        if (glossary) return { code: JSON.stringify(readTerms(glossary)), moduleType: 'json' }
        const [, , room, name = ''] = markdown.exec(id) ?? []
        const text = room === 'article' ? readChapter(id, name) : compilePage(readFileSync(id, 'utf8'))
        return { code: `export default ${JSON.stringify(text)}`, moduleType: 'js' }
      },
    },
  }
}
