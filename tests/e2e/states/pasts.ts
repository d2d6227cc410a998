import { type Lng, responses, sequence } from '../support.ts'

const ids = (pattern: RegExp) => sequence.filter(id => pattern.test(id))
const knowledge = ids(/^(?:o1|f3|a3|d2|r1)-/)

/** How sure a reader said to be of each thing that can be checked. */
const surely = (level: 'chance' | 'doubt' | 'sure') => Object.fromEntries(knowledge.map(id => [id, level]))

/** What readers may have done before. */
export const pasts = {
  'one answer': { responses: responses('b', 1) },
  'three answers': { responses: responses('b', 3), goal: 'maker' },
  'a first leg': { responses: responses('b', 10), goal: 'teacher' },
  'everything, high': { responses: responses('d'), goal: 'lead', bubbles: { openness: -2, readiness: 0 } },
  'everything, low': { responses: responses('a'), goal: 'health', legsFiled: 2 },
  'only “I don’t know”': { responses: responses('unsure') },
  'some of each': {
    responses: { ...responses('b', 15), 'o3-claim': 'unsure', 'd3-estimate': 'unsure', 'o1-open-parts': 'a' },
    confidences: { 'o1-open-parts': 'doubt' },
    goal: 'student',
  },
  'sure of what is not so': { responses: responses('b'), confidences: surely('sure') },
  'unsure of what is so': { responses: responses('a'), confidences: surely('chance') },
} as const

const records = [
  { id: 'k1', at: '2026-09-03T14:05Z', name: 'Repère 2026', responses: responses('a', 10) },
  { id: 'k2', at: '2026-11-20T09:00Z', name: '', responses: responses('d') },
]

/** A reader with two records, whose answers of now are in neither. */
export const withRecords = { responses: responses('b'), records, legsFiled: 2 }

/** A reader who has finished a leg for which there is no room. */
export const withoutRoom = {
  responses: responses('d', 10),
  legsFiled: 0,
  records: Array.from({ length: 20 }, (_, index) => ({
    id: `k${index}`,
    at: `2026-0${1 + Math.floor(index / 4)}-1${index % 4}T10:00Z`,
    name: '',
    responses: {
      ...responses('a', 10),
      'o5-reserve': 'abcde'[index % 5],
      'f5-hand-in': 'abcde'[Math.floor(index / 5)],
    },
  })),
}

/** The items of a section, in the order of the page that measures it again. */
export const opennessItems = ids(/^o\d-/)

export const otherOf = { fr: 'en', en: 'fr' } as const satisfies Record<Lng, Lng>
