interface Props<Value extends string> {
  readonly name: string
  readonly value: Value
  readonly isPicked: boolean
  readonly onPick: (value: Value) => void
}

/**
 * A native radio, in a label of its own. Picking it never moves on by itself. For another group, label and radio are to
 * be made anew together (a key): Tab comes to the first radio then, not to where it left the group that was here before,
 * and Firefox gives no name to a new radio in a label that stays.
 */
export function Radio<Value extends string>({ name, value, isPicked, onPick }: Props<Value>) {
  return <input type="radio" name={name} value={value} checked={isPicked} onChange={() => onPick(value)} />
}
