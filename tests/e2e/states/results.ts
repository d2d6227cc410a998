import { answerSharing, hold, lose } from '../breaking.ts'
import { responses, unarrived } from '../support.ts'
import { pasts, withoutRoom } from './pasts.ts'
import { press, type State, state, unfoldResult } from './state.ts'

const fold = '#what-if'

/** The reader's own plate and what follows it, by what they did before and what they do there. */
export const results: readonly State[] = [
  state('result, from one answer', 'result/', {
    past: pasts['one answer'],
    shows: ['result.stations.missing', 'result.note.noHorizon', 'why.titleEmpty'],
  }),
  state('result, a first leg', 'result/', {
    past: pasts['a first leg'],
    shows: [
      'result.actions.more',
      'result.stations.sketch',
      'result.open.title',
      'share.title',
      'share.text',
      'share.make',
      'share.compare',
      'share.asText',
      'printing.add',
      'plan.total',
    ],
  }),
  state('result, everything', 'result/', { past: pasts['everything, high'], shows: ['chapter.level.plate'] }),
  state('result, only “I don’t know”', 'result/', {
    past: pasts['only “I don’t know”'],
    shows: ['result.open.unsure'],
  }),
  state('result, with all unfolded', 'result/', {
    past: pasts['some of each'],
    shows: [
      'why.sum',
      'why.half',
      'why.unsure',
      'result.explained.title',
      'result.explained.picked',
      'whatIf.lead',
      'graduation.next',
    ],
    after: unfoldResult,
  }),
  state('result, low, with all unfolded', 'result/', { past: pasts['everything, low'], after: unfoldResult }),
  state('result, sure of what is not so', 'result/', {
    past: pasts['sure of what is not so'],
    shows: ['result.calibration.ahead'],
    after: unfoldResult,
  }),
  state('result, unsure of what is so', 'result/', {
    past: pasts['unsure of what is so'],
    shows: ['result.calibration.behind'],
  }),
  state('result, three goals, one reached', 'result/', {
    shows: ['graduation.goals', 'graduation.full', 'graduation.unpin', 'graduation.update', 'graduation.reached'],
    past: {
      responses: responses('c'),
      pinned: [
        { item: 'o2-licence', option: 'd', done: true },
        { item: 'o5-reserve', option: 'd', done: false },
        { item: 'f2-furthest', option: 'b', done: false },
      ],
    },
  }),
  state('result, a goal just pinned', 'result/', {
    past: pasts['a first leg'],
    shows: ['graduation.pinned', 'graduation.pin'],
    after: (page, t) => page.getByRole('button', { pressed: false, name: t.graduation.pin }).first().click(),
  }),
  state('result, a step just ticked', 'result/', {
    past: pasts['a first leg'],
    shows: ['result.steps.replace', 'result.steps.ticked'],
    after: (page, t) => page.getByRole('region', { name: t.result.steps.title }).getByRole('checkbox').first().check(),
  }),
  state('result, a passage just read', 'result/', {
    past: pasts['a first leg'],
    shows: ['plan.replace', 'plan.done'],
    after: (page, t) => page.getByRole('region', { name: t.plan.title }).getByRole('checkbox').first().check(),
  }),
  state('result, no room for its record', 'result/', { past: withoutRoom, shows: ['records.full'] }),
  state('result, what follows is on its way', 'result/', {
    past: pasts['a first leg'],
    shows: ['result.more.loading'],
    before: page => hold(page, '**/assets/ResultMore-*.js'),
  }),
  state('result, what follows does not arrive', 'result/', {
    past: pasts['a first leg'],
    shows: ['result.more.title', 'result.more.failed', 'result.more.reload'],
    expected: unarrived,
    before: page => lose(page, '**/assets/ResultMore-*.js'),
  }),

  state('another answer, none tried', 'result/', {
    past: pasts['a first leg'],
    shows: ['whatIf.lead', 'whatIf.question', 'whatIf.same', 'whatIf.yours'],
    after: page => page.locator(fold).click(),
  }),
  state('another answer, to an open question', 'result/', {
    past: pasts['a first leg'],
    shows: ['whatIf.open'],
    after: async page => {
      await page.locator(fold).click()
      await page.locator('#what-if-item').selectOption('o5-reserve')
    },
  }),
  state('another answer, tried', 'result/', {
    past: pasts['a first leg'],
    shows: ['whatIf.reading', 'whatIf.tried', 'whatIf.own', 'whatIf.keep', 'whatIf.leave'],
    after: async page => {
      await page.locator(fold).click()
      await page.locator('#what-if-item').selectOption('o2-licence')
      await page
        .locator('details', { has: page.locator(fold) })
        .getByRole('radio')
        .first()
        .check()
    },
  }),
  state('another answer, on its way', 'result/', {
    past: pasts['a first leg'],
    shows: ['whatIf.loading'],
    before: page => hold(page, '**/assets/WhatIfPanel-*.js'),
    after: page => page.locator(fold).click(),
  }),
  state('another answer, does not arrive', 'result/', {
    past: pasts['a first leg'],
    shows: ['whatIf.failed', 'whatIf.reload'],
    expected: unarrived,
    before: page => lose(page, '**/assets/WhatIfPanel-*.js'),
    after: page => page.locator(fold).click(),
  }),

  state('a code on the print', 'result/', {
    past: pasts['a first leg'],
    shows: ['printing.drawn', 'printing.label', 'printing.warning', 'printing.remove'],
    after: (page, t) => press(page, t.printing.add),
  }),
  state('a code on the print, on its way', 'result/', {
    past: pasts['a first leg'],
    shows: ['printing.loading'],
    before: page => hold(page, '**/assets/qr-*.js'),
    after: (page, t) => press(page, t.printing.add),
  }),
  state('a code on the print, does not arrive', 'result/', {
    past: pasts['a first leg'],
    shows: ['printing.failed', 'printing.reload'],
    expected: unarrived,
    before: page => lose(page, '**/assets/qr-*.js'),
    after: (page, t) => press(page, t.printing.add),
  }),

  state('a link, copied', 'result/', {
    past: pasts['a first leg'],
    shows: ['share.copied', 'share.field', 'share.code'],
    before: page => answerSharing(page, 'copied'),
    after: (page, t) => press(page, t.share.make),
  }),
  state('a link, not to be copied', 'result/', {
    past: pasts['a first leg'],
    shows: ['share.refused', 'share.field'],
    before: page => answerSharing(page, 'refused'),
    after: (page, t) => press(page, t.share.make),
  }),
  state('a link, passed on', 'result/', {
    past: pasts['a first leg'],
    shows: ['share.passed', 'share.field'],
    before: page => answerSharing(page, 'passed'),
    after: (page, t) => press(page, t.share.make),
  }),
  state('a link, made and kept back', 'result/', {
    past: pasts['a first leg'],
    shows: ['share.ready', 'share.field'],
    before: page => answerSharing(page, 'closed'),
    after: (page, t) => press(page, t.share.make),
  }),
  state('a link, which cannot be made', 'result/', {
    past: pasts['a first leg'],
    shows: ['share.unmade'],
    expected: unarrived,
    before: page => lose(page, '**/assets/fragment-*.js'),
    after: (page, t) => press(page, t.share.make),
  }),
  state('before erasing everything', 'result/', {
    past: pasts['a first leg'],
    shows: ['erase.title', 'erase.text', 'erase.keep', 'erase.erase'],
    after: (page, t) => press(page, t.erase.open),
  }),
]
