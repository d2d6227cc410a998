// A copy of the product with more items and sections: its own code, made-up words.
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { languages, sourceOf } from '../pages/content.mjs'
import { byItem, bySection } from './copies.mjs'
import { grownTables } from './tables.mjs'
import { dealerOf } from './words.mjs'

const parts = [
  'src',
  'locales',
  'public',
  'vite',
  'index.html',
  'vite.config.ts',
  'package.json',
  'tsconfig.json',
  'LICENSE',
]

/** Items whose pages are built ahead; the others are drawn in the browser, as all are once a page is alive. */
const prerendered = 20

/** Changes a file of the copy. Throws when there is nothing to change: the product is no longer as this knows it. */
function edit(tree, name, pattern, text) {
  const file = path.join(tree, name)
  const before = readFileSync(file, 'utf8')
  if (!pattern.test(before)) throw new Error(`${name} has nothing like ${pattern}`)
  writeFileSync(
    file,
    before.replace(pattern, () => text),
  )
}

function writeTables(tree, tables) {
  for (const [name, constants] of Object.entries(tables))
    for (const [constant, value] of Object.entries(constants)) {
      // To the end of its line, or to the first line that begins with its closing bracket.
      const declared = new RegExp(`const ${constant}\\b[^\\n]*?= (?:[^\\n]*[}\\]][^\\n]*$|[^]*?^[}\\]][^\\n]*$)`, 'm')
      edit(tree, `src/${name}.ts`, declared, `const ${constant} = ${JSON.stringify(value)}`)
    }
}

function rewrite(file, change) {
  const words = JSON.parse(readFileSync(file, 'utf8'))
  change(words)
  writeFileSync(file, JSON.stringify(words))
}

function writeWords(tree, lng, count) {
  const folder = path.join(tree, 'locales', lng)
  const seed = languages.indexOf(lng) + 1
  rewrite(path.join(folder, 'questionnaire.json'), words => {
    const reword = dealerOf(words.items, seed)
    const own = (value, copy) => (copy === 0 ? value : reword(value))
    words.items = Object.fromEntries(byItem(words.items, count, own))
    words.sections = Object.fromEntries(bySection(words.sections, own))
  })
  rewrite(path.join(folder, 'reading.json'), words => {
    const reword = dealerOf(words.steps, seed)
    const own = (value, copy) => (copy === 0 ? value : reword(value))
    words.steps = Object.fromEntries(bySection(words.steps, own))
    words.sections = Object.fromEntries(bySection(words.sections, own))
  })
}

/** Copies of the chapters keep their text, which no item page loads, under other titles, which every page does. */
function writeChapters(tree, lng, sections) {
  const folder = path.join(tree, 'locales', lng, 'article')
  const read = id => readFileSync(path.join(folder, `${id}.md`), 'utf8')
  const reword = dealerOf(sections.map(read), sections.length)
  for (const [id, text] of bySection(Object.fromEntries(sections.map(id => [id, read(id)]))))
    writeFileSync(
      path.join(folder, `${id}.md`),
      sections.includes(id) ? text : text.replace(/title="([^"]*)"/g, (_, title) => `title="${reword(title)}"`),
    )
}

/** Makes a copy with so many items, a multiple of 250, in 50 sections; gives its folder. */
export async function growTree(count) {
  // Not below node_modules, whose files a build takes for packages.
  const tree = path.join(os.tmpdir(), `repere-grown-${count}`)
  rmSync(tree, { recursive: true, force: true })
  mkdirSync(tree, { recursive: true })
  for (const part of parts) cpSync(part, path.join(tree, part), { recursive: true })
  symlinkSync(path.resolve('node_modules'), path.join(tree, 'node_modules'), 'dir')
  writeTables(tree, await grownTables(sourceOf, count))
  const { sections } = await sourceOf('questionnaire/sections')
  for (const lng of languages) {
    writeWords(tree, lng, count)
    writeChapters(tree, lng, sections)
  }
  // Numbers of items have two figures in the product.
  edit(tree, 'src/routes.ts', /\[1-9\]\\d\?/, '[1-9]\\d*')
  const fewer = `of routes.filter(route => route.page !== 'item' || route.n <= ${prerendered})`
  edit(tree, 'src/entry-server.tsx', /of routes(?=\))/, fewer)
  return tree
}
