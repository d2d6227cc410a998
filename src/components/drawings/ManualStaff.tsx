import { ManualNeedle } from './ManualNeedle.tsx'
import { staffBlocks } from './staff.ts'

const blocks = staffBlocks(40, 132, 36, 132, 3)

const marks = {
  needle: (
    <>
      <ManualNeedle y={66} />
      <circle cx="140" cy="66" r="12" fill="var(--plate)" stroke="var(--you)" strokeWidth="2.5" />
      <circle cx="140" cy="66" r="6.5" fill="var(--you)" />
    </>
  ),
  spread: <path d="M84 14H100V118H84" fill="none" stroke="var(--you)" strokeWidth="3" />,
  twice: (
    <>
      <path d="M40 96H128" stroke="var(--other)" strokeWidth="2.5" strokeDasharray="7 5" />
      <circle cx="136" cy="96" r="9" fill="var(--plate)" stroke="var(--other)" strokeWidth="3" />
      <ManualNeedle y={40} />
    </>
  ),
} as const

/** A piece of staff and what may stand on it: a needle, a bracket, or two readings. */
export function ManualStaff({ kind }: { kind: keyof typeof marks }) {
  return (
    <>
      <rect x="40" y="0" width="36" height="132" fill="var(--staff)" />
      <path d={blocks} fill="var(--staff-ink)" />
      <path d="M40 0V132M76 0V132" stroke="var(--staff-ink)" strokeWidth="1.5" />
      {marks[kind]}
    </>
  )
}
