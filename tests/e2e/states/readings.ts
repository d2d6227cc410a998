import type { Page } from '@playwright/test'
import { bech32m } from 'bech32'
import golden from '../../sharing/golden.v1.json' with { type: 'json' }
import { hold, lose } from '../breaking.ts'
import { responses, unarrived } from '../support.ts'
import { opennessItems, pasts, withRecords } from './pasts.ts'
import { press, type State, state, unfoldAll, type Words } from './state.ts'

const shared = `#r=${golden['mixed, some open'].code}`
const damaged = '#r=qqqqqqqqqqqqqqqqqqqqq'
const newer = `#r=${bech32m.encode('r', [2, ...Array(14).fill(31)]).slice(2)}`

async function readCode(page: Page, t: Words, text: string): Promise<void> {
  await page.getByLabel(t.compare.other).selectOption('code')
  // Typed: what Playwright fills in, React does not hear of in Firefox.
  await page.getByLabel(t.compare.field).pressSequentially(text)
  await press(page, t.compare.read)
}

async function eraseRecord(page: Page, t: Words): Promise<void> {
  await press(page, t.records.eraseOne.replace('{{name}}', 'Repère 2026'))
}

async function eraseAllRecords(page: Page, t: Words): Promise<void> {
  await press(page, t.records.eraseAll)
  await page.getByRole('dialog').getByRole('button', { name: t.records.dialog.erase }).click()
}

async function answerAll(page: Page, option: number): Promise<void> {
  for (const [index] of opennessItems.entries())
    await page.locator('fieldset').nth(index).locator('label').nth(option).click()
}

/** Readings that somebody sent, records of one's own, two side by side, and a station measured again. */
export const readings: readonly State[] = [
  state('a shared reading, to a stranger', `result/${shared}`, { shows: ['share.band.title', 'share.band.take'] }),
  state('a shared reading, to who has one', `result/${shared}`, {
    past: pasts['a first leg'],
    shows: ['share.band.text', 'share.band.compare', 'share.band.mine'],
    after: unfoldAll,
  }),
  state('a shared reading, on its way', `result/${shared}`, {
    shows: ['share.opening'],
    before: page => hold(page, '**/assets/SharedReading-*.js'),
  }),
  state('a shared reading, does not arrive', `result/${shared}`, {
    shows: ['share.failed'],
    expected: unarrived,
    before: page => lose(page, '**/assets/SharedReading-*.js'),
  }),
  state('a link cut short', 'result/#r=', { past: pasts['a first leg'], shows: ['share.malformed'] }),
  state('a link with a wrong character', `result/${damaged}`, { shows: ['share.damaged'] }),
  state('a link of a later version', `result/${newer}`, { past: pasts['a first leg'], shows: ['share.newer'] }),
  state('result, with the reading that was sent at hand', `result/${shared}`, {
    past: pasts['a first leg'],
    shows: ['share.received'],
    after: (page, t) => page.getByRole('link', { name: t.share.band.mine }).click(),
  }),

  state('two readings, one of them sent', `compare/${shared}`, {
    past: pasts['some of each'],
    shows: ['compare.talk', 'compare.talkLead', 'compare.shared', 'compare.swap', 'compare.legend', 'compare.note'],
    after: unfoldAll,
  }),
  state('two readings, both records', 'compare/', {
    past: withRecords,
    shows: [
      'compare.changed',
      'compare.changedLead',
      'records.title',
      'records.lead',
      'records.answers',
      'records.name',
      'records.placeholder',
      'records.untitled',
      'records.erase',
      'records.eraseOne',
      'records.eraseAll',
      'compare.stations',
    ],
    after: unfoldAll,
  }),
  state('two readings alike', 'compare/', {
    past: { ...withRecords, responses: responses('d') },
    shows: ['compare.alike', 'compare.noAnswers', 'compare.stand.same'],
    after: (page, t) => page.getByLabel(t.compare.other).selectOption('k2'),
  }),
  state('a second reading to pick', 'compare/', {
    past: pasts['a first leg'],
    shows: ['compare.code', 'compare.hint'],
  }),
  state('a code that is none', 'compare/', {
    past: withRecords,
    shows: ['compare.malformed'],
    after: (page, t) => readCode(page, t, 'nothing'),
  }),
  state('a code with a wrong character', 'compare/', {
    past: withRecords,
    shows: ['compare.damaged'],
    after: (page, t) => readCode(page, t, damaged),
  }),
  state('a code of a later version', 'compare/', {
    past: withRecords,
    shows: ['compare.newer'],
    after: (page, t) => readCode(page, t, newer),
  }),
  state('a record just erased', 'compare/', {
    past: withRecords,
    shows: ['records.erased', 'records.undo'],
    after: eraseRecord,
  }),
  state('a record just put back', 'compare/', {
    past: withRecords,
    shows: ['records.restored'],
    after: async (page, t) => {
      await eraseRecord(page, t)
      await press(page, t.records.undo)
    },
  }),
  state('before erasing the records', 'compare/', {
    past: withRecords,
    shows: ['records.dialog'],
    after: (page, t) => press(page, t.records.eraseAll),
  }),
  state('all records just erased', 'compare/', {
    past: withRecords,
    shows: ['records.erasedAll', 'records.noneLeft'],
    after: eraseAllRecords,
  }),

  state('a station, half measured again', 'again/openness/', {
    past: pasts['a first leg'],
    shows: ['again.missing', 'again.go'],
    after: async (page, t) => {
      await page.locator('fieldset').first().getByRole('radio').nth(1).check()
      await press(page, t.again.finish)
    },
  }),
  state('a station, before and after', 'again/openness/', {
    past: pasts['everything, low'],
    shows: ['again.after', 'again.figures', 'again.changed', 'again.result', 'again.compare'],
    after: async (page, t) => {
      await answerAll(page, 0)
      await press(page, t.again.finish)
    },
  }),
  state('a station, measured for the first time', 'again/openness/', {
    shows: ['again.first', 'again.nowOnly', 'again.answeredFirst'],
    after: async (page, t) => {
      await answerAll(page, 1)
      await press(page, t.again.finish)
    },
  }),
]
