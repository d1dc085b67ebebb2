import {
  Button,
  Checkbox,
  Field,
  Label,
  Select,
  Textarea,
  ValidationMessage,
} from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { errorWords } from '../../../shared/i18n/errors/index.ts'
import type { Refusal } from '../../../shared/protocol/errors.ts'
import { useLanguage, useWords } from '../../ui/words.tsx'
import { Choice } from '../parts/Choice.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { useDesk } from './desk.ts'
import {
  emptyInsert,
  type InsertForm,
  insertInput,
  insertProblem,
  leastLines,
  mostLines,
  type QuickInput,
  quickKinds,
} from './insert-form.ts'
import { AnyStep, type PartProps, ShortList } from './ReadyPrompts.tsx'
import { activityName } from './wording.ts'

interface FieldsProps {
  readonly form: InsertForm
  readonly problem: ReturnType<typeof insertProblem>
  readonly onChange: (change: Partial<InsertForm>) => void
}

function KindField({ form, onChange }: FieldsProps) {
  const say = useWords(consoleWords)
  const language = useLanguage()
  const id = useId()
  return (
    <Field>
      <Label htmlFor={id}>{say('tools.insert.kind')}</Label>
      <Select
        id={id}
        value={form.activity}
        onChange={({ currentTarget }) => {
          const kind = quickKinds.find(({ activity }) => activity === currentTarget.value)
          if (kind) onChange({ activity: kind.activity })
        }}
      >
        {quickKinds.map(({ activity }) => (
          <Select.Option key={activity} value={activity}>
            {activityName(activity, language)}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}

function PromptField({ form, problem, onChange }: FieldsProps) {
  const say = useWords(consoleWords)
  const id = useId()
  const isWrong = problem === 'prompt'
  return (
    <Field>
      <Label htmlFor={id}>{say('tools.insert.prompt')}</Label>
      <Textarea
        id={id}
        rows={2}
        maxLength={300}
        value={form.prompt}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={({ currentTarget }) => onChange({ prompt: currentTarget.value })}
      />
      {isWrong && (
        <ValidationMessage id={`${id}-wrong`}>{say('tools.insert.wrong.prompt')}</ValidationMessage>
      )}
    </Field>
  )
}

/** What the lines are called. */
function linesOf(activity: InsertForm['activity']): 'statements' | 'levels' | 'options' {
  if (activity === 'rate') return 'statements'
  return activity === 'ladder' ? 'levels' : 'options'
}

/** Options, statements or levels; nothing for a kind that has none. */
function LinesField({ form, problem, onChange }: FieldsProps) {
  const say = useWords(consoleWords)
  const id = useId()
  const least = leastLines(form.activity)
  if (least === 0) return null
  const wrong = problem === 'prompt' ? null : problem
  return (
    <Field>
      <Label htmlFor={id}>{say(`tools.insert.${linesOf(form.activity)}`)}</Label>
      <p data-field="description" id={`${id}-hint`}>
        {say('tools.insert.linesHint', { most: mostLines(form.activity) })}
        {form.activity === 'ladder' && ` ${say('tools.insert.levelsHint')}`}
      </p>
      <Textarea
        id={id}
        rows={4}
        value={form.lines}
        aria-invalid={wrong !== null}
        aria-describedby={wrong ? `${id}-hint ${id}-wrong` : `${id}-hint`}
        onChange={({ currentTarget }) => onChange({ lines: currentTarget.value })}
      />
      {wrong && (
        <ValidationMessage id={`${id}-wrong`}>
          {say(`tools.insert.wrong.${wrong}`, { least, most: mostLines(form.activity) })}
        </ValidationMessage>
      )}
    </Field>
  )
}

/** Who answers, and how carefully the answers are treated. */
function Answering({ form, onChange }: FieldsProps) {
  const say = useWords(consoleWords)
  return (
    <>
      <Choice
        legend={say('tools.insert.mode')}
        name="insert-mode"
        inline
        value={form.mode}
        options={(['individual', 'group', 'plenary'] as const).map((value) => ({
          value,
          label: say(`tools.insert.modes.${value}`),
        }))}
        onChange={(mode) => onChange({ mode })}
      />
      {form.activity !== 'talk' && (
        <Checkbox
          label={say('tools.insert.sensitive')}
          description={say('tools.insert.sensitiveHint')}
          checked={form.sensitive}
          value="sensitive"
          onChange={({ currentTarget }) => onChange({ sensitive: currentTarget.checked })}
        />
      )}
    </>
  )
}

/** A question of one's own. */
function Own({ onInsert, busy }: PartProps) {
  const say = useWords(consoleWords)
  const [form, setForm] = useState(emptyInsert)
  const [hasTried, setHasTried] = useState(false)
  const problem = insertProblem(form)
  const fields: FieldsProps = {
    form,
    problem: hasTried ? problem : null,
    onChange: (changed) => setForm((before) => ({ ...before, ...changed })),
  }
  return (
    <form
      className="insert-form"
      onSubmit={(event) => {
        event.preventDefault()
        setHasTried(true)
        if (problem === null) onInsert(insertInput(form))
      }}
    >
      <KindField {...fields} />
      <PromptField {...fields} />
      <LinesField {...fields} />
      <Answering {...fields} />
      <div className="row">
        <Button type="submit" aria-disabled={busy}>
          {say('tools.insert.add')}
        </Button>
      </div>
    </form>
  )
}

const parts = { own: Own, ready: ShortList, library: AnyStep }

/** One more prompt, right after the step the room is on. What is typed stays until it is in. */
export function InsertDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useWords(consoleWords)
  const sayError = useWords(errorWords)
  const { insert } = useDesk()
  const [from, setFrom] = useState<keyof typeof parts>('own')
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const onInsert = async (prompt: QuickInput) => {
    if (busy) return
    setBusy(true)
    const reply = await insert(prompt)
    setBusy(false)
    if (reply.ok) onClose()
    else setRefusal(reply.error)
  }
  const Part = parts[from]
  const part = { onInsert: (prompt: QuickInput) => void onInsert(prompt), busy }
  return (
    <Dialog title={say('tools.insert.title')} onClose={onClose}>
      <p className="soft">{say('tools.insert.where')}</p>
      <Choice
        legend={say('tools.insert.from')}
        name="insert-from"
        inline
        value={from}
        options={(['own', 'ready', 'library'] as const).map((value) => ({
          value,
          label: say(`tools.insert.froms.${value}`),
        }))}
        onChange={setFrom}
      />
      <Part {...part} />
      <p role="status" className={refusal ? 'problem' : 'soft'}>
        {refusal && sayError(refusal.code, { field: refusal.field ?? 'none' })}
      </p>
      <Button variant="secondary" data-color="neutral" onClick={onClose}>
        {say('lead.close')}
      </Button>
    </Dialog>
  )
}
