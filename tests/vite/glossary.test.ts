import { describe, expect, it } from 'vitest'
import type { Chapter, Prose } from '../../src/i18n/chapter.ts'
import { compileChapter } from '../../vite/chapter.ts'
import { firstUses, type Glossary, listTerms, markTerms } from '../../vite/glossary.ts'

function glossary(forms: Record<string, string[]>): Glossary {
  return Object.fromEntries(
    Object.entries(forms).map(([id, all]) => [id, { term: id, definition: `what ${id} is`, forms: all }]),
  )
}

function chapter(...passages: string[]): Chapter {
  const source = passages.map((text, index) =>
    text.startsWith(':::') ? text : `:::core{#p${index} title="P"}\n${text}\n:::`,
  )
  return compileChapter(`---\ntitle: T\nstandfirst: S\n---\n\n${source.join('\n\n')}\n`, 'c', 'c.md')
}

/** The marked words of each passage, as `id:words`. */
function marksIn(marked: Chapter): string[][] {
  const within = (part: Prose): string[] => {
    if (typeof part === 'string') return []
    const [tag, attributes, ...children] = part
    return tag === 'dfn' ? [`${attributes?.['of']}:${children.join('')}`] : children.flatMap(within)
  }
  return marked.passages.map(({ body }) => body.flatMap(within))
}

function textOf(part: Prose): string {
  return typeof part === 'string'
    ? part
    : part
        .slice(2)
        .map(child => textOf(child as Prose))
        .join('')
}

const mark = (forms: Record<string, string[]>, ...passages: string[]) =>
  marksIn(markTerms(chapter(...passages), glossary(forms)))

describe('markTerms', () => {
  it('marks the first occurrence in a chapter, and no other', () => {
    expect(mark({ token: ['token'] }, 'A token, then a token.', 'One more token.')).toEqual([['token:token'], []])
  })

  it.each([
    ['the longest form', { set: ['data set'], card: ['data set card'] }, 'A data set card.', ['card:data set card']],
    ['not a part of a longer form', { open: ['open weights'], w: ['weights'] }, 'Open weights.', ['open:Open weights']],
    ['whole words', { token: ['token'] }, 'Tokens, a tokenizer and a by-token.', []],
    ['a plural only where it is a form', { token: ['token', 'tokens'] }, 'Tokens.', ['token:Tokens']],
    ['a word after an apostrophe', { ai: ['IA open source'] }, 'Dans l’IA open source.', ['ai:IA open source']],
    ['a word before accents only if it ends', { dep: ['dépôt'] }, 'Un dépôtée, un dépôt.', ['dep:dépôt']],
    ['either apostrophe', { test: ['banc d’essai'] }, "Un banc d'essai.", ["test:banc d'essai"]],
    ['any space', { w: ['poids ouverts'] }, 'Des poids\u00a0ouverts.', ['w:poids\u00a0ouverts']],
    ['a form across a line', { w: ['poids ouverts'] }, 'Des poids\nouverts.', ['w:poids\nouverts']],
    ['a form at the head of a sentence', { ai: ['generative AI'] }, 'Generative AI.', ['ai:Generative AI']],
    ['capitals as they stand', { rail: ['RAIL'] }, 'By rail, under RAIL.', ['rail:RAIL']],
    ['a form inside the sentence that is set off', { t: ['token'] }, ':key[Count each token.]', ['t:token']],
    ['a form in italics', { t: ['token'] }, 'Call it a *token*.', ['t:token']],
  ])('finds %s', (_, forms, text, expected) => {
    expect(mark(forms, text)).toEqual([expected])
  })

  it.each([
    ['code', '`token`'],
    ['links', '[token](https://example.org/)'],
    ['headings', '## token'],
    ['words of another language', ':en[token]'],
    ['a line for readers of one goal', ':goal[token]{of=teacher}'],
  ])('leaves %s alone, and marks the next occurrence', (_, text) => {
    expect(mark({ t: ['token'] }, `${text}\n\nA Token.`)).toEqual([['t:Token']])
  })

  it('marks the argument rather than a box, a box where the argument has no such word, and never a notebook', () => {
    const box = ':::box{#b title="B"}\nA token.\n:::'
    const notebook = ':::core{#n notebook title="N"}\nA token.\n:::'
    expect(mark({ t: ['token'] }, box, notebook, 'A token.')).toEqual([[], [], ['t:token']])
    expect(mark({ t: ['token'] }, 'Nothing.', notebook, box)).toEqual([[], [], ['t:token']])
  })

  it('marks two terms a passage at most: the third waits for a later one', () => {
    const forms = { one: ['one'], two: ['two'], three: ['three'] }
    expect(mark(forms, 'One two three.', 'Three one.')).toEqual([['one:One', 'two:two'], ['three:Three']])
  })

  it('gives each passage the definitions of its own terms, in order', () => {
    const marked = markTerms(
      chapter('One two.', 'Two three.'),
      glossary({ two: ['two'], three: ['three'], one: ['one'] }),
    )
    expect(marked.passages.map(({ terms }) => terms)).toEqual([
      [
        { id: 'one', term: 'one', definition: 'what one is' },
        { id: 'two', term: 'two', definition: 'what two is' },
      ],
      [{ id: 'three', term: 'three', definition: 'what three is' }],
    ])
  })

  it('changes no word and no count of words', () => {
    const plain = chapter('Dans l’IA open source, *un jeton* ; :key[des jetons.]')
    const marked = markTerms(plain, glossary({ ai: ['IA open source'], t: ['jetons', 'jeton'] }))
    expect(marked.passages[0]?.body.map(textOf)).toEqual(plain.passages[0]?.body.map(textOf))
    expect(marked.passages[0]?.words).toBe(plain.passages[0]?.words)
    expect(marked.passages[0]?.terms).toHaveLength(2)
  })

  it('finds nothing for a term without forms', () => {
    expect(mark({ model: [] }, 'A model.')).toEqual([[]])
  })
})

describe('firstUses', () => {
  it('finds the first passage of the article that uses a term, boxes included', () => {
    const text = chapter('No such word.', ':::box{#b title="B"}\nA token.\n:::', 'A token.')
    const uses = firstUses([text], glossary({ token: ['token'], never: ['never'] }))
    expect([...uses].map(([id, passage]) => [id, passage.id])).toEqual([['token', 'c.b']])
  })
})

describe('listTerms', () => {
  const words = (terms: Record<string, string>): Glossary =>
    Object.fromEntries(Object.entries(terms).map(([id, term]) => [id, { term, definition: '', forms: [] }]))

  it('sorts as the language does, and puts the other languages’ terms beside', () => {
    const fr = words({ z: 'zone', e: 'équipe', f: 'fiche', d: 'dépôt' })
    const en = words({ z: 'zone', e: 'team', f: 'card', d: 'repository' })
    const list = listTerms('fr', { fr, en }, [])
    expect(list.map(({ term }) => term)).toEqual(['dépôt', 'équipe', 'fiche', 'zone'])
    expect(list[0]?.others).toEqual([{ lng: 'en', term: 'repository' }])
  })
})
