import { describe, expect, it } from 'vitest'
import { compileChapter, compilePage } from '../../vite/chapter.ts'

const front = '---\ntitle: A or B?\nstandfirst: What it weighs.\ndream:\n  - One.\nillusion:\n  - One.\n  - Two.\n---\n'
const compile = (text: string) => compileChapter(front + text, 'one', 'one.md')

describe('a chapter', () => {
  it('is its front matter, its bubble and its passages', () => {
    const { title, bubble, passages } = compile(':::core{#a lean=-1 title="T"}\nHello *there*.\n:::')
    expect([title, bubble]).toEqual(['A or B?', 1])
    expect(passages).toMatchObject([{ id: 'one.a', kind: 'core', lean: -1, title: 'T', words: 2, facts: [] }])
    expect(passages[0]?.body).toEqual([['p', null, 'Hello ', ['em', null, 'there'], '.']])
  })

  it('marks key sentences and foreign words, and leaves other colons as they were typed', () => {
    const [passage] = compile(':::core{#a title="T"}\nAt 10:30 see:this. :key[Do it.] A :fr[mot].\n:::').passages
    const children: readonly unknown[] = passage?.body[0]?.slice(2) as unknown[]
    expect(children.filter(child => typeof child === 'string').join('')).toBe('At 10:30 see:this.  A .')
    expect(children).toContainEqual(['mark', null, 'Do it.'])
    expect(children).toContainEqual(['span', { lang: 'fr' }, 'mot'])
  })

  it('writes no style attribute for a table', () => {
    const [passage] = compile(':::box{#a title="T"}\n| a | b |\n|:-:|--:|\n| 1 | 2 |\n:::').passages
    expect(JSON.stringify(passage?.body)).not.toMatch(/style|align/)
  })

  it.each([
    ['text outside a passage', 'Stray words.', 10],
    ['without an id', '\n:::core{title="T"}\nx\n:::', 11],
    ['has no title', '\n\n:::core{#a}\nx\n:::', 12],
    ['lean is', ':::core{#a lean=2 title="T"}\nx\n:::', 10],
    ['neither', ':::aside{#a title="T"}\nx\n:::', 10],
  ])('with %s names file and line', (problem, text, line) => {
    expect(() => compile(text)).toThrow(new RegExp(`^one\\.md:${line}: .*${problem}`))
  })

  it('without a title is refused', () => {
    expect(() => compileChapter('---\nstandfirst: x\n---\n', 'one', 'one.md')).toThrow(/one\.md:1: .*title/)
  })
})

it('a page is plain Markdown', () => {
  expect(compilePage('## Hello\n\nYou.')).toEqual([
    ['h2', null, 'Hello'],
    ['p', null, 'You.'],
  ])
})
