/** A place in an order, "2^nd^ to read": the figure stands first and large; what is between carets is raised. */
export function Ordinal({ text }: { text: string }) {
  const [figure = '', raised, rest] = text.split('^')
  return (
    <>
      <b>
        {figure}
        {raised && <sup>{raised}</sup>}
      </b>
      {rest}
    </>
  )
}
