import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { editionOf } from '../../src/i18n/edition.ts'
import { type Language, languageIds } from '../../src/i18n/languages.ts'
import {
  firstLeg,
  type Item,
  type ItemId,
  itemIds,
  items,
  type OptionKey,
  optionsOf,
} from '../../src/questionnaire/items.ts'
import type { Responses } from '../../src/questionnaire/responses.ts'
import { chapters, sections } from '../../src/questionnaire/sections.ts'
import { pathOf } from '../../src/reading/path.ts'
import { addressOf } from '../../src/routes.ts'
import { profileOf } from '../../src/scoring/profile.ts'
import { renderAt } from '../support/render.tsx'

const contents = { page: 'contents' } as const

function extreme(id: ItemId, most: 'lowest' | 'highest') {
  const sorted = optionsOf(id).toSorted((one, other) => worthOf(id, one) - worthOf(id, other))
  return most === 'lowest' ? sorted[0] : sorted.at(-1)
}

function worthOf(id: ItemId, option: OptionKey): number {
  const { values }: Item = items[id]
  return values[option] ?? 0
}

/** All lowest in the last section, all highest elsewhere: what comes first is known without asking the product. */
const weakestLast = Object.fromEntries(
  itemIds.map(id => [id, extreme(id, items[id].section === 'readiness' ? 'lowest' : 'highest')]),
) as Responses

function rows(): HTMLElement[] {
  return within(screen.getByRole('main'))
    .getAllByRole('listitem')
    .filter(row => within(row).queryByRole('heading', { level: 2 }))
}

describe.each(languageIds)('the contents in %s', (lng: Language) => {
  it('lists every chapter in the order of the article', async () => {
    await renderAt(lng, contents)
    const titles = rows().map(row => within(row).getByRole('heading').textContent)
    expect(titles).toEqual(chapters.map(id => editionOf(lng).article[id].title))
  })

  it('leads to each chapter', async () => {
    await renderAt(lng, contents)
    const addresses = rows().map(row => within(row).getByRole('link').getAttribute('href'))
    expect(addresses).toEqual(chapters.map(id => addressOf(lng, { page: 'chapter', id })))
  })

  it('claims nothing of a reader who has answered nothing', async () => {
    const { words } = await renderAt(lng, contents)
    expect(screen.queryByText(words('contents.brackets'), { exact: false })).toBeNull()
    expect(screen.queryByText(words('contents.marked', { count: 0 }))).toBeNull()
    expect(screen.queryByText(words('contents.noReading'))).toBeNull()
    expect(screen.getByRole('link', { name: words('contents.start') })).toHaveAttribute(
      'href',
      addressOf(lng, { page: 'chapter', id: sections[0] }),
    )
  })

  it('starts with the first text of the path once there is a reading', async () => {
    const { words } = await renderAt(lng, contents, { responses: weakestLast })
    const [first] = pathOf(profileOf(weakestLast), null)
    expect(first).toBe('readiness')
    expect(screen.getByRole('link', { name: words('contents.startFirst') })).toHaveAttribute(
      'href',
      addressOf(lng, { page: 'chapter', id: 'readiness' }),
    )
  })

  it('gives each section its place, each place once, and the closing call none', async () => {
    const { words } = await renderAt(lng, contents, { responses: weakestLast })
    const places = pathOf(profileOf(weakestLast), null)
    const all = rows()
    for (const [index, section] of sections.entries()) {
      const place = words('contents.order', { count: places.indexOf(section) + 1, ordinal: true }).replaceAll('^', '')
      expect(all[index]).toHaveTextContent(place)
    }
    expect(all.at(-1)).not.toHaveTextContent(
      words('contents.order', { count: 1, ordinal: true }).split('^').at(-1)?.trim() ?? '',
    )
  })

  it('counts the passages marked in a section, in words', async () => {
    const { words } = await renderAt(lng, contents, { responses: { 'f2-furthest': 'a' } })
    expect(rows()[sections.indexOf('frameworks')]).not.toHaveTextContent(words('contents.marked', { count: 0 }))
    expect(rows()[sections.indexOf('readiness')]).toHaveTextContent(words('contents.marked', { count: 0 }))
  })

  it('shows no figure where there is no score', async () => {
    const responses = Object.fromEntries(firstLeg.map(id => [id, 'unsure' as const]))
    const { words } = await renderAt(lng, contents, { responses })
    for (const row of rows().slice(0, sections.length)) expect(row).toHaveTextContent(words('contents.noReading'))
  })
})
