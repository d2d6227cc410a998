import type { Page } from '@playwright/test'
import { answerSharing, hold, keepNothing } from '../breaking.ts'
import { rememberWritten, responses } from '../support.ts'
import { pasts, withoutRoom } from './pasts.ts'
import { press, type State, state, unfoldAll, type Words } from './state.ts'

const sections = ['openness', 'frameworks', 'applications', 'democratisation', 'readiness'] as const

/** Hands a file to the page, as a reader who chooses one. */
async function load(page: Page, t: Words, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await press(page, t.data.restore)
  await (await chooser).setFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) })
}

const copy = (entries: object, version = 2) => JSON.stringify({ version, life: 'x', count: 2, entries })
const whole = copy({ 'response:o2-licence': [1, 'a'] })
const damaged = copy({ 'response:o2-licence': [1, 'a'], 'response:gone': [2, 'a'] })

/** The article as a reader with a past meets it, the pages about the site, and what can be done there. */
export const texts: readonly State[] = [
  state('contents, for a reader', 'article/', {
    past: pasts['a first leg'],
    shows: ['contents.brackets', 'contents.startFirst', 'contents.reading', 'contents.order', 'contents.marked'],
  }),
  state('contents, from one answer', 'article/', { past: pasts['one answer'], shows: ['contents.noReading'] }),
  state('contents, as written', 'article/', {
    past: { ...pasts['a first leg'], tailored: false },
    shows: ['contents.start'],
  }),
  ...sections.map(id =>
    state(`${id}, for a reader, with all unfolded`, `article/${id}/`, {
      past: pasts['everything, low'],
      shows: ['chapter.forYou', 'chapter.read', 'chapter.back', 'chapter.onward.result'],
      after: unfoldAll,
    }),
  ),
  state('a chapter, with all unfolded', 'article/openness/', { shows: ['chapter.notebook'], after: unfoldAll }),
  state('a chapter, as written, for a reader', 'article/frameworks/', {
    past: { ...pasts['everything, low'], tailored: false },
    shows: ['chapter.tailor'],
  }),
  state('a chapter before it is alive, for a reader', 'article/openness/', {
    shows: ['chapter.onward.next'],
    before: async page => {
      await rememberWritten(page, responses('b', 10))
      await hold(page, /\/assets\/[^/]+\.js$/)
    },
    opening: (page, address) => page.goto(address, { waitUntil: 'commit' }),
  }),
  state('a chapter, with one’s own bubble', 'article/openness/', {
    past: pasts['everything, high'],
    shows: ['chapter.level.at.dream', 'chapter.why.rule'],
  }),
  state('a chapter, without a reading', 'article/democratisation/', {
    past: pasts['one answer'],
    shows: ['chapter.why.ruleEmpty'],
  }),
  state('the last word, for a reader', 'article/call/', {
    past: pasts['a first leg'],
    shows: ['call.copy.title', 'call.copy.text', 'call.copy.figures', 'call.copy.field', 'call.copy.copy'],
  }),
  state('the last word, copied', 'article/call/', {
    past: pasts['a first leg'],
    shows: ['call.copy.done'],
    before: page => answerSharing(page, 'copied'),
    after: (page, t) => press(page, t.call.copy.copy),
  }),
  state('the last word, not to be copied', 'article/call/', {
    past: pasts['a first leg'],
    shows: ['call.copy.refused'],
    before: page => answerSharing(page, 'refused'),
    after: (page, t) => press(page, t.call.copy.copy),
  }),

  state('about, before erasing everything', 'about/', {
    shows: ['erase.title', 'erase.text', 'erase.keep', 'erase.erase'],
    after: (page, t) => press(page, t.erase.open),
  }),
  state('about, everything erased', 'about/', {
    past: pasts['a first leg'],
    shows: ['erase.done'],
    after: async (page, t) => {
      await press(page, t.erase.open)
      await page.getByRole('dialog').getByRole('button', { name: t.erase.erase, exact: true }).click()
    },
  }),
  state('data, saved as a file', 'about/', {
    past: pasts['a first leg'],
    shows: ['data.saved'],
    after: (page, t) => press(page, t.data.save),
  }),
  state('data, taken in', 'about/', { shows: ['data.done'], after: (page, t) => load(page, t, whole) }),
  state('data, taken in but for a part', 'about/', {
    shows: ['data.part'],
    after: (page, t) => load(page, t, damaged),
  }),
  state('data, of a newer version', 'about/', {
    shows: ['data.newer'],
    after: (page, t) => load(page, t, copy({}, 9)),
  }),
  state('data, no copy at all', 'about/', { shows: ['data.damaged'], after: (page, t) => load(page, t, 'nothing') }),
  state('data, no room', 'about/', {
    past: { ...withoutRoom, legsFiled: 1 },
    shows: ['data.noRoom'],
    after: (page, t) => load(page, t, whole),
  }),
  state('a text, while nothing is kept', 'article/openness/', {
    shows: ['keeping.blocked'],
    before: page => keepNothing(page, 'SecurityError'),
    after: page => page.getByRole('slider').press('ArrowLeft'),
  }),
]
