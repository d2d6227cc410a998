import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { LevelPair } from '../../src/components/drawings/LevelPair.tsx'
import { editionOf } from '../../src/i18n/edition.ts'
import { type Language, languageIds } from '../../src/i18n/languages.ts'
import { leanWords } from '../../src/i18n/lean-words.ts'
import { sections } from '../../src/questionnaire/sections.ts'
import { renderAt } from '../support/render.tsx'

const result = { page: 'result' } as const
const responses = { 'o2-licence': 'a', 'o5-reserve': 'c' } as const

function placesIn(drawing: Element | null) {
  const place = (name: string) => drawing?.querySelector(`[data-${name}]`)?.getAttribute(`data-${name}`) ?? null
  return { lean: place('lean'), mine: place('mine') }
}

describe.each(languageIds)('the five bubbles on the plate in %s', (lng: Language) => {
  it('say in a row of the table where each text leans and where the reader does', async () => {
    const { words } = await renderAt(lng, result, { responses, bubbles: { openness: -2, readiness: 0 } })
    const table = screen.getByRole('table', { name: words('result.table.caption') })
    expect(within(table).getByRole('columnheader', { name: words('chapter.level.plate.name') })).toBeInTheDocument()
    const rows = within(table).getAllByRole('row').slice(1)
    const mine = {
      openness: words('chapter.level.at.dream', { count: 2 }),
      readiness: words('chapter.level.at.balance'),
    } as Record<string, string>
    expect(rows.map(row => within(row).getAllByRole('cell').at(-1)?.textContent)).toEqual(
      sections.map(section =>
        words('chapter.level.plate.both', {
          mine: mine[section] ?? words('chapter.level.at.nowhere'),
          text: leanWords(words, 'at', editionOf(lng).article[section].bubble),
        }),
      ),
    )
  })

  it('are drawn in the same places in the table and beside it, and change no figure', async () => {
    await renderAt(lng, result, { responses, bubbles: { frameworks: 3 } })
    const drawings = [...document.querySelectorAll('svg:has([data-lean])')].map(placesIn)
    const expected = sections.map(section => ({
      lean: String(editionOf(lng).article[section].bubble),
      mine: section === 'frameworks' ? '3' : null,
    }))
    // The reading list further down has its own vials, without pointers.
    expect(drawings.slice(0, 10)).toEqual([...expected, ...expected])
  })

  it('are not on a blank plate, until the reader places one', async () => {
    const { words, unmount } = await renderAt(lng, result)
    expect(screen.queryByRole('columnheader', { name: words('chapter.level.plate.name') })).toBeNull()
    expect(document.body.textContent).not.toContain(words('chapter.level.plate.note'))
    unmount()
    await renderAt(lng, result, { bubbles: { openness: 1 } })
    expect(screen.getByRole('columnheader', { name: words('chapter.level.plate.name') })).toBeInTheDocument()
    expect(document.body.textContent).toContain(words('chapter.level.plate.note'))
  })
})

describe('LevelPair', () => {
  it.each([
    [0, undefined, '0', null],
    [-5, 9, '-3', '3'],
    [3, -1, '3', '-1'],
  ])('puts a bubble at %s and a pointer at %s', (lean, mine, at, own) => {
    const { container } = render(<LevelPair lean={lean} mine={mine} />)
    expect(placesIn(container)).toEqual({ lean: at, mine: own })
  })
})
