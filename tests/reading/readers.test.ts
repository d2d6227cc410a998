import { expect, it } from 'vitest'
import type { Goal } from '../../src/questionnaire/goals.ts'
import { type ItemId, items, type Value } from '../../src/questionnaire/items.ts'
import type { Confidences } from '../../src/questionnaire/responses.ts'
import { type SectionId, sections } from '../../src/questionnaire/sections.ts'
import type { StepId } from '../../src/questionnaire/step-ids.ts'
import { stepsOf } from '../../src/reading/next-steps.ts'
import { type PassageId, passages } from '../../src/reading/passages.ts'
import { planOf } from '../../src/reading/plan.ts'
import { profileOf } from '../../src/scoring/profile.ts'
import { idsOf, respond } from '../scoring/fill.ts'

interface Reader {
  goal: Goal | null
  /** Values of the five items of each section, in their order; ? is "I don't know", - is open. */
  answers: Record<SectionId, string>
  confidences?: Confidences
  ticked?: StepId[]
  /** The first two texts to read, each with what is marked there, best first; in brackets: a box left folded. */
  read: [SectionId, string][]
  steps: StepId[]
}

const all = (five: string) => Object.fromEntries(sections.map(id => [id, five])) as Record<SectionId, string>

/** Ten invented readers, worked out by hand, and why an editor who knew them would choose the same. */
const readers: Record<string, Reader> = {
  // All is new: usefulness comes first for the curious (100 × 1.4), with what a demo hides. Three boxes, no more.
  'the newcomer out of curiosity': {
    goal: 'curious',
    answers: all('00000'),
    read: [
      ['applications', 'purpose evidence own-cases (bias) gadget (care) judgement mirror'],
      ['openness', 'what-is-open licence alternatives (check) (misuse) dream doubt'],
    ],
    steps: ['applications.discovering.1', 'applications.discovering.2', 'openness.discovering.1'],
  },
  // Nothing is known of this reader but the job: what a class needs most, and each unknown gets something to judge by.
  'the teacher who does not know yet': {
    goal: 'teacher',
    answers: all('?????'),
    read: [
      ['applications', 'purpose evidence own-cases (bias) gadget (care) judgement mirror (learning)'],
      ['readiness', 'write-up learning-path model-page (first-contribution) mistakes together (honest-mirror)'],
    ],
    steps: ['applications.discovering.1', 'applications.discovering.2', 'readiness.discovering.1'],
  },
  // Nothing is missing: the article in its own order, the boxes written for those who share, and steps that give.
  'the one at the top': {
    goal: null,
    answers: all('44444'),
    read: [
      ['openness', 'law'],
      ['frameworks', 'exit'],
    ],
    steps: ['openness.sharing.1', 'openness.sharing.2', 'frameworks.sharing.1'],
  },
  // Licences and data are in hand, tools are not (25): a tutorial that held together once, then somebody to ask.
  'the maker stuck in the tools': {
    goal: 'maker',
    answers: {
      openness: '-33--',
      frameworks: '11---',
      applications: '32---',
      democratisation: '3-2--',
      readiness: '--31-',
    },
    read: [
      ['frameworks', 'versions which-level giving-up local (skills) (safe-files) (exit)'],
      ['readiness', 'first-contribution together write-up learning-path (model-page)'],
    ],
    steps: ['frameworks.discovering.1', 'frameworks.discovering.2', 'readiness.exploring.1'],
  },
  // One gap, in applications (50), and pupils in mind: the step made for teaching comes before the first of the list.
  'the teacher with one gap': {
    goal: 'teacher',
    answers: {
      openness: '43332',
      frameworks: '33433',
      applications: '12412',
      democratisation: '34333',
      readiness: '43323',
    },
    read: [
      ['applications', 'purpose evidence own-cases gadget (care) (bias) (learning)'],
      ['readiness', 'first-contribution write-up honest-mirror (learning-path)'],
    ],
    steps: ['applications.exploring.3', 'applications.exploring.1', 'readiness.practising.1'],
  },
  // Good ideas started before the means are counted: data and a stop rule first, then proof for a use in care.
  'the carer with an idea': {
    goal: 'health',
    answers: {
      openness: '-23--',
      frameworks: '31---',
      applications: '31---',
      democratisation: '1-1--',
      readiness: '--32-',
    },
    read: [
      ['democratisation', 'data stop-rule farmers costs (responsibility) (hype)'],
      ['applications', 'own-cases judgement evidence bias (care)'],
    ],
    steps: ['democratisation.discovering.1', 'democratisation.discovering.2', 'applications.exploring.1'],
  },
  // Practised everywhere: what is left is to decide with others and to measure; the guide for care comes first.
  'the carer who tests already': {
    goal: 'health',
    answers: {
      openness: '43433',
      frameworks: '43433',
      applications: '32432',
      democratisation: '34342',
      readiness: '44333',
    },
    read: [
      ['applications', 'purpose own-cases evidence (care) (bias)'],
      ['democratisation', 'energy stop-rule responsibility'],
    ],
    steps: ['applications.practising.2', 'applications.practising.1', 'democratisation.practising.1'],
  },
  // Two certainties that did not hold come before everything else, in the two texts a team's choices rest on.
  'the team lead surprised twice': {
    goal: 'lead',
    answers: {
      openness: '01132',
      frameworks: '32432',
      applications: '33433',
      democratisation: '30232',
      readiness: '42323',
    },
    confidences: { 'o1-open-parts': 'sure', 'd2-memory': 'sure' },
    read: [
      ['openness', 'what-is-open licence check (alternatives) (misuse) (law)'],
      ['democratisation', 'costs stop-rule energy (data) (responsibility) (hype)'],
    ],
    steps: ['openness.discovering.1', 'openness.discovering.2', 'democratisation.exploring.1'],
  },
  // Back after two steps: what was done is not proposed again, and the place it leaves goes to the next text.
  'the student on a second visit': {
    goal: 'student',
    answers: {
      openness: '-14--',
      frameworks: '12---',
      applications: '41---',
      democratisation: '4-1--',
      readiness: '--10-',
    },
    ticked: ['readiness.discovering.1', 'readiness.discovering.2'],
    read: [
      ['readiness', 'first-contribution write-up together mistakes honest-mirror (learning-path) (model-page)'],
      ['frameworks', 'versions which-level giving-up local (safe-files) (skills)'],
    ],
    steps: ['readiness.discovering.3', 'frameworks.exploring.1', 'frameworks.exploring.2'],
  },
  // Two answers and no goal: the text they speak of, then a good way into the next one, and nothing is made up.
  'the passer-by after two questions': {
    goal: null,
    answers: { ...all('-----'), openness: '-00--' },
    read: [
      ['openness', 'licence check what-is-open'],
      ['applications', 'purpose'],
    ],
    steps: ['openness.discovering.1', 'openness.discovering.2', 'applications.discovering.1'],
  },
}

