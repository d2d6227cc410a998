import type { Page } from '@playwright/test'
import { version } from '../../../src/store/read-ledger.ts'
import {
  answerSharing,
  breakBuiltIn,
  breakComponents,
  hold,
  holdIdle,
  injected,
  keepNothing,
  lose,
  offerUpdate,
  store,
} from '../breaking.ts'
import { unarrived } from '../support.ts'
import { otherOf, pasts } from './pasts.ts'
import { openStill, press, type State, state, type Words } from './state.ts'

/** A screen that stopped, and what one does about it. */
function stopped(name: string, shows: readonly string[], after?: (page: Page, t: Words) => Promise<void>): State {
  return state(name, 'glossary/', {
    past: pasts['three answers'],
    shows: ['crash.title', ...shows],
    expected: injected,
    before: page => breakComponents(page, '**/Glossary-*.js'),
    ...(after && { after }),
  })
}

/** The same, with the browser's answer to copying. */
function reported(name: string, shows: string, answer: 'copied' | 'refused'): State {
  const { show, ...rest } = stopped(name, ['crash.report.title', 'crash.report.text', shows], async (page, t) => {
    await page.getByText(t.crash.report.title).click()
    await press(page, t.crash.report.copy)
  })
  return {
    ...rest,
    async show(page, lng) {
      await answerSharing(page, answer)
      await show(page, lng)
    },
  }
}

const goToAbout = (page: Page, t: Words) => page.getByRole('link', { name: t.about.title }).click()

/** A page that is asked for and does not come; `wait`: for so long, in milliseconds. */
function waiting(name: string, shows: readonly string[], wait: number): State {
  return state(name, '', {
    shows,
    before: async page => {
      await hold(page, '**/About-*.js')
      await page.clock.install()
    },
    after: async (page, t) => {
      await goToAbout(page, t)
      await page.clock.runFor(wait)
    },
  })
}

/** Everything is out of reach from here on, the way to the page asked for first of all. */
async function loseAll(page: Page, t: Words): Promise<void> {
  await lose(page, '**/*')
  await goToAbout(page, t)
}

/** When something is lost, late, refused, damaged, newer, or stops. */
export const troubles: readonly State[] = [
  state('nothing is kept', 'quiz/1/', {
    shows: ['keeping.blocked', 'keeping.copy', 'keeping.understood'],
    before: page => keepNothing(page, 'SecurityError'),
    after: page => page.getByRole('radio').nth(1).check(),
  }),
  state('no room to keep anything', 'quiz/1/', {
    shows: ['keeping.full', 'keeping.copy'],
    before: page => keepNothing(page, 'QuotaExceededError'),
    after: page => page.getByRole('radio').nth(1).check(),
  }),
  state('kept by a newer version', '', {
    shows: ['keeping.newer', 'keeping.reload'],
    before: page => store(page, JSON.stringify({ version: version + 1, of: 'the future' })),
  }),
  state('kept, but not to be read', 'quiz/1/', {
    shows: ['keeping.aside', 'keeping.saveAside'],
    before: page => store(page, '{"version":2,"life":"x","count":3,"entr'),
  }),
  state('a newer build is ready', '', { shows: ['update'], before: offerUpdate }),
  state('a newer build is ready, on the result', 'result/', {
    past: pasts['a first leg'],
    shows: ['update'],
    before: offerUpdate,
  }),

  waiting('a page that is on its way', ['failed.loading'], 1000),
  waiting('a page that is late', ['failed.late', 'failed.open', 'failed.stay'], 10_000),
  state('a page that does not arrive', '', {
    shows: ['failed.page', 'failed.silent', 'failed.again', 'failed.stay'],
    expected: unarrived,
    before: holdIdle,
    after: loseAll,
  }),
  state('a page that does not arrive again', '', {
    shows: ['failed.page', 'failed.open'],
    expected: unarrived,
    before: holdIdle,
    after: async (page, t) => {
      await loseAll(page, t)
      await page.getByRole('button', { name: t.failed.again }).click()
    },
  }),
  state('a page that does not arrive, offline', '', {
    shows: ['failed.page', 'failed.offline'],
    expected: unarrived,
    before: holdIdle,
    after: async (page, t) => {
      await page.evaluate(() => Object.defineProperty(navigator, 'onLine', { value: false }))
      await loseAll(page, t)
    },
  }),
  state('another language that does not arrive', 'quiz/3/', {
    past: pasts['three answers'],
    shows: ['failed.switch', 'failed.again'],
    expected: unarrived,
    before: async (page, lng) => {
      await holdIdle(page)
      await lose(page, new RegExp(`/${otherOf[lng]}-[^/]*\\.js$`))
    },
    after: (page, _, lng) => page.locator(`nav a[hreflang="${otherOf[lng]}"]`).click(),
  }),
  state('a question that misses a part', 'quiz/1/', {
    shows: ['failed.start', 'failed.reload', 'failed.stay'],
    expected: unarrived,
    before: (page, lng) => lose(page, new RegExp(`/${lng}-[^/]*\\.js$`)),
    opening: openStill,
  }),
  state('a text that misses a part', 'article/openness/', {
    shows: ['failed.start'],
    expected: unarrived,
    before: page => lose(page, '**/Chapter-*.js'),
    opening: openStill,
  }),

  stopped('a screen that stopped', ['crash.text', 'crash.again', 'crash.question', 'crash.result', 'crash.home']),
  stopped('a screen that stopped again', ['crash.still', 'crash.reload'], (page, t) => press(page, t.crash.again)),
  reported('a screen that stopped, its report copied', 'crash.report.done', 'copied'),
  reported('a screen that stopped, its report not to be copied', 'crash.report.refused', 'refused'),
  state('a header that stopped', 'quiz/', {
    expected: injected,
    before: (page, lng) => breakBuiltIn(page, 'String', 'toUpperCase', lng),
    after: page => page.getByRole('banner').waitFor({ state: 'detached' }),
  }),
  state('a window that stopped', 'quiz/1/', {
    past: pasts['three answers'],
    shows: ['crash.title', 'crash.text', 'crash.home'],
    expected: injected,
    before: page => breakBuiltIn(page, 'Array', 'findLastIndex', ''),
    opening: openStill,
  }),
  state('an address where nothing lives', 'nowhere/', { shows: ['crossroads'], expected: /404/ }),
  state('the top of the site', '', {
    shows: ['crossroads.go', 'site.description'],
    expected: unarrived,
    before: page => lose(page, /\/assets\/.*\.js$/),
    opening: page => page.goto('/'),
  }),
]
