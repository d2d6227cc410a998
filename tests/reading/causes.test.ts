import { describe, expect, it } from 'vitest'
import { type Cause, compareCauses, rankOf } from '../../src/reading/causes.ts'

it.each([
  [1, { kind: 'surprise', item: 'o1-open-parts' }, 'openness.what-is-open'],
  [2, { kind: 'low', item: 'o2-licence' }, 'openness.licence'],
  [2, { kind: 'wrong', item: 'o1-open-parts' }, 'openness.what-is-open'],
  [3, { kind: 'unsure', item: 'o2-licence' }, 'openness.licence'],
  [4, { kind: 'low', item: 'o2-licence' }, 'openness.what-is-open'],
  [4, { kind: 'unsure', item: 'o2-licence' }, 'openness.what-is-open'],
  [5, { kind: 'band' }, 'openness.licence'],
  [6, { kind: 'goal' }, 'openness.licence'],
  [6, { kind: 'default' }, 'openness.licence'],
] as const)('comes at rank %i: %j for %s', (rank, reason, passage) => expect(rankOf(reason, passage)).toBe(rank))

describe('two causes', () => {
  const cause = (rank: Cause['rank'], value: number): Cause => ({ reason: { kind: 'band' }, rank, value })
  const none = Number.POSITIVE_INFINITY

  it.each([
    [cause(2, 1), cause(3, 0), -1],
    [cause(5, 0), cause(4, 3), 1],
    [cause(2, 0), cause(2, 1), -1],
    [cause(2, 2), cause(2, 1), 1],
    [cause(2, 1), cause(2, none), -1],
    [cause(2, 1), cause(2, 1), 0],
    [cause(5, none), cause(5, none), 0],
  ])('go by rank, then by the lower value: %j, %j', (one, other, order) => {
    expect(Math.sign(compareCauses(one, other))).toBe(order)
  })
})
