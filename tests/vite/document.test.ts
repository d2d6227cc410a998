import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Prerendered, renderAll } from '../../src/entry-server.tsx'
import { sections } from '../../src/questionnaire/sections.ts'
import { documentOf, headTags } from '../../vite/document.ts'

const template = readFileSync('index.html', 'utf8')
const site = { origin: 'https://example.org', base: '' }
const files = { entry: 'entry.js', scripts: [], styles: [] }
let pages: readonly Prerendered[] = []
beforeAll(async () => {
  pages = await renderAll('')
}, 120_000)

function documents(): [string, string, string][] {
  return pages.map(page => {
    const { lng } = page.route
    const whole = {
      lng,
      html: page.html,
      head: headTags(page, site),
      critical: '',
      font: 'f.woff2',
      files,
      inline: { early: 'hear()', mine: 'keepPlace()' },
      next: null,
    }
    return [page.address, lng, documentOf(template, site.base, whole)]
  })
}

describe('a page as a host sends it', () => {
  it('says first what kind of document it is', () => {
    for (const [address, , text] of documents())
      expect([address, text.slice(0, 22).toLowerCase()]).toEqual([address, '<!doctype html>\n<html '])
  })

  it('says that it has a language, and which', () => {
    for (const [address, lng, text] of documents())
      expect([address, /<html lang="([\w-]*)"/.exec(text)?.[1]]).toEqual([address, lng])
  })

  it('has one title, with words', () => {
    for (const [address, , text] of documents()) {
      const titles = [...text.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title]) => title)
      expect([address, titles.length, (titles[0] ?? '').trim().length > 8]).toEqual([address, 1, true])
    }
  })

  it('hears picks from after the last option and before the way on of a question', () => {
    for (const [address, , text] of documents()) {
      const at = text.indexOf('hear()')
      expect([address, at > 0]).toEqual([address, address.includes('/quiz/')])
      const wayOn = text.indexOf('data-early=""')
      if (at > 0) expect([address, text.lastIndexOf('type="radio"') < at, at < wayOn]).toEqual([address, true, true])
    }
  })

  it('keeps the place of what is the reader’s from after the title and before the text of a section', () => {
    const ofSection = new RegExp(`/article/(?:${sections.join('|')})/$`)
    for (const [address, , text] of documents()) {
      const at = text.indexOf('keepPlace()')
      expect([address, at > 0]).toEqual([address, ofSection.test(address)])
      const place = text.indexOf('data-mine=""')
      const beforeText = at > 0 && place < text.indexOf(' id="', place)
      if (at > 0)
        expect([address, text.indexOf('</h1>') < at, at < place, beforeText]).toEqual([address, true, true, true])
    }
  })
})
