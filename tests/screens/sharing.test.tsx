import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { languageIds } from '../../src/i18n/languages.ts'
import { firstLeg, itemIds, sequence } from '../../src/questionnaire/items.ts'
import type { Responses } from '../../src/questionnaire/responses.ts'
import { addressOf } from '../../src/routes.ts'
import { profileOf } from '../../src/scoring/profile.ts'
import { encode } from '../../src/sharing/code.ts'
import { capacity } from '../../src/store/records.ts'
import { useStore } from '../../src/store/store.ts'
import { renderAt } from '../support/render.tsx'

const all = (option: 'a' | 'b' | 'c' | 'd'): Responses => Object.fromEntries(sequence.map(id => [id, option]))
const mine = all('d')
const theirs = all('b')
const code = encode(theirs)

function go(hash: string) {
  history.replaceState(null, '', `/${hash}`)
}

function turnTo(hash: string) {
  act(() => {
    go(hash)
    dispatchEvent(new HashChangeEvent('hashchange'))
  })
}

afterEach(() => {
  go('')
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe.each(languageIds)('sharing a reading in "%s"', lng => {
  const panel = (title: string) => within(screen.getByRole('region', { name: title }))

  it('makes a link only when asked, says that it is copied, and shows it', async () => {
    const user = userEvent.setup()
    const { words: t } = await renderAt(lng, { page: 'result' }, { responses: mine })
    const share = panel(t('share.title'))
    expect(share.getByText(t('share.text'), { normalizer: text => text })).toBeVisible()
    expect(share.queryByRole('textbox')).toBeNull()
    await user.click(share.getByRole('button', { name: t('share.make') }))
    await waitFor(() => expect(share.getByRole('status').textContent).toBe(t('share.copied')))
    const link = `${location.origin}${addressOf(lng, { page: 'result' })}#r=${encode(mine)}`
    expect(share.getByRole('textbox', { name: t('share.field') })).toHaveValue(link)
    expect(await navigator.clipboard.readText()).toBe(link)
    expect(location.hash).toBe('')
    expect(document.title).not.toContain(encode(mine))
    const groups =
      encode(mine)
        .toUpperCase()
        .match(/.{1,3}/g) ?? []
    expect(share.getByText(groups.join(' '))).toBeVisible()
  })

  it('hands the link to the device where it can', async () => {
    const user = userEvent.setup()
    const given = vi.fn<(data: ShareData) => Promise<void>>(() => Promise.resolve())
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { share: given }))
    const { words: t } = await renderAt(lng, { page: 'result' }, { responses: mine })
    const share = panel(t('share.title'))
    await user.click(share.getByRole('button', { name: t('share.make') }))
    await waitFor(() => expect(share.getByRole('status').textContent).toBe(t('share.passed')))
    expect(given.mock.calls[0]?.[0].url).toContain(`#r=${encode(mine)}`)
  })

  it('selects the link where copying is refused', async () => {
    const user = userEvent.setup()
    const { words: t } = await renderAt(lng, { page: 'result' }, { responses: mine })
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
    const share = panel(t('share.title'))
    await user.click(share.getByRole('button', { name: t('share.make') }))
    await waitFor(() => expect(share.getByRole('status').textContent).toBe(t('share.refused')))
    const field = share.getByRole<HTMLInputElement>('textbox')
    expect(field.selectionEnd).toBe(field.value.length)
  })
})

