import { type FormEvent, useState } from 'react'
import type { Refusal } from '../../../shared/protocol/errors.ts'
import { remember, remembered, thisTab } from '../memory.ts'
import { createKeyName, formName, type StartForm, type StartProblem } from './start-form.ts'
import { openFile, startSession } from './start-session.ts'
import { useStartForm } from './use-server.ts'

interface StartingOptions {
  /** From the address, where the operator's link brought it. */
  readonly createKey: string | undefined
  readonly onStarted: (session: string, token: string) => void
}

/** The start page's form with what came of it: nothing typed is lost by a refusal. */
export function useStarting({ createKey, onStarted }: StartingOptions) {
  const { form, change } = useStartForm()
  const [key, setKey] = useState(() => createKey ?? remembered(thisTab, createKeyName) ?? '')
  const [problem, setProblem] = useState<StartProblem | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [starting, setStarting] = useState(false)

  const edit = (changes: Partial<StartForm>) => {
    change(changes)
    setProblem(null)
  }
  const start = async (event: FormEvent, deck: string) => {
    event.preventDefault()
    if (starting) return
    setStarting(true)
    const outcome = await startSession({ ...form, deck }, key)
    setStarting(false)
    setProblem('problem' in outcome ? outcome.problem : null)
    setRefusal('refusal' in outcome ? outcome.refusal : null)
    if (!('session' in outcome)) return
    remember(thisTab, formName, null)
    onStarted(outcome.session, outcome.token)
  }
  const pick = async (file: File) => {
    const opened = await openFile(file)
    setProblem('problem' in opened ? opened.problem : null)
    if ('change' in opened) change(opened.change)
  }
  const typeKey = (typed: string) => {
    setKey(typed)
    setProblem(null)
    remember(thisTab, createKeyName, typed)
  }
  return { form, key, problem, refusal, starting, edit, start, pick, typeKey }
}
