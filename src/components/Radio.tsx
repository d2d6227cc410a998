interface Props<Value extends string> {
  readonly name: string
  readonly value: Value
  /** The value picked among the radios of this name. */
  readonly picked: Value | undefined
  readonly onPick: (value: Value) => void
}

/** A native radio. Picking it never moves on by itself. */
export function Radio<Value extends string>({ name, value, picked, onPick }: Props<Value>) {
  return <input type="radio" name={name} value={value} checked={picked === value} onChange={() => onPick(value)} />
}
