import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { languageIds } from '../../src/i18n/languages.ts'
import * as files from '../../src/screens/save-file.ts'
import { useKeeping } from '../../src/store/device.ts'
import type { Keeping } from '../../src/store/keeping.ts'
import { renderAt } from '../support/render.tsx'

const untroubled: Keeping = { trouble: null, aside: [] }

beforeEach(() => useKeeping.setState(untroubled))
afterEach(() => act(() => useKeeping.setState(untroubled)))

describe.each(languageIds)('the notice on keeping, in "%s"', lng => {
  it.each([
    ['blocked', { trouble: 'blocked' }],
    ['full', { trouble: 'full' }],
    ['newer', { trouble: 'newer' }],
    ['aside', { aside: ['not mine'] }],
  ] as const)('says "%s" on any page, until it is understood', async (told, keeping) => {
    const { words } = await renderAt(lng, { page: 'item', n: 3 })
    const title = words(`keeping.${told}.title`)
    expect(screen.queryByRole('heading', { name: title })).toBeNull()
    act(() => useKeeping.setState(keeping))
    const notice = screen.getByRole('region', { name: title })
    expect(notice.closest('[role="status"]')).toHaveTextContent(words(`keeping.${told}.text`))
    await userEvent.click(within(notice).getByRole('button', { name: words('keeping.understood') }))
    expect(screen.queryByRole('heading', { name: title })).toBeNull()
  })

  it('hands over what was set aside, as it was', async () => {
    const save = vi.spyOn(files, 'saveFile').mockReturnValue()
    const { words } = await renderAt(lng, { page: 'home' })
    act(() => useKeeping.setState({ aside: ['{"half', '[null]'] }))
    await userEvent.click(screen.getByRole('button', { name: words('keeping.saveAside') }))
    expect(save).toHaveBeenCalledWith(expect.stringMatching(/\.txt$/), '{"half\n\n[null]')
    save.mockRestore()
  })
})
