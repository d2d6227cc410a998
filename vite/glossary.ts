import type { Chapter, GlossaryEntry, Passage, Prose, Term } from '../src/i18n/chapter.ts'
import type { Language } from '../src/i18n/languages.ts'
import type { ChapterId } from '../src/questionnaire/sections.ts'

/** `locales/<lng>/glossary.json`: each term by its id, the same in every language. */
export type Glossary = Readonly<
  Record<
    string,
    {
      readonly term: string
      readonly definition: string
      /** How the term is found in the text; one without forms is defined and never sought. */
      readonly forms: readonly string[]
    }
  >
>

/** More in one passage would be a distraction; a box is looked into rather than read. */
const most = { core: 2, box: 3 } as const

/** What keeps its own words: code, links, headings, terms already marked, lines beside the text. */
const closed = new Set(['code', 'pre', 'a', 'dfn', 'goal', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

function isClosed([tag, attributes]: Exclude<Prose, string>): boolean {
  return closed.has(tag) || attributes?.['lang'] !== undefined
}

/** A capital is asked for as it stands, a small letter may be either; any space, any apostrophe. */
function patternOf(form: string): string {
  return [...form]
    .map(sign => {
      if (/\s/.test(sign)) return '\\s+'
      if (/['’]/.test(sign)) return "['’]"
      const capital = sign.toUpperCase()
      return capital === sign ? sign.replace(/[.*+?^${}()|[\]\\/]/, '\\$&') : `[${sign}${capital}]`
    })
    .join('')
}

interface Found {
  readonly id: string
  readonly start: number
  readonly end: number
}

/** A finder of whole words; where several forms begin at the same letter, the longest is found. */
function finderOf(glossary: Glossary): (text: string) => Found[] {
  const forms = Object.entries(glossary)
    .flatMap(([id, term]) => term.forms.map(form => ({ id, form })))
    .sort((a, b) => b.form.length - a.form.length)
  if (forms.length === 0) return () => []
  const any = forms.map(({ form }) => `(${patternOf(form)})`).join('|')
  const finder = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${any})(?![\\p{L}\\p{N}-])`, 'gu')
  return text =>
    [...text.matchAll(finder)].flatMap(match => {
      const id = forms[match.slice(1).findIndex(group => group !== undefined)]?.id
      return id ? [{ id, start: match.index, end: match.index + match[0].length }] : []
    })
}

/** The same prose with its open runs of text replaced. */
function replaceText(part: Prose, replace: (text: string) => Prose[]): Prose[] {
  if (typeof part === 'string') return replace(part)
  if (isClosed(part)) return [part]
  const [tag, attributes, ...children] = part
  return [[tag, attributes, ...children.flatMap(child => replaceText(child, replace))]]
}

/**
 * Marks the first occurrence of each term in a chapter as `['dfn', {of: id}, text]`: in the argument if it is used
 * there, which is read unfolded, else in a box. At most two a passage, three a box: one more waits for a later one. The
 * author's notebook is left as it is.
 */
export function markTerms(chapter: Chapter, glossary: Glossary): Chapter {
  const find = finderOf(glossary)
  const seen = new Set<string>()

  function mark(passage: Passage): Passage {
    if (passage.notebook) return passage
    const terms: Term[] = []
    const body = passage.body.flatMap(part =>
      replaceText(part, text => {
        const pieces: Prose[] = []
        let done = 0
        for (const { id, start, end } of find(text)) {
          const entry = glossary[id]
          if (!entry || seen.has(id) || terms.length === most[passage.kind]) continue
          seen.add(id)
          terms.push({ id, term: entry.term, definition: entry.definition })
          pieces.push(text.slice(done, start), ['dfn', { of: id }, text.slice(start, end)])
          done = end
        }
        return [...pieces, text.slice(done)].filter(piece => piece !== '')
      }),
    )
    return { ...passage, body, terms }
  }

  const inOrder = [...chapter.passages].sort((a, b) => Number(a.kind === 'box') - Number(b.kind === 'box'))
  const marked = new Map(inOrder.map(passage => [passage.id, mark(passage)]))
  return { ...chapter, passages: chapter.passages.map(passage => marked.get(passage.id) ?? passage) }
}

/** The ids of the terms a text uses. */
function usesOf(body: readonly Prose[], find: (text: string) => Found[]): Set<string> {
  const used = new Set<string>()
  for (const part of body)
    replaceText(part, text => {
      for (const { id } of find(text)) used.add(id)
      return [text]
    })
  return used
}

/** For each term that the chapters use, boxes and notebooks included: the first passage to do so. */
export function firstUses(chapters: readonly Chapter[], glossary: Glossary): Map<string, Passage> {
  const find = finderOf(glossary)
  const first = new Map<string, Passage>()
  for (const passage of chapters.flatMap(({ passages }) => passages))
    for (const id of [...passage.terms.map(term => term.id), ...usesOf(passage.body, find)])
      if (!first.has(id)) first.set(id, passage)
  return first
}

/** The glossary of a language as a reader meets it: in its alphabetical order, with the terms of the other languages. */
export function listTerms(
  lng: Language,
  glossaries: Readonly<Record<string, Glossary>>,
  chapters: readonly Chapter[],
): GlossaryEntry[] {
  const glossary = glossaries[lng] ?? {}
  const uses = firstUses(chapters, glossary)
  const others = Object.keys(glossaries).filter(other => other !== lng) as Language[]
  return Object.entries(glossary)
    .map(([id, { term, definition }]) => {
      const passage = uses.get(id)
      return {
        id,
        term,
        definition,
        others: others.flatMap(other => {
          const twin = glossaries[other]?.[id]
          return twin ? [{ lng: other, term: twin.term }] : []
        }),
        ...(passage && {
          passage: { id: passage.id, chapter: passage.id.split('.')[0] as ChapterId, title: passage.title },
        }),
      }
    })
    .sort((a, b) => a.term.localeCompare(b.term, lng))
}
