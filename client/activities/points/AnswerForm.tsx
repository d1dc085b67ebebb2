import type { ReactNode } from 'react'

interface AnswerFormProps {
  readonly onSend: () => void
  readonly children: ReactNode
}

/** Sends by its button and by Enter; what is missing is said by us, not by the browser. */
export const AnswerForm = ({ onSend, children }: AnswerFormProps) => (
  <form
    noValidate
    onSubmit={(event) => {
      event.preventDefault()
      onSend()
    }}
  >
    {children}
  </form>
)
