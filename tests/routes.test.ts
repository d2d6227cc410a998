import { describe, expect, it } from 'vitest'
import { languageIds } from '../src/i18n/languages.ts'
import { addressOf, pages, parse, routes } from '../src/routes.ts'

describe('addresses', () => {
  it('of every page in every language lead back to it, with and without the trailing slash', () => {
    for (const route of routes) {
      const address = addressOf(route.lng, route)
      expect(parse(address)).toEqual(route)
      expect(parse(address.replace(/\/$/, ''))).toEqual(route)
      expect(parse(`${address}index.html`)).toEqual(route)
    }
  })

  it('are all different', () => {
    expect(new Set(routes.map(route => addressOf(route.lng, route))).size).toBe(routes.length)
    expect(routes.length).toBe(pages.length * languageIds.length)
  })

  it.each([
    '/',
    '',
    '/xx/',
    '/FR/',
    '/fr/quiz/0/',
    '/fr/quiz/26/',
    '/fr/quiz/01/',
    '/fr/quiz/1e1/',
    '/fr/quiz/1/2/',
    '/fr/article/nope/',
    '/fr/result/x/',
    '/fr/toString/',
    '//fr/',
  ])('%j is nobody’s', address => expect(parse(address)).toBeNull())
})
