import { describe, expect, it } from 'vitest'
import { type Language, languageIds } from '../../src/i18n/languages.ts'
import { jsonTexts, markdownFiles } from './texts.ts'

/** Words that only the other language has, and that no name of this project's texts holds. */
const foreign: Record<Language, RegExp> = {
  fr: /(?<![\p{L}-])(?:the|and|with|your|from|this|that|which|are|was|what|how|when|who|their|you)(?![\p{L}-])/giu,
  en: /(?<![\p{L}-])(?:le|les|une|est|avec|pour|dans|vous|votre|que|qui|sont|cette|mais|où)(?![\p{L}-])/giu,
}
/** Terms of one language that a text of the other gives beside its own. */
const terms: Record<Language, RegExp> = {
  fr: /\b(?:LLM|prompt|fine-tuning|pull request|openwashing|good first issue|Open Font License)s?\b/gi,
  en: /\b4e\b/g,
}
/** Names of works, programs and places, which are said as they are. */
const names =
  /The Lancet(?: Gastroenterology & Hepatology)?|Pl@ntNet|Computers in Human Behavior|JAMA Internal Medicine|la French Tech/g

/** A text without the words that are marked as of another language, what a computer reads, and names. */
function own(text: string): string {
  return text
    .replace(/:[a-z]{2}\[[^\]]*\]/g, ' ')
    .replace(/`[^`]*`|\]\([^)]*\)|\{[^}]*\}/g, ' ')
    .replace(names, ' ')
}

describe.each(languageIds)('words of another language, in "%s"', lng => {
  it('are marked as of that language', () => {
    // Each term of the glossary stands beside its twin, which is shown under its own language.
    const texts = [...jsonTexts(lng), ...markdownFiles(lng)].filter(({ at }) => !at.startsWith('glossary.'))
    const found = texts.flatMap(({ at, text }) =>
      [foreign[lng], terms[lng]].flatMap(words => [...own(text).matchAll(words)].map(([word]) => `${at}: ${word}`)),
    )
    expect(found).toEqual([])
  })

  it('are marked as of another language than the page', () => {
    const marked = [...jsonTexts(lng), ...markdownFiles(lng)].flatMap(({ text }) =>
      [...text.matchAll(/(?<![\w/]):([a-z]{2})\[/g)].map(([, of]) => of),
    )
    expect(marked.length).toBeGreaterThan(0)
    expect(marked.filter(of => of === lng || !languageIds.some(id => id === of))).toEqual([])
  })
})

describe.each(languageIds)('the texts in "%s"', lng => {
  const texts = [...jsonTexts(lng), ...markdownFiles(lng)]

  it('draw nothing with letters, and have no sign that only a picture explains', () => {
    expect(
      texts
        .filter(({ text }) =>
          /\p{Extended_Pictographic}(?<![©®™])|[:;]-?[)(DP](?!\w)|[<>]{3}|\^_\^|[=*_~#]{6}/u.test(text),
        )
        .map(({ at }) => at),
    ).toEqual([])
  })

  it('point to nothing by its place on the screen, its colour or its shape alone', () => {
    const placed: Record<Language, RegExp> = {
      fr: /(?:bouton|lien|case|colonne|menu|texte|champ|encadré)s? (?:de |à |en |au )?(?:droite|gauche|haut|bas|rouge|vert|bleu|rond|carré)/i,
      en: /\b(?:(?:red|green|blue|round|square|left|right|top|bottom)(?:-hand)? (?:button|link|box|column|menu|field)|(?:button|link|box|column|menu|field|text) (?:on|to|at|in) the (?:left|right|top|bottom))\b/i,
    }
    expect(texts.filter(({ text }) => placed[lng].test(text)).map(({ at }) => at)).toEqual([])
  })
})
