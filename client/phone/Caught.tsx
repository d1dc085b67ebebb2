import { Component, type ReactNode } from 'react'

interface CaughtProps {
  readonly otherwise: ReactNode
  readonly children: ReactNode
}

/** Shows something else where a part could not be fetched or drawn; the rest of the page goes on. */
export class Caught extends Component<CaughtProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? this.props.otherwise : this.props.children
  }
}
