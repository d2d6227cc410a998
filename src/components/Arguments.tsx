/** The arguments on one side of the level. */
export function Arguments({ side, all }: { side: string; all: readonly string[] }) {
  return (
    <div>
      <h3>{side}</h3>
      <ul>
        {all.map(argument => (
          <li key={argument}>{argument}</li>
        ))}
      </ul>
    </div>
  )
}
