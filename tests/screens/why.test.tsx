import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { I18nextProvider } from 'react-i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import { Why } from '../../src/components/Why.tsx'
import { editionOf, loadEdition } from '../../src/i18n/edition.ts'
import { itemWords } from '../../src/i18n/item-words.ts'
import { languageIds } from '../../src/i18n/languages.ts'
import { sequence } from '../../src/questionnaire/items.ts'
import type { Responses } from '../../src/questionnaire/responses.ts'
import { sections } from '../../src/questionnaire/sections.ts'
import { addressOf } from '../../src/routes.ts'
import { profileOf } from '../../src/scoring/profile.ts'
import { renderAt } from '../support/render.tsx'

const responses: Responses = { 'o2-licence': 'd', 'o3-claim': 'c', 'o4-misuse': 'unsure', 'f2-furthest': 'b' }
const plain = (text: string | undefined) => text?.replaceAll('`', '') ?? ''

describe.each(languageIds)('how a figure is made, in "%s"', lng => {
  let t: ReturnType<typeof editionOf>['i18n']['t']
  beforeAll(async () => {
    t = (await loadEdition(lng)).i18n.t
  })
  const folds = () =>
    sections.map(section => {
      const name = t(`questionnaire:sections.${section}.name`)
      return screen.getByText(`(${name})`, { selector: 'summary *' }).closest('details') as HTMLDetailsElement
    })

  it('is folded in each station, and says whether there is a figure', async () => {
    await renderAt(lng, { page: 'result' }, { responses })
    expect(folds().map(({ open }) => open)).toEqual(sections.map(() => false))
    const titles = folds().map(fold => fold.querySelector('summary')?.textContent?.trim().split(' (')[0])
    expect(titles).toEqual([t('why.title'), ...Array(4).fill(t('why.titleEmpty'))])
  })

  it('tells each item of the section: what was picked, what it is worth, and the way to it', async () => {
    await renderAt(lng, { page: 'result' }, { responses })
    const [openness] = folds()
    await userEvent.click(openness?.querySelector('summary') as HTMLElement)
    const [list] = within(openness as HTMLElement).getAllByRole('list')
    const rows = within(list as HTMLElement)
      .getAllByRole('listitem')
      .map(row => [...row.children].map(({ textContent }) => textContent))
    const { i18n } = editionOf(lng)
    expect(rows).toEqual([
      ['1', plain(itemWords(i18n, 'o2-licence').options.d), t('why.level', { value: 3, level: 4 })],
      ['2', plain(itemWords(i18n, 'o3-claim').options.c), t('why.value', { value: 1 })],
      ['11', t('why.open'), ''],
      ['12', t('questionnaire:unsure.label'), t('why.off')],
      ['13', t('why.open'), ''],
    ])
    const links = within(openness as HTMLElement).getAllByRole('link')
    expect(links.map(link => link.getAttribute('href'))).toEqual(
      [1, 2, 11, 12, 13].map(n => addressOf(lng, { page: 'item', n })),
    )
  })

  it('adds up to the figure and the range of the plate', async () => {
    await renderAt(lng, { page: 'result' }, { responses })
    const lines = [...(folds()[0]?.querySelectorAll('ul:last-child li') ?? [])].map(({ textContent }) => textContent)
    // 3 + 1 of 8; h = 20 · √(1 − 0.4) = 15.49; with the unsure one 4 or 8 of 12.
    const tenths = (figure: number) => new Intl.NumberFormat(lng, { maximumFractionDigits: 1 }).format(figure)
    const { score } = profileOf(responses).sections.openness
    expect(lines).toEqual([
      t('why.sum', { n: 2, sum: 4, possible: 8, score: '50' }),
      t('why.half', { n: 2, half: tenths(15.5), low: tenths(34.5), high: tenths(65.5) }),
      t('why.unsure', { count: 1, floor: tenths(33.3), ceiling: tenths(66.7) }),
      t('why.shown', { value: 50, low: Math.round(score?.low ?? -1), high: Math.round(score?.high ?? -1) }),
    ])
  })

  it('says that a range stops at the ends of the scale, where it does', async () => {
    await renderAt(lng, { page: 'result' }, { responses: { 'o2-licence': 'e', 'o3-claim': 'a' } })
    expect(within(folds()[0] as HTMLElement).getByText(t('why.clipped'))).toBeInTheDocument()
  })
})

it('leads nowhere from responses that are not the reader’s', async () => {
  const { i18n } = await loadEdition('en')
  const show = (own: boolean) =>
    render(
      <I18nextProvider i18n={i18n}>
        <Why lng="en" section="openness" responses={responses} own={own} />
      </I18nextProvider>,
    )
  const { unmount } = show(true)
  expect(screen.getAllByRole('link')).toHaveLength(5)
  unmount()
  show(false)
  expect(screen.queryAllByRole('link')).toEqual([])
})

describe.each(languageIds)('the passages of an item in "%s"', lng => {
  const n = sequence.indexOf('o2-licence') + 1
  const list = () => screen.queryByRole('list', { name: editionOf(lng).i18n.t('why.leads') })

  it.each([
    ['b', ['openness.licence', 'openness.what-is-open']],
    ['c', ['openness.licence']],
    ['unsure', ['openness.licence', 'openness.what-is-open']],
  ] as const)('are named and linked when %s marks them', async (response, expected) => {
    await renderAt(lng, { page: 'item', n }, { responses: { 'o2-licence': response } })
    const links = within(list() as HTMLElement).getAllByRole('link')
    const { passages } = editionOf(lng).article.openness
    expect(links.map(link => [link.textContent, link.getAttribute('href')])).toEqual(
      expected.map(id => [
        passages.find(passage => passage.id === id)?.title,
        `${addressOf(lng, { page: 'chapter', id: 'openness' })}#${id}`,
      ]),
    )
  })

  it('are not named while a response is weighed, nor for one that marks none', async () => {
    const { unmount } = await renderAt(lng, { page: 'item', n })
    expect(list()).toBeNull()
    await userEvent.click(screen.getAllByRole('radio')[4] as HTMLElement)
    expect(list()).toBeNull()
    unmount()
    await renderAt(lng, { page: 'item', n }, { responses: { 'o2-licence': 'd' } })
    expect(list()).toBeNull()
  })
})
