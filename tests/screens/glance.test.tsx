import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { editionOf, hasEdition, hasItems } from '../../src/i18n/edition.ts'
import { itemWords } from '../../src/i18n/item-words.ts'
import { languageName } from '../../src/i18n/language-name.ts'
import { languageIds, languages } from '../../src/i18n/languages.ts'
import { items, optionsOf, sequence } from '../../src/questionnaire/items.ts'
import { useStore } from '../../src/store/store.ts'
import { renderAt } from '../support/render.tsx'

afterEach(() => vi.restoreAllMocks())

function plain(text: string | undefined): string {
  return text?.replaceAll('`', '') ?? ''
}

// First in this file: no other language is loaded yet.
it('says so when the other language cannot be fetched, and offers to load the page again', async () => {
  expect(hasEdition('en')).toBe(false)
  vi.spyOn(languages.en, 'load').mockRejectedValue(new TypeError('no network'))
  const { words: t } = await renderAt('fr', { page: 'item', n: 3 })
  const fold = screen.getByText(t('glance.open', { language: languageName('fr', 'en') }))
  const own = within(fold.closest('details') as HTMLElement)
  await userEvent.click(fold)
  expect(await own.findByText(t('glance.failed'))).toHaveRole('status')
  expect(own.getByRole('button', { name: t('glance.reload') })).toBeVisible()
  // The question itself stays.
  expect(screen.getByRole('heading', { level: 1 })).toBeVisible()
})

describe.each([
  ['fr', 'en'],
  ['en', 'fr'],
] as const)('an item in "%s", seen in "%s"', (lng, other) => {
  const language = languageName(lng, other)

  it('is named in the language of the page', () => {
    expect(language).toBe({ fr: 'anglais', en: 'French' }[lng])
    expect(languageIds).toHaveLength(2)
  })

  it.each([1, 3, 11, 14])('%i: holds the way to the whole page until it is opened', async n => {
    const { words: t } = await renderAt(lng, { page: 'item', n })
    const fold = screen.getByText(t('glance.open', { language })).closest('details') as HTMLDetailsElement
    expect(fold.open).toBe(false)
    const link = within(fold).getByText(t('glance.whole', { language }))
    expect(link).toHaveAttribute('href', `/${other}/quiz/${n}/`)
    expect(fold.querySelector(`[lang="${other}"]`)).toBeNull()
  })

  it.each(sequence.map((id, index) => [index + 1, id] as const))('%i: tells all of %s there', async (n, id) => {
    const { words: t, history } = await renderAt(lng, { page: 'item', n })
    const fold = screen.getByText(t('glance.open', { language }))
    await userEvent.click(fold)
    await vi.waitFor(() => expect(hasItems(other, items[id].section)).toBe(true))
    const { i18n } = editionOf(other)
    const { stem, help, options } = itemWords(i18n, id)
    // French keeps its no-break spaces.
    const told = { selector: '[lang] p', normalizer: (text: string) => text }
    const body = (await screen.findByText((_, element) => element?.textContent === plain(stem), told)).closest(
      '[lang]',
    ) as HTMLElement
    expect(body.lang).toBe(other)
    if (help) expect(body.textContent).toContain(plain(help))
    const keys = optionsOf(id)
    const behaviour = items[id].kind === 'behaviour'
    const rows = within(body).getAllByRole('listitem')
    expect(rows.map(row => row.textContent)).toEqual([
      ...keys.map((key, index) => (behaviour ? keys.length - index : 'ABCDE'[index]) + plain(options[key])),
      i18n.t('questionnaire:unsure.label') + i18n.t('questionnaire:unsure.help'),
    ])
    // Nothing to pick, nothing picked, nowhere gone.
    expect(within(body).queryByRole('radio')).toBeNull()
    expect(useStore.getState().responses).toEqual({})
    expect(history).toEqual([`/${lng}/quiz/${n}/`])
    expect(fold).toHaveFocus()
  })
})
