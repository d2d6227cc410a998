import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { I18nextProvider } from 'react-i18next'
import { describe, expect, it, vi } from 'vitest'
import { CallWays } from '../../src/components/CallWays.tsx'
import { editionOf } from '../../src/i18n/edition.ts'
import { type Language, languageIds } from '../../src/i18n/languages.ts'
import type { Responses } from '../../src/questionnaire/responses.ts'
import { sections } from '../../src/questionnaire/sections.ts'
import { renderAt } from '../support/render.tsx'

const call = { page: 'chapter', id: 'call' } as const
/** Readiness alone has a score, of 50. */
const responses: Responses = { 'r2-last-learned': 'c', 'r4-community': 'c' }

function field(): HTMLTextAreaElement {
  return screen.getByRole('textbox')
}

describe.each(languageIds)('the closing call in %s', (lng: Language) => {
  it('promises a text to copy before there is a reading, and has none', async () => {
    const { words } = await renderAt(lng, call)
    expect(screen.getByText(words('call.copy.before'))).toBeVisible()
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(screen.queryByRole('button', { name: words('call.copy.copy') })).toBeNull()
  })

  it('sets the result down as text: bands and reading order, no figure', async () => {
    const { words } = await renderAt(lng, call, { responses })
    const { article } = editionOf(lng)
    const text = field().value
    expect(field()).toHaveAccessibleName(words('call.copy.field'))
    expect(field()).toHaveAttribute('readonly')
    for (const id of sections) {
      expect(text).toContain(words(`questionnaire:sections.${id}.name`))
      expect(text).toContain(article[id].title)
    }
    expect(text).toContain(words('reading:notEnough.short'))
    expect(text.replace(/^\d\. /gm, '')).not.toMatch(/\d/)
  })

  it('adds the figures when the reader ticks the box', async () => {
    const { words } = await renderAt(lng, call, { responses })
    await userEvent.click(screen.getByRole('checkbox', { name: words('call.copy.figures') }))
    expect(field().value).toMatch(/\b50\b/)
    await userEvent.click(screen.getByRole('checkbox'))
    expect(field().value).not.toMatch(/\b50\b/)
  })

  it('orders the text as the reader’s path, even where the article is shown as written', async () => {
    await renderAt(lng, call, { responses: { ...responses, 'o2-licence': 'e', 'o5-reserve': 'e' }, tailored: false })
    const { article } = editionOf(lng)
    expect(field().value.endsWith(article.openness.title)).toBe(true)
  })

  it('copies the text and says so', async () => {
    const { words } = await renderAt(lng, call, { responses })
    const user = userEvent.setup()
    expect(within(screen.getByRole('main')).getByRole('status')).toBeEmptyDOMElement()
    await user.click(screen.getByRole('button', { name: words('call.copy.copy') }))
    expect(within(screen.getByRole('main')).getByRole('status').textContent).toBe(words('call.copy.done'))
    expect(await navigator.clipboard.readText()).toBe(field().value)
    await user.click(screen.getByRole('checkbox'))
    expect(within(screen.getByRole('main')).getByRole('status')).toBeEmptyDOMElement()
  })

  it('selects the text where the browser refuses to copy it', async () => {
    const { words } = await renderAt(lng, call, { responses })
    const user = userEvent.setup()
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
    await user.click(screen.getByRole('button', { name: words('call.copy.copy') }))
    expect(within(screen.getByRole('main')).getByRole('status').textContent).toBe(words('call.copy.refused'))
    expect([field().selectionStart, field().selectionEnd]).toEqual([0, field().value.length])
    write.mockRestore()
  })

  it.each(['comments', 'discussions'] as const)(
    'leads to the %s where there are some, and says nothing otherwise',
    async way => {
      const { words, unmount } = await renderAt(lng, call)
      unmount()
      function show(ways: { comments: string | null; discussions: string | null }) {
        return render(
          <I18nextProvider i18n={editionOf(lng).i18n}>
            <CallWays {...ways} result={null} />
          </I18nextProvider>,
        )
      }
      const none = show({ comments: null, discussions: null })
      expect(screen.queryByRole('link')).toBeNull()
      expect(screen.queryByText(words(`call.${way}.title`))).toBeNull()
      none.unmount()
      show({ comments: null, discussions: null, [way]: 'https://example.org/there' })
      const link = screen.getByRole('link', { name: words(`call.${way}.go`) })
      expect(link).toHaveAttribute('href', 'https://example.org/there')
      expect(link).toHaveAttribute('rel', 'noreferrer')
      expect(screen.getAllByRole('link')).toHaveLength(1)
    },
  )
})