function responsesOf(answers: Reader['answers']) {
  const given = sections.flatMap(section =>
    idsOf(section).map((id, index): [ItemId, Value | 'unsure' | null] => {
      const sign = answers[section][index]
      return [id, sign === '-' ? null : sign === '?' ? 'unsure' : (Number(sign) as Value)]
    }),
  )
  return respond(Object.fromEntries(given.filter(([, value]) => value !== null)))
}

/** A mark in the short form of the cases. */
function shortly({ passage, open }: { passage: PassageId; open: boolean }): string {
  const name = passage.slice(passage.indexOf('.') + 1)
  return open ? name : `(${name})`
}

it.each(Object.entries(readers))('%s', (_, { goal, answers, confidences = {}, ticked = [], read, steps }) => {
  const responses = responsesOf(answers)
  const profile = profileOf(responses)
  const plan = planOf(profile, responses, confidences, goal)
  const path = plan.map(({ section }) => section)
  expect(plan.slice(0, 2).map(({ section, marks }) => [section, marks.map(shortly).join(' ')])).toEqual(read)
  expect(stepsOf(path, profile, goal, ticked, '2026-11-25').map(({ id }) => id)).toEqual(steps)
})

it('has ten readers, every goal and none, and names passages that exist', () => {
  const all = Object.values(readers)
  expect(all).toHaveLength(10)
  expect(new Set(all.map(({ goal }) => goal)).size).toBe(7)
  const named = all.flatMap(({ read }) =>
    read.flatMap(([section, marks]) => marks.split(' ').map(name => `${section}.${name.replace(/[()]/g, '')}`)),
  )
  const known: readonly string[] = passages.map(({ id }) => id)
  expect(named.filter(id => !known.includes(id))).toEqual([])
  expect(Object.keys(items)).toHaveLength(sections.length * 5)
})
