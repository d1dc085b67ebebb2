import { Field, Input, Label, ValidationMessage } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useWords } from '../../ui/words.tsx'
import { Choice } from '../parts/Choice.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { SettingFoot } from './SettingFoot.tsx'
import { atEach, bestAtTable, suggestedTables } from './suggestion.ts'

export type Seating = 'choose' | 'dealt'

interface TablesSettingProps {
  /** 0 = no tables so far. */
  readonly count: number
  readonly most: number
  readonly seating: Seating
  /** How many will sit down. */
  readonly people: number
  /** Groups are at work: more tables may come, but none goes, and none comes out of nothing. */
  readonly busy: boolean
  readonly onSave: (count: number, seating: Seating) => void
  readonly onRemove: () => void
  readonly onClose: () => void
}

/** What a number of tables means for the talk at each. */
function AtEach({ people, count }: { readonly people: number; readonly count: number }) {
  const say = useWords(consoleWords)
  const { least, most } = atEach(people, count)
  const advice =
    least > bestAtTable.most || most > bestAtTable.most
      ? 'crowded'
      : least < bestAtTable.least && count > 1
        ? 'thin'
        : null
  return (
    <>
      {say(`tables.setting.${least === most ? 'each' : 'spread'}`, { people, least, most })}
      {advice && ` ${say(`tables.setting.${advice}`)}`}
    </>
  )
}

const ids = { count: 'tables-count', hint: 'tables-count-hint', problem: 'tables-count-problem' }

interface CountFieldProps {
  readonly typed: string
  readonly count: number | null
  readonly problem: string
  readonly people: number
  readonly onTyped: (typed: string) => void
}

function CountField({ typed, count, problem, people, onTyped }: CountFieldProps) {
  const say = useWords(consoleWords)
  return (
    <Field>
      <Label htmlFor={ids.count}>{say('tables.setting.count')}</Label>
      <p data-field="description" id={ids.hint} aria-live="polite">
        {count !== null && people > 0 && <AtEach people={people} count={count} />}
      </p>
      <Input
        id={ids.count}
        className="number"
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        aria-describedby={problem ? ids.problem : ids.hint}
        aria-invalid={problem !== ''}
        onChange={({ currentTarget }) => onTyped(currentTarget.value)}
      />
      {problem && <ValidationMessage id={ids.problem}>{problem}</ValidationMessage>}
    </Field>
  )
}

const numberIn = (typed: string, least: number, most: number): number | null => {
  const number = Number(typed.trim())
  return typed.trim() !== '' && Number.isInteger(number) && number >= least && number <= most
    ? number
    : null
}

/** How many tables there are, and how people come to sit at them. */
export function TablesSetting(props: TablesSettingProps) {
  const { most, people, busy, onSave, onRemove, onClose } = props
  const say = useWords(consoleWords)
  const [typed, setTyped] = useState(String(props.count || suggestedTables(people)))
  const [seating, setSeating] = useState(props.seating)
  const [isTried, setIsTried] = useState(false)
  const least = busy ? Math.max(1, props.count) : 1
  const count = numberIn(typed, least, most)
  const save = (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (count === null) return document.getElementById(ids.count)?.focus()
    onSave(count, seating)
    return onClose()
  }
  const seatings = (['choose', 'dealt'] as const).map((value) => ({
    value,
    label: say(`tables.setting.${value}`),
    hint: say(`tables.setting.${value}Hint`),
  }))
  return (
    <Dialog title={say('tables.setting.title')} onClose={onClose}>
      {busy && (
        <p className="warning">{say(`tables.setting.${props.count > 0 ? 'onlyMore' : 'busy'}`)}</p>
      )}
      <form className="tables-setting" onSubmit={save} noValidate>
        <CountField
          typed={typed}
          count={count}
          people={people}
          problem={isTried && count === null ? say('tables.setting.wrong', { least, most }) : ''}
          onTyped={setTyped}
        />
        <Choice
          legend={say('tables.setting.seating')}
          name="seating"
          value={seating}
          options={seatings}
          onChange={setSeating}
        />
        <SettingFoot
          labels={{
            remove: say('tables.setting.remove'),
            cancel: say('tables.setting.cancel'),
            save: say('tables.setting.save'),
          }}
          busy={busy && props.count === 0}
          onRemove={props.count > 0 && !busy ? onRemove : null}
          onClose={onClose}
        />
      </form>
    </Dialog>
  )
}
