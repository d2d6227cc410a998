import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { languageIds } from '../../src/i18n/languages.ts'
import { type ItemId, sequence } from '../../src/questionnaire/items.ts'
import type { Response } from '../../src/questionnaire/responses.ts'
import { renderAt } from '../support/render.tsx'

type Responses = Partial<Record<ItemId, Response>>

function inTurn(...options: readonly Response[]): Responses {
  return Object.fromEntries(sequence.map((id, index) => [id, options[index % options.length]])) as Responses
}

const readings: readonly [string, Responses][] = [
  ['all alike', inTurn('b')],
  ['each in turn', inTurn('a', 'b', 'c', 'd')],
  ['with “I don’t know”', inTurn('c', 'unsure')],
  ['two stations missing', Object.fromEntries(Object.entries(inTurn('d')).filter(([id]) => /^[oaf]/.test(id)))],
]

/** The figures of a text, in order. */
function figures(text: string): string[] {
  return text.match(/\d+/g) ?? []
}

describe.each(languageIds)('the drawing of a reading, in "%s"', lng => {
  it.each(readings)('is told station by station with the figures of the table beside it: %s', async (_, responses) => {
    const { words } = await renderAt(lng, { page: 'result' }, { responses })
    const table = screen.getByRole('table', { name: words('result.table.caption') })
    const plate = table.closest('section') as HTMLElement
    const told = plate.querySelector('figure [role="img"]')?.getAttribute('aria-label') ?? ''
    const rows = within(table).getAllByRole('row').slice(1)
    expect(rows).toHaveLength(5)
    const label = words('result.profile.label', { stations: '' })
    expect(figures(told.replace(label.split(':')[0] ?? '', ''))).toEqual(
      rows.flatMap(row =>
        figures(
          [...row.querySelectorAll('td, [role="cell"]')]
            .slice(0, 2)
            .map(cell => cell.textContent)
            .join(' '),
        ),
      ),
    )
    for (const row of rows) expect(told).toContain(row.querySelector('th, [role="rowheader"]')?.textContent)
  })
})

describe.each(languageIds)('what is picked, in "%s"', lng => {
  it.each([
    ['an option of a question', { page: 'item', n: 1 }],
    ['a purpose', { page: 'goal' }],
    ['an option of a station measured again', { page: 'again', section: 'openness' }],
  ] as const)('leads nowhere and moves nothing: %s', async (_, page) => {
    const { history } = await renderAt(lng, page)
    const before = [history.length, document.title, screen.getByRole('heading', { level: 1 }).textContent]
    for (const radio of screen.getAllByRole('radio')) {
      radio.focus()
      radio.click()
      expect(document.activeElement).toBe(radio)
    }
    expect([history.length, document.title, screen.getByRole('heading', { level: 1 }).textContent]).toEqual(before)
  })
})
