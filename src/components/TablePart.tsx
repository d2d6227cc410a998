import type { ComponentProps } from 'react'

interface Props extends ComponentProps<'div'> {
  readonly role: 'table' | 'rowgroup' | 'row' | 'columnheader' | 'rowheader' | 'cell'
}

/**
 * A part of a table that is laid out by grid. Some browsers take a `table` laid out so for none, nor may its parts name
 * their roles: here the role is all there is.
 */
export function TablePart(props: Props) {
  return <div {...props} />
}
