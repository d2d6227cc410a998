import { Component, type ReactNode } from 'react'

/**
 * What stands in for what stopped.
 * @param thrown whatever was thrown
 * @param times how often it was drawn again and stopped again, 0 at first
 * @param again draws it again
 */
export type Fallback = (thrown: unknown, times: number, again: () => void) => ReactNode

interface Props {
  /** Where the reader is. What stopped is drawn again when this changes. */
  readonly at: string
  readonly fallback: Fallback
  readonly children: ReactNode
}

interface State {
  readonly at: string
  readonly stopped: { readonly thrown: unknown } | null
  readonly times: number
}

/** Keeps an error while drawing from emptying the window. A class, because React offers this to nothing else. */
export class CrashBoundary extends Component<Props, State> {
  override state: State = { at: this.props.at, stopped: null, times: 0 }

  static getDerivedStateFromError(thrown: unknown): Partial<State> {
    return { stopped: { thrown } }
  }

  static getDerivedStateFromProps({ at }: Props, state: State): State | null {
    return at === state.at ? null : { at, stopped: null, times: 0 }
  }

  again = (): void => this.setState(({ times }) => ({ stopped: null, times: times + 1 }))

  override render(): ReactNode {
    const { stopped, times } = this.state
    return stopped ? this.props.fallback(stopped.thrown, times, this.again) : this.props.children
  }
}
