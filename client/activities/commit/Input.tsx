import { words } from '../../../shared/activities/commit/words.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/words.tsx'
import type { InputProps } from '../input-props.ts'
import { CardForm } from './CardForm.tsx'
import { readCard, type ShownCommit, signedBy } from './said.ts'
import './commit.css'

/** A group's card, or one's own: one phone takes the pen, and what it writes stays there until it is handed in. */
export default function CommitInput(props: InputProps) {
  const { config, draft, onDraft, onSend, open, table, sendLabel } = props
  const say = useWords(words)
  // Whoever has a table's pen writes already, and the table has a name.
  const card =
    table === undefined ? readCard(draft) : signedBy(say('input.table', { number: table }), draft)
  // The server parsed the deck by this activity's own schema.
  const settings = config as ShownCommit
  const isOwn = settings.by === 'person'
  if (!card) {
    return (
      <div className="pen">
        <p>{say(isOwn ? 'input.own' : 'input.oneWriter')}</p>
        {open && (
          <Button kind="primary" wide onClick={() => onDraft({})}>
            {say(isOwn ? 'input.writeOwn' : 'input.write')}
          </Button>
        )}
      </div>
    )
  }
  return (
    <CardForm
      config={settings}
      card={card}
      by={isOwn ? 'person' : table === undefined ? 'table' : 'seated'}
      open={open}
      onChange={(changed) => onDraft({ ...changed })}
      onSend={(complete) => onSend({ ...complete })}
      {...(table === undefined ? { onStop: () => onDraft(null) } : { table })}
      {...(sendLabel === undefined ? {} : { sendLabel })}
    />
  )
}