describe.each(languageIds)('a shared reading in "%s"', lng => {
  const figures = () =>
    within(screen.getAllByRole('table')[0] ?? document.body)
      .getAllByRole('row')
      .slice(1)
      .map(row => within(row).getAllByRole('cell')[0]?.textContent)
  const scores = (responses: Responses) =>
    Object.values(profileOf(responses).sections).map(({ score }) => String(Math.round(score?.value ?? -1)))

  it('is shown as somebody’s, and leaves the reader’s own untouched', async () => {
    go(`#r=${code}`)
    const before = { responses: mine, records: [], legsFiled: 2 }
    const { words: t } = await renderAt(lng, { page: 'result' }, before)
    await screen.findByRole('link', { name: t('share.band.compare') })
    expect(screen.getByRole('heading', { level: 2, name: t('share.band.title') })).toBeVisible()
    expect(figures()).toEqual(scores(theirs))
    expect(useStore.getState()).toMatchObject(before)
    expect(screen.getByRole('link', { name: t('share.band.compare') })).toHaveAttribute(
      'href',
      `${addressOf(lng, { page: 'compare' })}#r=${code}`,
    )
    expect(screen.queryByRole('button', { name: t('erase.open') })).toBeNull()
    expect(screen.queryByRole('link', { name: t('result.again') })).toBeNull()
  })

  it('invites a reader without responses to take the measure', async () => {
    go(`#r=${code}`)
    const { words: t } = await renderAt(lng, { page: 'result' })
    expect(await screen.findByRole('link', { name: t('share.band.take') })).toHaveAttribute(
      'href',
      addressOf(lng, { page: 'goal' }),
    )
  })

  it('stays at hand for who takes the measure after it, until the tab is closed', async () => {
    const { words: t, unmount: leave } = await renderAt(lng, { page: 'result' }, { responses: mine })
    expect(screen.queryByRole('link', { name: t('share.received') })).toBeNull()
    leave()
    go(`#r=${code}`)
    const { unmount } = await renderAt(lng, { page: 'result' })
    await screen.findByRole('link', { name: t('share.band.take') })
    unmount()
    go('')
    await renderAt(lng, { page: 'result' }, { responses: mine })
    expect(screen.getByRole('link', { name: t('share.received') })).toHaveAttribute(
      'href',
      `${addressOf(lng, { page: 'compare' })}#r=${code}`,
    )
    expect(JSON.stringify(useStore.getState())).not.toContain(code)
    expect(document.title).not.toContain(code)
  })

  it('has nobody’s bubbles, and says who “you” is', async () => {
    const placed = { responses: mine, bubbles: { openness: -2 } }
    const { words: t, unmount } = await renderAt(lng, { page: 'result' }, placed)
    const bubble = () => screen.queryAllByRole('columnheader', { name: t('chapter.level.plate.name') })
    expect(bubble()).toHaveLength(1)
    unmount()
    go(`#r=${code}`)
    await renderAt(lng, { page: 'result' }, placed)
    await screen.findByRole('link', { name: t('share.band.compare') })
    expect(bubble()).toEqual([])
    expect(screen.getByText(t('share.band.text'), { normalizer: text => text })).toBeVisible()
  })

  it('gives way to the reader’s own when the code leaves the address, and to another when it changes', async () => {
    go(`#r=${code}`)
    const { words: t } = await renderAt(lng, { page: 'result' }, { responses: mine })
    await screen.findByRole('link', { name: t('share.band.compare') })
    turnTo(`#r=${encode(all('c'))}`)
    expect(figures()).toEqual(scores(all('c')))
    turnTo('')
    expect(figures()).toEqual(scores(mine))
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })

  it.each([
    ['malformed', ''],
    ['malformed', '%'],
    ['malformed', code.slice(0, -2)],
    ['damaged', `${code.slice(0, 3)}${code[4]}${code[3]}${code.slice(5)}`],
  ] as const)('that is %s (%s) is told above the reader’s own result', async (problem, text) => {
    go(`#r=${text}`)
    const { words: t } = await renderAt(lng, { page: 'result' }, { responses: mine })
    await waitFor(() => expect(document.body.textContent).toContain(t(`share.${problem}`)))
    expect(figures()).toEqual(scores(mine))
    expect(useStore.getState().responses).toEqual(mine)
  })
})

describe.each(languageIds)('records on the result in "%s"', lng => {
  const many = Array.from({ length: capacity }, (_, n) => ({
    id: `k${n}`,
    at: '2026-01-01T10:00Z',
    name: `Record ${n}`,
    responses: { [itemIds[n] ?? '']: 'unsure' } as Responses,
  }))

  it('files one when a leg is finished, and none before', async () => {
    const { unmount } = await renderAt(lng, { page: 'result' }, { responses: { 'o2-licence': 'a' } })
    expect(useStore.getState().records).toEqual([])
    unmount()
    const done = Object.fromEntries(firstLeg.map(id => [id, 'a'])) as Responses
    await renderAt(lng, { page: 'result' }, { responses: done })
    expect(useStore.getState().records.map(({ responses }) => responses)).toEqual([done])
  })

  it('asks before the oldest goes', async () => {
    const user = userEvent.setup()
    const { words: t } = await renderAt(lng, { page: 'result' }, { responses: mine, records: many })
    const full = within(screen.getByRole('region', { name: t('records.full.title') }))
    expect(full.getByText(/Record 0/)).toBeVisible()
    expect(useStore.getState().records).toEqual(many)
    await user.click(full.getByRole('button', { name: t('records.full.drop') }))
    const { records } = useStore.getState()
    expect(records).toHaveLength(many.length)
    expect(records).toEqual(expect.arrayContaining(many.slice(1)))
    expect(screen.queryByRole('region', { name: t('records.full.title') })).toBeNull()
  })

  it('asks no more once told to leave it', async () => {
    const user = userEvent.setup()
    const { words: t } = await renderAt(lng, { page: 'result' }, { responses: mine, records: many })
    await user.click(screen.getByRole('button', { name: t('records.full.leave') }))
    expect(useStore.getState().records).toEqual(many)
    expect(screen.queryByRole('region', { name: t('records.full.title') })).toBeNull()
  })
})
