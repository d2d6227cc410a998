import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { I18nextProvider } from 'react-i18next'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CrashBoundary } from '../../src/components/CrashBoundary.tsx'
import { CrashReport } from '../../src/components/CrashReport.tsx'
import { reportOf } from '../../src/components/crash-report.ts'
import { Loading } from '../../src/components/Loading.tsx'
import { editionOf } from '../../src/i18n/edition.ts'
import { firstWords } from '../../src/i18n/first-words.ts'
import { languageIds } from '../../src/i18n/languages.ts'
import type { Responses } from '../../src/questionnaire/responses.ts'
import { addressOf, pages } from '../../src/routes.ts'
import { Goal } from '../../src/screens/Goal.tsx'
import { Item } from '../../src/screens/Item.tsx'
import { useStore } from '../../src/store/store.ts'
import { renderAt } from '../support/render.tsx'

const fault = vi.hoisted(() => ({ of: '' }))

vi.mock('../../src/Screen.tsx', () => ({
  Screen: () => {
    if (fault.of === 'screen') throw new Error('injected')
    return <h1>whole</h1>
  },
}))
vi.mock('../../src/components/SiteHeader.tsx', async original => {
  const { SiteHeader } = await original<typeof import('../../src/components/SiteHeader.tsx')>()
  return {
    SiteHeader: (props: Parameters<typeof SiteHeader>[0]) => {
      if (fault.of === 'header') throw new Error('injected')
      return <SiteHeader {...props} />
    },
  }
})
vi.mock('../../src/components/Loading.tsx', async original => {
  const { Loading: Own } = await original<typeof import('../../src/components/Loading.tsx')>()
  return {
    Loading: (props: Parameters<typeof Own>[0]) => {
      if (fault.of === 'window') throw new Error('injected')
      return <Own {...props} />
    },
  }
})

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => {
  fault.of = ''
  vi.restoreAllMocks()
})

/** One page of each kind. */
const kinds = pages.filter(({ page }, index) => pages.findIndex(other => other.page === page) === index)
const three = { 'o2-licence': 'b', 'o3-claim': 'b', 'f1-breaks': 'b' } as Responses
const heading = () => within(screen.getByRole('main')).getByRole('heading', { level: 1 })

describe.each(languageIds)('a screen that stops in "%s"', lng => {
  const { crash } = firstWords[lng]

  it.each(kinds.map(page => ({ page, address: addressOf(lng, page) })))(
    '$address says so, offers ways on, and loses nothing',
    async ({ page }) => {
      fault.of = 'screen'
      await renderAt(lng, page, { responses: three })
      expect(heading()).toHaveTextContent(crash.title)
      expect(heading()).toHaveFocus()
      expect(screen.getByRole('banner')).toBeInTheDocument()
      const to = (name: string) => screen.queryByRole('link', { name })?.getAttribute('href')
      expect(to(crash.home)).toBe(`/${lng}/`)
      expect(to(crash.result)).toBe(page.page === 'result' ? undefined : `/${lng}/result/`)
      expect(to(crash.question)).toBe(page.page === 'item' ? undefined : `/${lng}/quiz/4/`)
      expect(useStore.getState().responses).toEqual(three)
    },
  )

  it('is drawn again at a press, and loaded anew when that does not help', async () => {
    const user = userEvent.setup()
    fault.of = 'screen'
    await renderAt(lng, { page: 'home' })
    await user.click(screen.getByRole('button', { name: crash.again }))
    expect(screen.getByText(crash.still)).toBeVisible()
    expect(heading()).toHaveFocus()
    expect(screen.getByRole('button', { name: crash.reload })).toBeVisible()
    expect(screen.queryByRole('button', { name: crash.again })).toBeNull()
  })

  it('is whole again at a press once the cause is gone', async () => {
    const user = userEvent.setup()
    fault.of = 'screen'
    await renderAt(lng, { page: 'home' })
    fault.of = ''
    await user.click(screen.getByRole('button', { name: crash.again }))
    expect(heading()).toHaveTextContent('whole')
  })

  it('offers neither a result nor a question to who has answered nothing', async () => {
    fault.of = 'screen'
    await renderAt(lng, { page: 'home' })
    expect(within(screen.getByRole('main')).getAllByRole('link')).toHaveLength(1)
  })
})

it('a header that stops leaves the screen whole', async () => {
  fault.of = 'header'
  await renderAt('en', { page: 'home' })
  expect(screen.queryByRole('banner')).toBeNull()
  expect(heading()).toHaveTextContent('whole')
})

it('a window that stops is told of in every language', async () => {
  fault.of = 'window'
  await renderAt('en', { page: 'home' })
  for (const lng of languageIds) {
    const title = screen.getByRole('heading', { name: firstWords[lng].crash.title })
    expect(title.closest('[lang]')).toHaveAttribute('lang', lng)
    expect(screen.getByRole('link', { name: firstWords[lng].crash.home })).toHaveAttribute('href', `/${lng}/`)
  }
})

