import { hasBegun } from '../questionnaire/progress.ts'
import type { Responses } from '../questionnaire/responses.ts'
import { decode, type Problem } from '../sharing/code.ts'
import { codeIn } from '../sharing/read-fragment.ts'
import type { FiledRecord } from '../store/records.ts'

/** What stands on one side of a comparison: the responses of now, a shared code, or the id of a record. */
export type Choice = 'now' | 'code' | (string & {})

export interface Pick {
  readonly choice: Choice
  /** The link or code last read on this side; empty: none. */
  readonly text: string
}

export interface Side extends Pick {
  /** null while there is nothing to compare on this side. */
  readonly responses: Responses | null
  readonly problem: Problem | null
}

/** What a side holds. A record that was erased leaves its side without one. */
export function sideOf(pick: Pick, responses: Responses, records: readonly FiledRecord[]): Side {
  const nothing = { ...pick, responses: null, problem: null }
  if (pick.choice === 'now') return hasBegun(responses) ? { ...nothing, responses } : nothing
  if (pick.choice !== 'code')
    return { ...nothing, responses: records.find(({ id }) => id === pick.choice)?.responses ?? null }
  if (pick.text === '') return nothing
  const decoded = decode(codeIn(pick.text))
  return 'problem' in decoded ? { ...nothing, problem: decoded.problem } : { ...nothing, responses: decoded.responses }
}

/**
 * The sides before the reader picks any: their own of now, and the code of the address, else their latest record that
 * says something else.
 */
export function firstPicks(
  responses: Responses,
  records: readonly FiledRecord[],
  code: string | null,
): readonly [Pick, Pick] {
  const newestFirst = records.toReversed()
  const one = hasBegun(responses) ? 'now' : (newestFirst[0]?.id ?? 'now')
  const same = (other: Responses) => JSON.stringify(Object.entries(other).sort())
  const mine = same(one === 'now' ? responses : (newestFirst[0]?.responses ?? {}))
  const other = newestFirst.find(record => same(record.responses) !== mine)?.id ?? 'code'
  return [{ choice: one, text: '' }, code === null ? { choice: other, text: '' } : { choice: 'code', text: code }]
}
