import { render, screen, within } from '@testing-library/react'
import { I18nextProvider } from 'react-i18next'
import { describe, expect, it } from 'vitest'
import { ReportProblem } from '../../src/components/ReportProblem.tsx'
import { editionOf } from '../../src/i18n/edition.ts'
import { languageIds } from '../../src/i18n/languages.ts'
import { load } from '../../src/load.ts'
import { addressOf } from '../../src/routes.ts'
import { renderAt } from '../support/render.tsx'

describe.each(languageIds)('the accessibility statement in "%s"', lng => {
  it('is one press away from every page that does not ask', async () => {
    for (const page of [
      'home',
      'result',
      'contents',
      'compare',
      'glossary',
      'method',
      'about',
      'accessibility',
    ] as const) {
      const { words, unmount } = await renderAt(lng, { page })
      const link = within(screen.getByRole('contentinfo')).getByRole('link', { name: words('footer.accessibility') })
      expect([page, link.getAttribute('href')]).toEqual([page, addressOf(lng, { page: 'accessibility' })])
      unmount()
    }
  })

  it('says what to tell of a problem', async () => {
    const { words } = await renderAt(lng, { page: 'accessibility' })
    const report = screen.getByRole('region', { name: words('accessibility.report.title') })
    expect(report.textContent).toContain(words('accessibility.report.say'))
  })

  it.each([
    [null, null, []],
    ['https://example.org/a', null, ['https://example.org/a']],
    ['https://example.org/a', 'https://example.org/b', ['https://example.org/b', 'https://example.org/a']],
  ])(
    'leads to the places that exist, and else says that there is none: %s, %s',
    async (comments, discussions, places) => {
      await load({ lng, page: 'accessibility' })
      const { i18n } = editionOf(lng)
      render(
        <I18nextProvider i18n={i18n}>
          <ReportProblem comments={comments} discussions={discussions} />
        </I18nextProvider>,
      )
      expect(screen.queryAllByRole('link').map(link => link.getAttribute('href'))).toEqual(places)
      expect(document.body.textContent?.includes(i18n.t('accessibility.report.nowhere'))).toBe(places.length === 0)
    },
  )
})
