import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { languageIds } from '../../src/i18n/languages.ts'
import { chapters } from '../../src/questionnaire/sections.ts'
import { compileChapter } from '../../vite/chapter.ts'
import { figuresOf, first, jsonTexts, markdownFiles, others } from './texts.ts'

/** A key without its plural ending: languages have different plurals. */
function stem(at: string): string {
  return at.replace(/_(?:ordinal_)?(?:zero|one|two|few|many|other)$/, '')
}

function keysOf(lng: (typeof languageIds)[number]): string[] {
  return [...new Set(jsonTexts(lng).map(({ at }) => stem(at)))]
}

describe.each(others)(`${first} and %s`, other => {
  it('have the same words to say', () => {
    expect(keysOf(other).sort()).toEqual(keysOf(first).sort())
  })

  it('have the same long texts', () => {
    expect(markdownFiles(other).map(({ at }) => at)).toEqual(markdownFiles(first).map(({ at }) => at))
  })

  it('insert the same things into a sentence', () => {
    const inserts = (lng: (typeof languageIds)[number]) => {
      const all = new Map<string, Set<string>>()
      for (const { at, text } of jsonTexts(lng))
        all.set(stem(at), new Set([...(all.get(stem(at)) ?? []), ...(text.match(/\{\{\w+\}\}/g) ?? [])]))
      return all
    }
    expect(inserts(other)).toEqual(inserts(first))
  })

  it.each(['questionnaire', 'reading'])('give the same figures in %s', file => {
    const twin = new Map(jsonTexts(other, file).map(({ at, text }) => [at, text]))
    for (const { at, text } of jsonTexts(first, file))
      expect([at, figuresOf(twin.get(at) ?? '')]).toEqual([at, figuresOf(text)])
  })

  it.each(chapters)('tell %s passage by passage alike', chapter => {
    const read = (lng: string) => {
      const file = `locales/${lng}/article/${chapter}.md`
      return compileChapter(readFileSync(file, 'utf8'), chapter, file)
    }
    const [one, two] = [read(first), read(other)]
    const shape = (it: typeof one) => ({
      arguments: [it.dream.length, it.illusion.length],
      passages: it.passages.map(({ id, kind, lean, notebook, facts, body }) => {
        const html = JSON.stringify(body)
        const links = html.match(/"href":"[^"]+"/g) ?? []
        return {
          id,
          kind,
          lean,
          notebook,
          facts,
          links,
          keys: html.split('["mark"').length - 1,
          figures: figuresOf(html),
        }
      }),
    })
    expect(shape(two)).toEqual(shape(one))
  })
})
