import { words } from '../../../shared/activities/commit/words.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/words.tsx'
import type { InputProps } from '../input-props.ts'
import { CardForm } from './CardForm.tsx'
import { readCard, type ShownCommit } from './said.ts'
import './commit.css'

/** A group's card: one phone takes the pen, and what it writes stays there until it is handed in. */
export default function CommitInput({ config, draft, onDraft, onSend, open }: InputProps) {
  const say = useWords(words)
  const card = readCard(draft)
  if (!card) {
    return (
      <div className="pen">
        <p>{say('input.oneWriter')}</p>
        {open && (
          <Button kind="primary" wide onClick={() => onDraft({})}>
            {say('input.write')}
          </Button>
        )}
      </div>
    )
  }
  return (
    <CardForm
      // The server parsed the deck by this activity's own schema.
      config={config as ShownCommit}
      card={card}
      open={open}
      onChange={(changed) => onDraft({ ...changed })}
      onSend={(complete) => onSend({ ...complete })}
      onStop={() => onDraft(null)}
    />
  )
}
