import { expect, it } from 'vitest'
import type { Responses } from '../../src/questionnaire/responses.ts'
import { sections } from '../../src/questionnaire/sections.ts'
import { tieOf } from '../../src/reading/tie.ts'
import { profileOf } from '../../src/scoring/profile.ts'

/** Two behaviour responses a section: 25, 25, 50, 75, 75; the last section is left out where told. */
const spread: Responses = {
  'o2-licence': 'b',
  'o5-reserve': 'b',
  'f2-furthest': 'b',
  'f5-hand-in': 'b',
  'a2-own-cases': 'c',
  'a5-go-no-go': 'c',
  'd3-estimate': 'd',
  'd5-footprint': 'd',
  'r2-last-learned': 'd',
  'r4-community': 'd',
}

it.each([
  ['two ends shared', spread, ['lowest', 'lowest', null, 'highest', 'highest']],
  [
    'a height shared in the middle',
    { ...spread, 'f2-furthest': 'c', 'f5-hand-in': 'c' },
    [null, null, null, 'highest', 'highest'],
  ],
  ['a station without a score', { ...spread, 'r4-community': 'unsure' }, ['lowest', 'lowest', null, null, null]],
  ['nothing answered', {}, [null, null, null, null, null]],
  [
    'one height',
    Object.fromEntries(Object.keys(spread).map(id => [id, 'c'])) as Responses,
    ['all', 'all', 'all', 'all', 'all'],
  ],
] as const)('%s', (_, responses, ties) => {
  expect(sections.map(section => tieOf(profileOf(responses), section))).toEqual(ties)
})
