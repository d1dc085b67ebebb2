import { useRef, useState } from 'react'
import { words } from '../../../shared/activities/followup/words.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/words.tsx'
import type { InputProps } from '../input-props.ts'
import { Choice } from './Choice.tsx'
import { firstProblem, type Problem, ready } from './check.ts'
import { type Draft, emptyDraft, readDrafts, type ShownFollowup } from './said.ts'
import './followup.css'

/** Until agreements are read in, the step is something to talk about. */
function NoneYet() {
  const say = useWords(words)
  return (
    <>
      <p>{say('none')}</p>
      <p className="hint">{say('noneHint')}</p>
    </>
  )
}

/** Pick your own agreement, and tell what became of it. */
export default function FollowupInput({ config, draft, onDraft, onSend, open }: InputProps) {
  const say = useWords(words)
  const form = useRef<HTMLFormElement>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const drafts = readDrafts(draft)
  // The server parsed the deck by this activity's own schema.
  const { agreements } = config as ShownFollowup

  const keep = (reports: readonly Draft[]) => {
    setProblem(null)
    onDraft({ reports: reports.map((report) => ({ ...report })) })
  }
  const send = () => {
    const found = firstProblem(drafts, say)
    setProblem(found)
    if (found) form.current?.querySelector<HTMLElement>(`[data-at="${found.at}"]`)?.focus()
    else onSend({ reports: ready(drafts) })
  }

  if (agreements.length === 0) return <NoneYet />
  return (
    <form
      ref={form}
      noValidate
      className="followup"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <Choices
        agreements={agreements}
        drafts={drafts}
        open={open}
        problem={problem}
        onKeep={keep}
      />
      <p className="problem" role="status">
        {problem?.card === '' && problem.text}
      </p>
      <p className="signed">{say('input.signed')}</p>
      {open && (
        <Button kind="primary" wide type="submit">
          {say('input.send')}
        </Button>
      )}
    </form>
  )
}

interface ChoicesProps extends Pick<ShownFollowup, 'agreements'> {
  readonly drafts: readonly Draft[]
  readonly open: boolean
  readonly problem: Problem | null
  readonly onKeep: (reports: readonly Draft[]) => void
}

function Choices({ agreements, drafts, open, problem, onKeep }: ChoicesProps) {
  const say = useWords(words)
  const others = (card: string) => drafts.filter((report) => report.card !== card)
  const toggle = (card: string) =>
    onKeep(
      drafts.some((report) => report.card === card) ? others(card) : [...drafts, emptyDraft(card)],
    )
  const change = (changed: Draft) =>
    onKeep(drafts.map((report) => (report.card === changed.card ? changed : report)))
  return (
    <fieldset className="agreements" disabled={!open}>
      <legend>{say('input.choose')}</legend>
      <p className="hint">{say('input.chooseHint')}</p>
      {agreements.map((agreement, index) => (
        <Choice
          key={agreement.id}
          agreement={agreement}
          name={agreement.group || say('nameless', { number: index + 1 })}
          isFirst={index === 0}
          report={drafts.find(({ card }) => card === agreement.id)}
          problem={problem?.card === agreement.id ? problem : null}
          onToggle={() => toggle(agreement.id)}
          onChange={change}
        />
      ))}
    </fieldset>
  )
}
