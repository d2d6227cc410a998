/** The needle of the manual's small figures, across its piece of staff. */
export function ManualNeedle({ y }: { y: number }) {
  return (
    <>
      <path d={`M40 ${y}H128`} stroke="var(--you)" strokeWidth="3" />
      <path d={`M77 ${y}l20-11v22z`} fill="var(--you)" />
    </>
  )
}
