import { afterEach, describe, expect, it, vi } from 'vitest'
import { preferredLanguage, rememberLanguage } from '../../src/i18n/choice.ts'

afterEach(() => {
  localStorage.clear()
  vi.restoreAllMocks()
})

describe('the language to open in', () => {
  it.each([
    [['en-US', 'fr'], 'en'],
    [['de', 'fr-CA', 'en'], 'fr'],
    [['FR'], 'fr'],
    [['de', 'es'], 'fr'],
    [[], 'fr'],
  ])('is for a browser of %j: %s', (preferences, lng) => expect(preferredLanguage(preferences)).toBe(lng))

  it('is the last choice before anything else', () => {
    rememberLanguage('en')
    expect(preferredLanguage(['fr'])).toBe('en')
  })

  it('is the browser’s where storage is refused or holds something else', () => {
    localStorage.setItem('repere.language', 'xx')
    expect(preferredLanguage(['en'])).toBe('en')
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError')
    })
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(() => rememberLanguage('fr')).not.toThrow()
    expect(preferredLanguage(['en'])).toBe('en')
  })
})
