/** A vial whose bubble has left the middle. */
export function ManualVial() {
  return (
    <>
      <rect x="10" y="36" width="200" height="60" rx="3" fill="var(--body)" />
      <rect x="26" y="46" width="168" height="40" rx="20" fill="var(--vial)" stroke="var(--ink)" strokeWidth="1.5" />
      <path d="M50 46v8M50 86v-8M170 46v8M170 86v-8" stroke="var(--vial-ink)" strokeWidth="1.5" />
      <rect
        x="93"
        y="52"
        width="66"
        height="25"
        rx="12.5"
        fill="var(--bubble)"
        stroke="var(--vial-ink)"
        strokeWidth="2"
      />
      <path d="M74 46V86M146 46V86" stroke="var(--vial-ink)" strokeWidth="2.5" />
    </>
  )
}
