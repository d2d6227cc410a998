import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import type { Chapter } from '../src/i18n/chapter.ts'
import { chapters } from '../src/questionnaire/sections.ts'
import { passages } from '../src/reading/passages.ts'
import { compileChapter, compilePage, TextError } from './chapter.ts'

const virtual = /^\0?virtual:edition\/([\w-]+)$/
const markdown = /[\\/]locales[\\/]([\w-]+)[\\/](article|pages)[\\/]([\w-]+)\.md$/

/** Compiles a chapter and holds it against the passages the product knows, so that no language lacks one. */
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
  return chapter
}

function summaryOf({ title, standfirst, bubble, passages: all }: Chapter) {
  return {
    title,
    standfirst,
    bubble,
    passages: all.map(({ id, kind, title: name, words }) => ({ id, kind, title: name, words })),
  }
}

/**
 * `virtual:edition/<lng>`: one language's words and the summary of its article, as one module.
 * `locales/<lng>/article/<chapter>.md` and `locales/<lng>/pages/<page>.md`: long texts compiled to data.
 */
export function edition(): Plugin {
  const folder = path.resolve('locales')
  return {
    name: 'edition',
    enforce: 'pre',
    resolveId: { filter: { id: /^virtual:edition\// }, handler: id => `\0${id}` },
    load: {
      filter: { id: [/^\0virtual:edition\//, markdown] },
      handler(id) {
        const lng = virtual.exec(id)?.[1]
        if (lng) {
          const imports = ['interface', 'questionnaire', 'reading'].map(
            name =>
              `import ${name === 'interface' ? 'words' : name} from ${JSON.stringify(path.join(folder, lng, `${name}.json`))}`,
          )
          const article = Object.fromEntries(
            chapters.map(name => {
              const file = path.join(folder, lng, 'article', `${name}.md`)
              this.addWatchFile(file)
              return [name, summaryOf(readChapter(file, name))]
            }),
          )
          return {
            code: `${imports.join('\n')}\nexport default { interface: words, questionnaire, reading, article: ${JSON.stringify(article)} }`,
            moduleType: 'js',
          }
        }
        const [, , room, name = ''] = markdown.exec(id) ?? []
        const text = room === 'article' ? readChapter(id, name) : compilePage(readFileSync(id, 'utf8'))
        return { code: `export default ${JSON.stringify(text)}`, moduleType: 'js' }
      },
    },
  }
}
