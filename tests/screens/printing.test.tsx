import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { languageIds } from '../../src/i18n/languages.ts'
import { firstLeg } from '../../src/questionnaire/items.ts'
import type { Responses } from '../../src/questionnaire/responses.ts'
import { sections } from '../../src/questionnaire/sections.ts'
import { addressOf } from '../../src/routes.ts'
import { fragmentOf } from '../../src/sharing/fragment.ts'
import * as qr from '../../src/sharing/qr.ts'
import { origin } from '../../src/site.ts'
import { useStore } from '../../src/store/store.ts'
import { renderAt } from '../support/render.tsx'

vi.mock('../../src/sharing/qr.ts', { spy: true })

afterEach(() => vi.resetAllMocks())

const responses: Responses = Object.fromEntries(firstLeg.map(id => [id, 'b']))

describe.each(languageIds)('the print in "%s"', lng => {
  const result = addressOf(lng, { page: 'result' })

  it('gives the full address of each text of the path', async () => {
    const { words: t } = await renderAt(lng, { page: 'result' }, { responses })
    const path = within(screen.getByRole('region', { name: t('result.path.title') }))
    for (const id of sections)
      expect(path.getByText(origin + addressOf(lng, { page: 'chapter', id }))).toBeInTheDocument()
  })

  it('is dated: of the day the responses were filed, else of today', async () => {
    const record = { id: 'x', at: '2026-09-03T14:05Z', name: '' }
    const { container, unmount } = await renderAt(
      lng,
      { page: 'result' },
      { responses, records: [{ ...record, responses }], legsFiled: 1 },
    )
    const date = container.querySelector('time[datetime="2026-09-03T14:05Z"]')
    expect(date?.textContent).toMatch(/2026/)
    unmount()
    const other = { ...responses, 'o2-licence': 'c' as const }
    const view = await renderAt(
      lng,
      { page: 'result' },
      { responses, records: [{ ...record, responses: other }], legsFiled: 1 },
    )
    const today = view.container.querySelector('dl:has(dt) time')?.getAttribute('datetime') ?? ''
    expect(Date.now() - Date.parse(today)).toBeLessThan(24 * 3600 * 1000)
  })

  it('carries a QR code of the share link when asked, says what it holds, and drops it again', async () => {
    const { words: t } = await renderAt(lng, { page: 'result' }, { responses, legsFiled: 1 })
    expect(screen.queryByRole('img', { name: t('printing.label') })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: t('printing.add') }))
    // One on the screen, one for the paper.
    expect(await screen.findAllByRole('img', { name: t('printing.label') })).toHaveLength(2)
    expect(qr.drawQr).toHaveBeenCalledExactlyOnceWith(location.origin + result + fragmentOf(responses))
    expect(screen.getByText(t('printing.warning'))).toBeInTheDocument()
    const button = screen.getByRole('button', { name: t('printing.remove') })
    expect(button).toHaveFocus()
    await userEvent.click(button)
    expect(screen.queryByRole('img', { name: t('printing.label') })).toBeNull()
    expect(screen.queryByText(t('printing.warning'))).toBeNull()
  })

  it('loses the code when a response changes, so that it never tells another reading', async () => {
    const { words: t } = await renderAt(lng, { page: 'result' }, { responses, legsFiled: 1 })
    await userEvent.click(screen.getByRole('button', { name: t('printing.add') }))
    await screen.findAllByRole('img', { name: t('printing.label') })
    useStore.getState().respond('o2-licence', 'e')
    expect(await screen.findByRole('button', { name: t('printing.add') })).toBeInTheDocument()
    expect(screen.queryByRole('img', { name: t('printing.label') })).toBeNull()
  })

  it('says so when the code cannot be drawn', async () => {
    vi.mocked(qr.drawQr).mockImplementationOnce(() => {
      throw new TypeError('no network')
    })
    const { words: t } = await renderAt(lng, { page: 'result' }, { responses, legsFiled: 1 })
    await userEvent.click(screen.getByRole('button', { name: t('printing.add') }))
    expect(await screen.findByText(t('printing.failed'))).toHaveRole('status')
    expect(screen.getByRole('button', { name: t('printing.reload') })).toBeVisible()
  })
})
