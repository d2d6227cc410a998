/** The level on its tripod, its sight at the origin; `drop` is how far below the ground is. */
export function TraverseInstrument({ drop }: { drop: number }) {
  return (
    <>
      <path
        d={`M0 14L-27 ${drop}M0 14L27 ${drop}M0 14V${drop - 7}`}
        fill="none"
        stroke="var(--ink)"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
      <rect x="-20" y="-9" width="36" height="18" rx="2" fill="var(--body)" stroke="var(--ink)" strokeWidth="1.3" />
      <path d="M16-11h8v22h-8zM-27-5h7v10h-7zM-9 9H9v8H-9z" fill="var(--ink)" />
      <rect x="-11" y="-4" width="19" height="7" rx="3.5" fill="var(--vial)" />
      <rect x="-4" y="-3" width="6" height="4" rx="2" fill="var(--bubble)" />
    </>
  )
}
