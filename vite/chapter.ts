import type { ElementContent, Root as Html } from 'hast'
import type { Paragraph, Root, RootContent, Yaml } from 'mdast'
import type { ContainerDirective, TextDirective } from 'mdast-util-directive'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { parse as parseYaml } from 'yaml'
import type { Chapter, Passage, Prose } from '../src/i18n/chapter.ts'
import { readCaptions, titleTables } from './tables.ts'

/** A fault in a text, with the place where a writer can mend it. */
export class TextError extends Error {
  constructor(file: string, line: number, problem: string) {
    super(`${file}:${line}: ${problem}`)
    this.name = 'TextError'
  }
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkDirective)
const toHtml = unified().use(remarkRehype)

function lineOf(node: { position?: { start: { line: number } } | undefined }): number {
  return node.position?.start.line ?? 1
}

/** `:key[…]`, `:goal[…]{of=…}` and `:en[…]` become elements; "10:30" and "see:this" are given back as the text they were. */
function readTextDirective(node: TextDirective, source: string): TextDirective | string {
  if (node.name === 'key') return Object.assign(node, { data: { hName: 'mark' } })
  if (node.name === 'goal')
    return Object.assign(node, { data: { hName: 'goal', hProperties: { of: node.attributes?.['of'] } } })
  if (/^[a-z]{2}$/.test(node.name) && node.children.length > 0)
    return Object.assign(node, { data: { hName: 'span', hProperties: { lang: node.name } } })
  return source.slice(node.position?.start.offset, node.position?.end.offset)
}

function compact(node: ElementContent): Prose | null {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return null
  // A line for one goal is a block, not a sentence of a paragraph.
  const [only, ...more] = node.children
  if (node.tagName === 'p' && only?.type === 'element' && only.tagName === 'goal' && more.length === 0)
    return compact(only)
  const attributes = Object.fromEntries(
    Object.entries(node.properties)
      .filter(([name]) => name !== 'align')
      .map(([name, value]) => [name, String(value)]),
  )
  return [node.tagName, Object.keys(attributes).length > 0 ? attributes : null, ...compactAll(node.children)]
}

/** Line breaks between blocks say nothing: they are left out. */
function compactAll(nodes: ElementContent[]): Prose[] {
  return nodes.map(compact).filter(prose => prose !== null && prose !== '\n') as Prose[]
}

/** Words of the passage itself: a line for readers of one goal and the title of a table stand beside it. */
function wordsIn(prose: readonly Prose[]): number {
  const text = (part: Prose): string =>
    typeof part === 'string'
      ? part
      : part[0] === 'goal' || part[0] === 'caption'
        ? ''
        : part
            .slice(2)
            .map(p => text(p as Prose))
            .join(' ')
  return (
    prose
      .map(text)
      .join(' ')
      .match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0
  )
}

function readPassage(node: ContainerDirective, chapter: string, file: string): Passage {
  const { id, lean = '0', title, facts = '', notebook } = node.attributes ?? {}
  const fault = (problem: string) => new TextError(file, lineOf(node), problem)
  if (node.name !== 'core' && node.name !== 'box') throw fault(`":::${node.name}" is neither ":::core" nor ":::box"`)
  if (!id) throw fault('a passage without an id')
  if (!title) throw fault(`the passage "${id}" has no title`)
  const pull = Number(lean)
  if (pull !== -1 && pull !== 0 && pull !== 1) throw fault(`lean is −1, 0 or 1, not "${lean}"`)
  const body = toProse(node.children)
  const known = facts ? facts.split(' ') : []
  return {
    id: `${chapter}.${id}`,
    kind: node.name,
    title,
    lean: pull,
    notebook: notebook !== undefined && notebook !== null,
    facts: known,
    words: wordsIn(body),
    terms: [],
    body,
  }
}

function readFrontMatter(root: Root, file: string): Omit<Chapter, 'passages' | 'bubble'> {
  const yaml = root.children.find((node): node is Yaml => node.type === 'yaml')
  const { title, standfirst, dream = [], illusion = [] } = yaml ? parseYaml(yaml.value) : {}
  if (typeof title !== 'string' || typeof standfirst !== 'string')
    throw new TextError(file, 1, 'the front matter needs a title and a standfirst')
  return { title, standfirst, dream, illusion }
}

/** Gives every text directive of a tree its meaning. */
function readDirectives(root: Root, source: string): void {
  readCaptions(root)
  visit(root, 'textDirective', (node, index, parent) => {
    const read = readTextDirective(node, source)
    if (typeof read !== 'string' || !parent || index === undefined) return undefined
    parent.children.splice(index, 1, { type: 'text', value: read } as unknown as Paragraph)
    return [SKIP, index + 1]
  })
}

function toProse(children: RootContent[]): Prose[] {
  const html = toHtml.runSync({ type: 'root', children }) as unknown as Html
  titleTables(html)
  return compactAll(html.children as ElementContent[])
}

/** Compiles a page of plain Markdown, such as the method. */
export function compilePage(source: string): Prose[] {
  const root = parser.parse(source)
  readDirectives(root, source)
  return toProse(root.children)
}

/**
 * Compiles a chapter of the article: front matter, then passages as `:::core{#id …}` or `:::box{#id …}`.
 * @throws TextError naming file and line when the text is not of that form.
 */
export function compileChapter(source: string, chapter: string, file: string): Chapter {
  const root = parser.parse(source)
  readDirectives(root, source)
  const front = readFrontMatter(root, file)
  const passages = root.children.flatMap(node => {
    if (node.type === 'yaml') return []
    if (node.type !== 'containerDirective') throw new TextError(file, lineOf(node), 'text outside a passage')
    return [readPassage(node, chapter, file)]
  })
  const pull = front.illusion.length - front.dream.length
  return { ...front, bubble: Math.max(-3, Math.min(3, pull)), passages }
}
