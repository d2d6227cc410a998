import { render, screen } from '@testing-library/react'
import { I18nextProvider } from 'react-i18next'
import { describe, expect, it } from 'vitest'
import { Why } from '../../src/components/Why.tsx'
import { editionOf, hasItems, loadEdition, loadItems, loadLater } from '../../src/i18n/edition.ts'
import { itemWords } from '../../src/i18n/item-words.ts'
import { languageIds } from '../../src/i18n/languages.ts'
import { isLoaded, load } from '../../src/load.ts'
import { items, sequence } from '../../src/questionnaire/items.ts'
import { sections } from '../../src/questionnaire/sections.ts'

const responses = { 'f2-furthest': 'b', 'f1-breaks': 'unsure' } as const

// In the order of a visit: each test goes on from what is loaded by then.
describe.each(languageIds)('the words of the items in "%s"', lng => {
  const n = sequence.findIndex(id => items[id].section === 'openness') + 1
  const elsewhere = sequence.findIndex(id => items[id].section === 'frameworks') + 1
  const isTold = (id: keyof typeof items) =>
    hasItems(lng, items[id].section) && itemWords(editionOf(lng).i18n, id).stem !== ''

  it('are not among those of the language', async () => {
    await loadEdition(lng)
    expect(sections.filter(section => hasItems(lng, section))).toEqual([])
    expect(() => itemWords(editionOf(lng).i18n, 'o2-licence')).toThrow('o2-licence')
    expect(isLoaded({ lng, page: 'item', n })).toBe(false)
    expect(isLoaded({ lng, page: 'result' })).toBe(true)
  })

  it('can be missing where they are told again: what an act is worth is told', () => {
    const { i18n } = editionOf(lng)
    const { container } = render(
      <I18nextProvider i18n={i18n}>
        <Why lng={lng} section="frameworks" responses={responses} own={false} />
      </I18nextProvider>,
    )
    expect(container.textContent).toContain(i18n.t('why.level', { value: 1, level: 2 }))
    expect(screen.getAllByText(i18n.t('questionnaire:unsure.label'))).toHaveLength(1)
  })

  it('come with the first question of a section, for that section', async () => {
    await load({ lng, page: 'item', n })
    expect(sections.filter(section => hasItems(lng, section))).toEqual(['openness'])
    expect(sequence.filter(isTold)).toEqual(sequence.filter(id => items[id].section === 'openness'))
    expect(isLoaded({ lng, page: 'item', n })).toBe(true)
    expect(isLoaded({ lng, page: 'item', n: elsewhere })).toBe(false)
  })

  it('are added to those of one instance, whoever asks first', async () => {
    const [one] = await Promise.all([loadEdition(lng), loadItems(lng, 'frameworks'), loadLater(lng)])
    expect(one).toBe(editionOf(lng))
    expect(sections.every(section => hasItems(lng, section))).toBe(true)
    expect(sequence.every(isTold)).toBe(true)
    expect(isLoaded({ lng, page: 'item', n: elsewhere })).toBe(true)
  })
})
