import { type Frame, runsOf, type Scores } from './frame.ts'

/** The stations of another reading: open circles, told from pointers by shape as well as colour. */
export function EarlierMarks({ frame, scores }: { frame: Frame; scores: Scores }) {
  const { r, stroke } = frame.size.ring
  return runsOf(scores, frame)
    .flat()
    .map(([x, y]) => (
      <circle key={x} cx={x} cy={y} r={r} fill="var(--plate)" stroke="var(--other)" strokeWidth={stroke} />
    ))
}
