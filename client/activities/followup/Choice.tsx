import { useId } from 'react'
import { statusWords } from '../../../shared/activities/followup/status-words.ts'
import { words } from '../../../shared/activities/followup/words.ts'
import type { Agreement } from '../../../shared/commitments/agreement.ts'
import { type Status, statuses } from '../../../shared/commitments/status.ts'
import { StatusSign } from '../../charts/StatusSign.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Problem } from './check.ts'
import { type Draft, statusKeys } from './said.ts'

interface ChoiceProps {
  readonly agreement: Agreement
  readonly name: string
  /** Where whoever has chosen none is sent to. */
  readonly isFirst: boolean
  /** What is told of it so far; nothing where it is not chosen. */
  readonly report: Draft | undefined
  readonly problem: Problem | null
  readonly onToggle: () => void
  readonly onChange: (report: Draft) => void
}

/** One agreement as a card that taps; once chosen it asks how it has gone. */
export function Choice(props: ChoiceProps) {
  const { agreement, name, isFirst, report, problem, onToggle, onChange } = props
  return (
    <div className="agreement-choice" data-chosen={report !== undefined}>
      <label className="agreement-head">
        <span>
          {/* As people wrote it: in which language is not known. */}
          <strong lang="">{name}</strong>
          <span className="agreement-what" lang="">
            {agreement.what}
          </span>
        </span>
        <input
          className="ds-input"
          type="checkbox"
          data-at={isFirst ? 'first' : undefined}
          checked={report !== undefined}
          onChange={onToggle}
        />
      </label>
      {report && <Told report={report} name={name} problem={problem} onChange={onChange} />}
    </div>
  )
}

type ToldProps = Pick<ChoiceProps, 'name' | 'problem' | 'onChange'> & { readonly report: Draft }

/** What is asked of an agreement that is chosen. */
function Told({ report, name, problem, onChange }: ToldProps) {
  const say = useWords(words)
  const { card, status } = report
  const problemIn = (field: Problem['field']) => (problem?.field === field ? problem.text : '')
  return (
    <div className="agreement-told">
      <Statuses
        report={report}
        name={name}
        problem={problemIn('status')}
        onChange={(chosen) => onChange({ ...report, status: chosen })}
      />
      {status === 'changed' && (
        <Field
          label={say('field.now')}
          at={`${card}-now`}
          value={report.now}
          problem={problemIn('now')}
          onChange={(now) => onChange({ ...report, now })}
        />
      )}
      <Field
        label={say('field.learnt')}
        hint={say('input.learntHint')}
        at={`${card}-learnt`}
        value={report.learnt}
        problem={problemIn('learnt')}
        onChange={(learnt) => onChange({ ...report, learnt })}
      />
      {status !== '' && status !== 'done' && (
        <Field
          label={say('field.next')}
          at={`${card}-next`}
          isDay
          value={report.next}
          problem={problemIn('next')}
          onChange={(next) => onChange({ ...report, next })}
        />
      )}
    </div>
  )
}

interface StatusesProps {
  readonly report: Draft
  readonly name: string
  readonly problem: string
  readonly onChange: (status: Status) => void
}

function Statuses({ report, name, problem, onChange }: StatusesProps) {
  const say = useWords(words)
  const sayStatus = useWords(statusWords)
  const id = useId()
  return (
    <>
      <fieldset className="statuses" aria-describedby={`${id}-missing`}>
        <legend>
          {say('field.status')}
          <span className="visually-hidden" lang="">
            {` ${name}`}
          </span>
        </legend>
        {statuses.map((known, index) => (
          <label key={known} className="status-choice" data-chosen={report.status === known}>
            <input
              className="ds-input"
              type="radio"
              name={`${id}-status`}
              data-at={index === 0 ? `${report.card}-status` : undefined}
              checked={report.status === known}
              onChange={() => onChange(known)}
            />
            <StatusSign shape={known} />
            <span>{sayStatus(statusKeys[known])}</span>
          </label>
        ))}
      </fieldset>
      <p id={`${id}-missing`} className="problem" role="status">
        {problem}
      </p>
    </>
  )
}

interface FieldProps {
  readonly label: string
  readonly hint?: string
  readonly at: string
  readonly isDay?: boolean
  readonly value: string
  readonly problem: string
  readonly onChange: (value: string) => void
}

function Field({ label, hint, at, isDay = false, value, problem, onChange }: FieldProps) {
  const say = useWords(words)
  const id = useId()
  const shared = {
    id,
    className: 'ds-input',
    'data-at': at,
    value,
    'aria-describedby':
      [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined,
    'aria-invalid': problem !== '',
  }
  return (
    <div className="told-field">
      <label htmlFor={id}>
        {label} <span className="optional">({say('input.optional')})</span>
      </label>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {isDay ? (
        <input {...shared} type="date" onChange={(event) => onChange(event.target.value)} />
      ) : (
        <textarea {...shared} rows={3} onChange={(event) => onChange(event.target.value)} />
      )}
      <p id={`${id}-problem`} className="problem" role="status">
        {problem}
      </p>
    </div>
  )
}
