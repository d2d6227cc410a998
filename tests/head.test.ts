import { beforeAll, describe, expect, it } from 'vitest'
import { headOf } from '../src/head.ts'
import { editionOf } from '../src/i18n/edition.ts'
import { languageIds } from '../src/i18n/languages.ts'
import { load } from '../src/load.ts'
import { addressOf, pages, routes } from '../src/routes.ts'

beforeAll(async () => {
  for (const route of routes) await load(route)
})

describe.each(languageIds)('the titles in "%s"', lng => {
  const titles = () => pages.map(page => headOf({ ...page, lng }, editionOf(lng)).title)

  it('tell each page from the others', () => {
    expect(titles().filter((title, index, all) => all.indexOf(title) !== index)).toEqual([])
  })

  it('begin with what the page is, and end with the site', () => {
    const { t } = editionOf(lng).i18n
    for (const page of pages) {
      const [first, ...more] = headOf({ ...page, lng }, editionOf(lng)).title.split(' · ')
      expect([addressOf(lng, page), more]).toEqual([addressOf(lng, page), [t('site.name')]])
      expect(first?.length).toBeGreaterThan(4)
    }
    expect(headOf({ page: 'item', n: 7, lng }, editionOf(lng)).title).toContain(t('item.title', { n: 7, total: 10 }))
    expect(headOf({ page: 'chapter', id: 'openness', lng }, editionOf(lng)).title).toContain(
      editionOf(lng).article.openness.title,
    )
  })
})
