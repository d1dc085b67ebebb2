import { useEffect, useRef } from 'react'
import { phoneWords } from '../../shared/i18n/phone/index.ts'
import type { Json } from '../../shared/lib/json.ts'
import type { StepView } from '../../shared/protocol/views.ts'
import { Button } from '../ui/Button.tsx'
import { Sign } from '../ui/Sign.tsx'
import { useWords } from '../ui/words.tsx'
import { useActs } from './phone-context.ts'
import { ReleaseNote } from './ReleaseNote.tsx'
import { StepInput } from './StepInput.tsx'

interface AnswerFormProps {
  readonly step: StepView
  readonly draft: Json | null
  readonly onDraft: (draft: Json) => void
  readonly onSend: (value: Json) => void
  /** An answer was given before, and is being changed. */
  readonly isEditing: boolean
}

/** What will happen with the answer, the way to give it, and the way past it. */
export function AnswerForm({ step, draft, onDraft, onSend, isEditing }: AnswerFormProps) {
  const say = useWords(phoneWords)
  const { stopEditing } = useActs()
  const form = useRef<HTMLDivElement>(null)

  useEffect(() => {
    // The receipt that had the focus is gone.
    if (isEditing && document.activeElement === document.body) form.current?.focus()
  }, [isEditing])

  return (
    <div ref={form} className="answer" role="group" aria-label={say('step.form')} tabIndex={-1}>
      <ReleaseNote step={step} />
      <StepInput step={step} draft={draft} onDraft={onDraft} onSend={onSend} open />
      {step.mode !== 'group' && (
        <p className="unnamed">
          <Sign name="lock" /> {say('answer.unnamed')}
        </p>
      )}
      {isEditing ? (
        <Button kind="quiet" onClick={stopEditing}>
          {say('answer.keep')}
        </Button>
      ) : (
        // A table answers once, together; there is nobody to skip for.
        step.mode !== 'group' && (
          <Button kind="quiet" onClick={() => onSend(null)}>
            {say('answer.skip')}
          </Button>
        )
      )}
    </div>
  )
}
