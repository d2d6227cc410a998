import { describe, expect, it } from 'vitest'
import { typesetFrench, typesetFrenchMarkdown } from '../../vite/typography.ts'
import { jsonTexts, markdownFiles } from './texts.ts'

describe('typesetFrench', () => {
  it.each([
    ['Vraiment ?', 'Vraiment\u202f?'],
    ['Un ; deux !', 'Un\u202f; deux\u202f!'],
    ['Ceci : cela', 'Ceci\u00a0: cela'],
    ['« Ouvert »', '«\u00a0Ouvert\u00a0»'],
    ['28,4 % de 54 306', '28,4\u202f% de 54\u202f306'],
    ['le 29 juin 2026', 'le 29\u00a0juin\u00a02026'],
    ['16 Go', '16\u00a0Go'],
    ["l'outil", 'l’outil'],
    ['à 10:30, voir compar:IA', 'à 10:30, voir compar:IA'],
    ['et :key[ceci]', 'et :key[ceci]'],
  ])('sets %j', (typed, set) => expect(typesetFrench(typed)).toBe(set))

  it('leaves what is set alone', () => {
    const set = typesetFrench('« Vraiment ? » : 54 306, à 28,4 % !')
    expect(typesetFrench(set)).toBe(set)
  })
})

it('French texts are set as they are printed (npm run typeset)', () => {
  expect(jsonTexts('fr').filter(({ text }) => text !== typesetFrench(text))).toEqual([])
  expect(
    markdownFiles('fr')
      .filter(({ text }) => text !== typesetFrenchMarkdown(text))
      .map(({ at }) => at),
  ).toEqual([])
})

it('English texts use English signs', () => {
  const faults = /[«»\u202f]|\u00a0[;:!?%]| [;:!?](?!\w)|'|(?<=\w)"|\.\.\.|--(?!-)/
  const prose = (text: string) =>
    text
      .replace(/^(?::::.*|---|\|[-| :]+\|)$/gm, '')
      .replace(/"[^"\n]*"/g, '')
      .replace(/ :key\[/g, ' [')
  expect(jsonTexts('en').filter(({ text }) => faults.test(text))).toEqual([])
  expect(
    markdownFiles('en')
      .map(({ text }) => prose(text).match(faults))
      .filter(Boolean),
  ).toEqual([])
})
