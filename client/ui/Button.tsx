import type { ComponentProps } from 'react'

const kinds = {
  /** The one thing to do next. */
  primary: {},
  secondary: { 'data-variant': 'secondary', 'data-color': 'neutral' },
  quiet: { 'data-variant': 'tertiary', 'data-color': 'neutral' },
  danger: { 'data-variant': 'secondary', 'data-color': 'danger' },
} as const

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  readonly kind?: keyof typeof kinds
  /** As wide as its page: what a thumb reaches from either side. */
  readonly wide?: boolean
}

/** A native button in Designsystemet's clothes. It submits only where it is told to. */
export const Button = ({ kind = 'secondary', wide = false, ...rest }: ButtonProps) => (
  <button
    type="button"
    className="ds-button"
    data-fullwidth={wide || undefined}
    {...kinds[kind]}
    {...rest}
  />
)
