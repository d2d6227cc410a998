import { render, screen, waitFor } from '@testing-library/react'
import { I18nextProvider } from 'react-i18next'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { editionOf, hasLater, loadEdition } from '../../src/i18n/edition.ts'
import { languages } from '../../src/i18n/languages.ts'
import { firstLeg } from '../../src/questionnaire/items.ts'
import { Filing } from '../../src/screens/Filing.tsx'
import { SharedReading } from '../../src/screens/SharedReading.tsx'
import { nothingKept } from '../../src/store/kept.ts'
import { useStore } from '../../src/store/store.ts'

afterEach(() => vi.restoreAllMocks())

const responses = Object.fromEntries(firstLeg.map(id => [id, 'b'] as const))

// First in this file: the words that may be late are not loaded yet.
describe('somebody’s reading without the words that follow the plate', () => {
  it('is shown, and says that they are missing', async () => {
    const { i18n } = await loadEdition('fr')
    expect(hasLater('fr')).toBe(false)
    vi.spyOn(languages.fr, 'loadLater').mockRejectedValue(new TypeError('no network'))
    render(
      <I18nextProvider i18n={i18n}>
        <SharedReading lng="fr" responses={responses} begun={false} />
      </I18nextProvider>,
    )
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await screen.findByText(i18n.t('result.more.failed'))).toBeVisible()
  })
})

describe('a first leg just finished', () => {
  it('is filed once its result is painted, not before', async () => {
    await loadEdition('fr')
    useStore.setState({ ...nothingKept, responses })
    const filing = (isPainted: boolean) => (
      <I18nextProvider i18n={editionOf('fr').i18n}>
        <Filing lng="fr" isPainted={isPainted} />
      </I18nextProvider>
    )
    const { rerender } = render(filing(false))
    expect(useStore.getState().records).toEqual([])
    rerender(filing(true))
    await waitFor(() => expect(useStore.getState().records).toHaveLength(1))
  })
})
