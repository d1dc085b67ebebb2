import { type FormEvent, useState } from 'react'
import type { Refusal } from '../../../shared/protocol/errors.ts'
import type { DeckCard } from '../../../shared/protocol/http.ts'
import { useLanguage } from '../../ui/words.tsx'
import { remember, remembered, thisTab } from '../memory.ts'
import { rememberSession } from '../my-sessions.ts'
import { createKeyName, formName, type StartForm, type StartProblem } from './start-form.ts'
import { openFile, startSession } from './start-session.ts'
import { useStartForm } from './use-server.ts'
import { onlyThis, type Single } from './which-steps.ts'

interface StartingOptions {
  /** From the address, where the operator's link brought it. */
  readonly createKey: string | undefined
  readonly onStarted: (session: string, token: string) => void
}

/** What is wrong with the form, and what the latest try met. */
function useProblems() {
  const [problems, setProblems] = useState<readonly StartProblem[]>([])
  /** That is where the focus goes, and not again while it is mended. */
  const [attempt, setAttempt] = useState<readonly StartProblem[]>([])
  const meet = (met: readonly StartProblem[]) => {
    setProblems(met)
    setAttempt(met)
  }
  const mend = (changed: object) =>
    setProblems((before) =>
      before.some(({ field }) => field in changed)
        ? before.filter(({ field }) => !(field in changed))
        : before,
    )
  return { problems, attempt, meet, mend }
}

/** The start page's form with what came of it: nothing typed is lost by a refusal. */
export function useStarting({ createKey, onStarted }: StartingOptions) {
  const { form, change } = useStartForm()
  const language = useLanguage()
  const [key, setKey] = useState(() => createKey ?? remembered(thisTab, createKeyName) ?? '')
  const { problems, attempt, meet, mend } = useProblems()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [starting, setStarting] = useState(false)

  const edit = (changes: Partial<StartForm>) => {
    change(changes)
    mend('agreements' in changes ? { agreementDays: '' } : changes)
  }
  const startWith = async (meant: StartForm, card: DeckCard | undefined) => {
    if (starting) return
    setStarting(true)
    const outcome = await startSession({ form: meant, card, createKey: key, language })
    setStarting(false)
    meet('problems' in outcome ? outcome.problems : [])
    setRefusal('refusal' in outcome ? outcome.refusal : null)
    if (!('session' in outcome)) return
    remember(thisTab, formName, null)
    rememberSession({ id: outcome.session, title: outcome.title })
    onStarted(outcome.session, outcome.token)
  }
  const start = (event: FormEvent, card: DeckCard | undefined) => {
    event.preventDefault()
    void startWith(form, card)
  }
  /** With one step alone: where something has to be mended first, that is what the form is about from here on. */
  const startSingle = (single: Single) => {
    const meant = onlyThis(single, form)
    edit(meant)
    void startWith(meant, single.card)
  }
  const pick = async (file: File) => {
    const opened = await openFile(file)
    meet('problem' in opened ? [opened.problem] : [])
    if ('change' in opened) change({ ...opened.change, without: null })
  }
  const typeKey = (typed: string) => {
    setKey(typed)
    mend({ createKey: typed })
    remember(thisTab, createKeyName, typed)
  }
  return {
    form,
    key,
    problems,
    attempt,
    refusal,
    starting,
    edit,
    start,
    startSingle,
    pick,
    typeKey,
  }
}
