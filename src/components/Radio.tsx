interface Props<Value extends string> {
  readonly name: string
  readonly value: Value
  readonly isPicked: boolean
  readonly onPick: (value: Value) => void
}

/** A native radio. Picking it never moves on by itself. */
export function Radio<Value extends string>({ name, value, isPicked, onPick }: Props<Value>) {
  return (
    // Made anew for another group: Tab comes to the first of it, not to where it left the one that was here before.
    <input key={name} type="radio" name={name} value={value} checked={isPicked} onChange={() => onPick(value)} />
  )
}
