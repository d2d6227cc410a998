/** The mark of another reading, beside its name: an open circle, as on the plate. */
export function OtherMark({ className }: { className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r="8" fill="none" stroke="var(--other)" strokeWidth="4" />
    </svg>
  )
}
