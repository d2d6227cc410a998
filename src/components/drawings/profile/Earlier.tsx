import { type Frame, pathOf, runsOf, type Scores } from './frame.ts'

/** The line of another reading, under the reader's own. */
export function EarlierLine({ frame, scores }: { frame: Frame; scores: Scores }) {
  const d = runsOf(scores, frame)
    .filter(run => run.length > 1)
    .map(pathOf)
    .join('')
  return (
    <g fill="none">
      <path d={d} stroke="var(--plate)" strokeWidth="6" />
      <path d={d} stroke="var(--other)" strokeWidth="2.5" strokeDasharray="7 5" />
    </g>
  )
}
