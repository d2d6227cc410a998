import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ItemWords } from '../../src/i18n/item-words.ts'
import { type Language, languageIds } from '../../src/i18n/languages.ts'
import { type Item, type ItemId, itemIds, items, type OptionKey, optionsOf } from '../../src/questionnaire/items.ts'
import { chapters } from '../../src/questionnaire/sections.ts'
import { compileChapter } from '../../vite/chapter.ts'
import { easeOf, sentencesOf, wordsOf } from './readability.ts'
import { jsonTexts, markdownFiles } from './texts.ts'

const banned: Record<Language, RegExp> = {
  fr: /(?<!\p{L})(?:mauvais|faibles?|nuls?|nulle|retard|insuffisante?s?|seulement|il suffit|magique|librairie|dataset|pondérations|[Tt]u|prêt(?:e|s)?|·\p{L})(?!\p{L})/u,
  en: /\b(?:bad|weak|poor|fail(?:s|ed|ure)?|only|simply|magic|low performer|organization|license is)\b/i,
}

function words(lng: Language, id: ItemId): ItemWords {
  return JSON.parse(readFileSync(`locales/${lng}/questionnaire.json`, 'utf8')).items[id]
}

const every = languageIds.flatMap(lng => itemIds.map(id => ({ lng, id })))

describe('items', () => {
  it.each(every)('$lng $id has words for each option and no other', ({ lng, id }) => {
    expect(Object.keys(words(lng, id).options).sort()).toEqual(optionsOf(id).sort())
  })

  it.each(every)('$lng $id explains itself as its kind asks', ({ lng, id }) => {
    const { explanation, rationale } = words(lng, id)
    const { kind } = items[id]
    expect([kind === 'knowledge', kind === 'situation']).toEqual([explanation !== undefined, rationale !== undefined])
  })

  it.each(every)('$lng $id is short', ({ lng, id }) => {
    const { stem, options } = words(lng, id)
    expect(wordsOf(stem).length).toBeLessThanOrEqual(40)
    for (const option of Object.values(options)) {
      expect(wordsOf(option).length).toBeLessThanOrEqual(22)
      expect(option.length).toBeLessThanOrEqual(125)
    }
  })

  it.each(every.filter(({ id }) => items[id].kind !== 'behaviour'))(
    '$lng $id has options of like length',
    ({ lng, id }) => {
      const lengths = Object.values(words(lng, id).options).map(option => option.length)
      expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThanOrEqual(1.67)
    },
  )

  it.each(languageIds)('%s: the best option of a situation is seldom the longest', lng => {
    const longest = itemIds.filter(id => {
      const { kind, values }: Item = items[id]
      const { options } = words(lng, id)
      const length = (key: OptionKey) => options[key]?.length ?? 0
      const best = optionsOf(id).find(key => values[key] === 4)
      return kind === 'situation' && best && optionsOf(id).every(key => length(key) <= length(best))
    })
    expect(longest.length).toBeLessThanOrEqual(3)
  })

  it.each(every)('$lng $id reads easily', ({ lng, id }) => {
    const { stem, options } = words(lng, id)
    expect(easeOf([stem, ...Object.values(options)].join('\n'), lng)).toBeGreaterThanOrEqual(60)
  })

  it.each(every.filter(({ id }) => items[id].kind === 'knowledge'))(
    '$lng $id is explained in 45 to 75 words',
    ({ lng, id }) => {
      const count = wordsOf(words(lng, id).explanation ?? '').length
      expect(count).toBeGreaterThanOrEqual(45)
      expect(count).toBeLessThanOrEqual(75)
    },
  )
})

describe.each(languageIds)('%s', lng => {
  it('judges nobody', () => {
    // The title of a source is a name, not our words.
    const ours = jsonTexts(lng).filter(({ at }) => !at.startsWith('reading.sources.'))
    const pages = markdownFiles(lng).filter(({ at }) => at.startsWith('pages/'))
    expect([...ours, ...pages].filter(({ text }) => banned[lng].test(text))).toEqual([])
  })

  it('has no sentence above 28 words', () => {
    const long = (text: string) => sentencesOf(text).filter(sentence => wordsOf(sentence).length > 28)
    expect(jsonTexts(lng).flatMap(({ text }) => long(text))).toEqual([])
  })
})

describe.each(languageIds)('the article in %s', lng => {
  const read = (chapter: string) => {
    const file = `locales/${lng}/article/${chapter}.md`
    return compileChapter(readFileSync(file, 'utf8'), chapter, file)
  }
  const [core, box] =
    lng === 'fr'
      ? [
          [380, 520],
          [110, 200],
        ]
      : [
          [340, 470],
          [100, 180],
        ]

  it.each(chapters.filter(id => id !== 'call'))('%s is as long as it should be', chapter => {
    const { passages } = read(chapter)
    const total = passages.filter(({ kind }) => kind === 'core').reduce((sum, { words: count }) => sum + count, 0)
    expect(total).toBeGreaterThanOrEqual(core[0] ?? 0)
    expect(total).toBeLessThanOrEqual(core[1] ?? 0)
    for (const { kind, words: count, id } of passages)
      if (kind === 'box') expect([id, count >= (box[0] ?? 0) && count <= (box[1] ?? 0)]).toEqual([id, true])
  })

  it.each(chapters)('%s keeps the two voices apart', chapter => {
    const author =
      lng === 'fr' ? /(?<!\p{L})(?:je|j’\p{L}+|mes|mon|ma|moi)(?!\p{L})/iu : /\b(?:(?<!Class )I(?! \()|I’\w+|my|me)\b/
    for (const { kind, body, id } of read(chapter).passages)
      if (kind === 'box') expect([id, JSON.stringify(body).match(author)]).toEqual([id, null])
  })

  it.each(chapters)('%s has no sentence above 32 words and reads easily', chapter => {
    for (const { body, id } of read(chapter).passages) {
      const text = JSON.stringify(body)
        .replace(/\["(?:\w+)",(?:null|\{[^}]*\})/g, '\n')
        .replace(/[\]["]|,(?=")/g, ' ')
      expect([id, easeOf(text, lng) >= 50]).toEqual([id, true])
    }
  })
})