describe('an act of the store that throws', () => {
  const verbs = Object.entries(useStore.getState()).filter(([, one]) => typeof one === 'function')
  const handled = (event: ErrorEvent) => event.preventDefault()
  beforeEach(() => addEventListener('error', handled))
  afterEach(() => {
    removeEventListener('error', handled)
    useStore.setState(Object.fromEntries(verbs))
  })

  it.each([
    ['respond', <Item key="item" lng="en" n={4} />],
    ['chooseGoal', <Goal key="goal" lng="en" />],
  ])('"%s" leaves the page on show, and what was done before', async (verb, page) => {
    const user = userEvent.setup()
    await renderAt('en', { page: 'home' }, { responses: three })
    render(<I18nextProvider i18n={editionOf('en').i18n}>{page}</I18nextProvider>)
    const act = vi.fn(() => {
      throw new TypeError('injected')
    })
    useStore.setState({ [verb]: act })
    await user.click(screen.getAllByRole('radio')[1] as HTMLElement)
    expect(act).toHaveBeenCalled()
    expect(screen.getAllByRole('radio').length).toBeGreaterThan(3)
    expect(screen.queryByRole('heading', { name: firstWords.en.crash.title })).toBeNull()
    expect(useStore.getState()).toMatchObject({ responses: three, goal: null })
  })
})

it('what stopped is drawn again when the reader goes elsewhere', () => {
  const Child = ({ broken }: { broken: boolean }) => {
    if (broken) throw new Error('injected')
    return <p>whole</p>
  }
  const at = (place: string, broken: boolean) => (
    <CrashBoundary at={place} fallback={() => <p>stopped</p>}>
      <Child broken={broken} />
    </CrashBoundary>
  )
  const { rerender } = render(at('/fr/', true))
  expect(screen.getByText('stopped')).toBeVisible()
  rerender(at('/fr/', false))
  expect(screen.getByText('stopped')).toBeVisible()
  rerender(at('/en/', false))
  expect(screen.getByText('whole')).toBeVisible()
})

describe('the report', () => {
  const place = { pathname: '/fr/result/', script: 'https://example.org/folder/assets/index-Ab1.js', agent: '' }
  const thrown = (name: string, message: string, stack: string) => Object.assign(new Error(message), { name, stack })

  it.each([
    ['Blink 130', 'Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36'],
    ['Gecko 128', 'Mozilla/5.0 (X11; rv:128.0) Gecko/20100101 Firefox/128.0'],
    ['WebKit 18', 'Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15'],
  ])('names the browser as %s', (engine, agent) => {
    expect(
      reportOf(new Error('x'), { ...place, agent })
        .split('\n')
        .slice(0, 3),
    ).toEqual(['/fr/result/', 'index-Ab1.js', engine])
  })

  it.each([
    [
      'TypeError: a is null\n    at f (https://example.org/folder/assets/x-1.js?v=2:1:23)\n    at https://example.org/assets/y.js:4:5',
    ],
    ['f@https://example.org/folder/assets/x-1.js?v=2:1:23\n@https://example.org/assets/y.js:4:5'],
  ])('keeps the file names of a stack and nothing else of an address', stack => {
    const report = reportOf(thrown('TypeError', 'a is null', stack), place)
    expect(report).toContain('\nTypeError: a is null\n')
    expect(report).toMatch(/x-1\.js:1:23\)?\n.*y\.js:4:5$/)
    expect(report.match(/a is null/g)).toHaveLength(1)
    expect(report).not.toMatch(/example|folder|v=2/)
  })

  it.each([
    ['a fragment', thrown('Error', 'no https://example.org/fr/result/#r=qpzry9x8gf', '')],
    ['what was being read', thrown('SyntaxError', 'Unexpected "o2-licence":"b" qpzry9x8gf in JSON', '')],
    ['a thrown text', 'qpzry9x8gf'],
  ])('never holds %s', (_what, error) => {
    expect(reportOf(error, place)).not.toMatch(/qpzry9x8gf|o2-licence/)
  })

  it.each([...languageIds])('is copied at a press in "%s", or selected where that is refused', async lng => {
    const user = userEvent.setup()
    const { report } = firstWords[lng].crash
    render(<CrashReport lng={lng} thrown={new Error('injected')} />)
    const field = screen.getByLabelText<HTMLTextAreaElement>(report.text)
    await user.click(screen.getByText(report.title))
    await user.click(screen.getByRole('button', { name: report.copy }))
    expect(await navigator.clipboard.readText()).toBe(field.value)
    expect(screen.getByRole('status')).toHaveTextContent(report.done)
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
    await user.click(screen.getByRole('button', { name: report.copy }))
    expect(screen.getByRole('status')).toHaveTextContent(report.refused.replace(/\s/g, ' '))
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length])
  })
})

describe.each(languageIds)('a page that is out of reach in "%s"', lng => {
  const { failed } = firstWords[lng]
  const show = (more: Partial<Parameters<typeof Loading>[0]>) =>
    render(
      <Loading
        lng={lng}
        state="unreached"
        to="/fr/about/"
        isSwitch={false}
        reason="offline"
        times={0}
        origin={null}
        onAgain={() => undefined}
        onStay={() => undefined}
        {...more}
      />,
    )

  it('is told with its reason', () => {
    show({})
    expect(screen.getByRole('alert')).toHaveTextContent(`${failed.page.title} ${failed.offline} ${failed.page.text}`)
  })

  it('can be opened all the same once it was refused twice', () => {
    const { unmount } = show({})
    expect(screen.queryByRole('link')).toBeNull()
    unmount()
    show({ times: 1 })
    expect(screen.getByRole('link', { name: failed.open })).toHaveAttribute('href', '/fr/about/')
  })
})
