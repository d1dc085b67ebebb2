import { type ReactNode, useEffect, useRef } from 'react'

interface HeadingProps {
  /** What is shown, by a name that changes when the server moves the room. */
  readonly name: string
  /** Where it is not in the page's language. */
  readonly lang?: string | undefined
  readonly children: ReactNode
}

/** The one h1 of a state. It takes focus when the state is another, and then only. */
export function Heading({ name, lang, children }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [name])
  return (
    // Another heading, not the same one with other words: one that has the focus already is not read again.
    <h1 key={name} ref={heading} tabIndex={-1} lang={lang}>
      {children}
    </h1>
  )
}
