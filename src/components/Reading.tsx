import type { Passage as Text } from '../i18n/chapter.ts'
import type { Goal } from '../questionnaire/goals.ts'
import type { PassageId } from '../reading/passages.ts'
import { Box } from './Box.tsx'
import type { ReasonLine } from './ForYou.tsx'
import { Notebook } from './Notebook.tsx'
import { Passage } from './Passage.tsx'
import { ReadTick } from './ReadTick.tsx'
import { ReaderGoal } from './reader-goal.ts'

/** What a mark says of a passage to this reader. */
export interface PassageMark {
  readonly id: PassageId
  readonly open: boolean
  /** Whether the reader has ticked it as read. */
  readonly read: boolean
  readonly reasons: readonly ReasonLine[]
}

interface Props {
  readonly passages: readonly Text[]
  readonly marks: readonly PassageMark[]
  /** Whose lines are the reader's own: null as long as the text is shown as written. */
  readonly goal: Goal | null
  /** The closing call weighs nothing. */
  readonly weighs: boolean
  /** The reader leaves a passage to see the question that marked it. */
  readonly onLeave: (passage: string) => void
  readonly onRead: (passage: PassageId, isRead: boolean) => void
}

function isNumbered({ kind, notebook }: Text): boolean {
  return kind === 'core' && !notebook
}

/** The passages of a chapter, all of them, in the order they were written. */
export function Reading({ passages, marks, goal, weighs, onLeave, onRead }: Props) {
  return (
    <ReaderGoal value={goal}>
      {passages.map((passage, index) => {
        const { id } = passage
        const mark = marks.find(one => one.id === id)
        const tick = mark && <ReadTick passage={mark.id} done={mark.read} onTick={done => onRead(mark.id, done)} />
        const common = { passage, reasons: mark?.reasons, tick, onLeave: () => onLeave(id) }
        if (passage.kind === 'box') return <Box key={id} {...common} open={mark?.open ?? false} />
        if (passage.notebook) return <Notebook key={id} {...common} />
        const n = passages.slice(0, index + 1).filter(isNumbered).length
        return <Passage key={id} {...common} n={n} weighs={weighs} />
      })}
    </ReaderGoal>
  )
}
