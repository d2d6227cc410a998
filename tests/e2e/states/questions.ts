import { hold, holdIdle, lose } from '../breaking.ts'
import { type Lng, sequence, unarrived, words } from '../support.ts'
import { otherOf, pasts } from './pasts.ts'
import { openStill, type State, state, type Words } from './state.ts'

const glanceAt = (t: Words, lng: Lng) =>
  t.glance.open.replace('{{language}}', new Intl.DisplayNames([lng], { type: 'language' }).of(otherOf[lng]))

const glance = (page: Parameters<State['show']>[0], t: Words, lng: Lng) =>
  page.getByText(glanceAt(t, lng), { exact: true }).click()

const n = (id: string) => sequence.findIndex(one => one.startsWith(`${id}-`)) + 1

/** The way in, the purpose, and the questions as they are answered. */
export const questions: readonly State[] = [
  state('home, under way', '', { past: pasts['three answers'], shows: ['home.sight.underWay', 'home.resume'] }),
  state('home, after the first leg', '', {
    past: pasts['a first leg'],
    shows: ['home.sight.taken', 'home.seeResult', 'home.resume', 'nav.result'],
  }),
  state('home, after everything', '', { past: pasts['everything, high'], shows: ['home.sight.taken'] }),
  state('purpose, told before', 'quiz/', { past: pasts['three answers'], shows: ['home.resume'] }),
  state('purpose, after everything', 'quiz/', { past: pasts['everything, high'], shows: ['home.seeResult'] }),

  state('behaviour, an answer being weighed', 'quiz/1/', {
    after: page => page.getByRole('radio').nth(1).check(),
  }),
  state('behaviour, come back to', `quiz/${n('o2')}/`, { past: pasts['a first leg'], shows: ['why.leads'] }),
  state('behaviour, “I don’t know”', `quiz/${n('d3')}/`, { past: pasts['some of each'], shows: ['why.leads'] }),
  state('situation, come back to', `quiz/${n('f1')}/`, { past: pasts['some of each'], shows: ['item.backToResult'] }),
  state('situation, “I don’t know”', `quiz/${n('o3')}/`, { past: pasts['some of each'], shows: ['why.leads'] }),
  state('knowledge, with its certainty', `quiz/${n('o1')}/`, { past: pasts['some of each'] }),
  state('knowledge, “I don’t know”', `quiz/${n('o1')}/`, { past: pasts['only “I don’t know”'] }),
  state('last of the first leg, answered', 'quiz/10/', { past: pasts['a first leg'], shows: ['item.result'] }),
  state('last of all, answered', 'quiz/25/', { past: pasts['everything, high'], shows: ['item.result'] }),

  state('a glance at the other language', 'quiz/1/', {
    after: async (page, t, lng) => {
      await glance(page, t, lng)
      await page.getByText(words[otherOf[lng]].questionnaire.items['o2-licence'].stem).waitFor()
    },
  }),
  state('a glance that is on its way', 'quiz/2/', {
    shows: ['glance.loading'],
    before: async (page, lng) => {
      await holdIdle(page)
      await hold(page, `**/assets/${otherOf[lng]}-*.js`)
    },
    after: glance,
  }),
  state('a glance that does not arrive', 'quiz/3/', {
    shows: ['glance.failed', 'glance.reload'],
    expected: unarrived,
    before: async (page, lng) => {
      await holdIdle(page)
      await lose(page, `**/assets/${otherOf[lng]}-*.js`)
    },
    after: glance,
  }),
  state('a question before the page is alive', 'quiz/1/', {
    shows: ['item.next', 'glance.open'],
    before: page => hold(page, /\/assets\/[^/]+\.js$/),
    opening: (page, address) => page.goto(address, { waitUntil: 'commit' }),
    after: page => page.getByRole('radio').nth(2).check(),
  }),
  state('a purpose without life', 'quiz/', {
    expected: unarrived,
    before: page => lose(page, /\/assets\/[^/]+\.js$/),
    opening: openStill,
  }),
]
