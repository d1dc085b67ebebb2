import { useEffect, useRef, useState } from 'react'

interface Problem {
  /** An option's id, or `form` where the answer cannot be sent as it is. */
  readonly at: string
  readonly text: string
}

const noProblem: Problem = { at: '', text: '' }

/** What to tell about the last act; where the answer cannot be sent, the first that is wanted is gone to. */
export function useProblem(wanted: string) {
  const fields = useRef<HTMLFieldSetElement>(null)
  const [problem, setProblem] = useState<Problem>(noProblem)
  useEffect(() => {
    if (problem.at !== 'form' || !fields.current) return
    fields.current.querySelector<HTMLElement>(wanted)?.focus({ preventScroll: true })
    // Where nothing is laid out, as in a test, nothing scrolls.
    fields.current.scrollIntoView?.({ block: 'start' })
  }, [problem, wanted])
  return { fields, problem, tell: setProblem, clear: () => setProblem(noProblem) }
}
