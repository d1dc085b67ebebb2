import { useId } from 'react'
import { words } from '../../../shared/activities/text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { useDeckLang, useWords } from '../../ui/words.tsx'
import { NoteField } from './NoteField.tsx'
import type { Entry, ShownText } from './reading.ts'

interface EntriesProps {
  readonly text: ShownText
  readonly entries: readonly Entry[]
  readonly open: boolean
  readonly hintId: string
  readonly onChange: (entries: Entry[]) => void
}

/** What a field is called: by its number where there may be several, by its column where it has a heading. */
function useLabel({ ideas, most, columns, columnsAs }: ShownText, entries: readonly Entry[]) {
  const say = useWords(words)
  return (index: number): string => {
    const { column } = entries[index] ?? { column: '' }
    const title = columns?.find(({ id }) => id === column)?.title
    if (columnsAs === 'fields' && title !== undefined) {
      const own = entries.slice(0, index + 1).filter((entry) => entry.column === column).length
      return own === 1 ? title : say('input.inColumn', { column: title, number: own })
    }
    const number = index + 1
    if (most === 1) return say(ideas ? 'input.idea' : 'input.note')
    return say(ideas ? 'input.ideaNumber' : 'input.noteNumber', { number })
  }
}

interface OneProps extends EntriesProps {
  readonly index: number
  readonly label: string
  /** Whether it can be taken away: a column, or the form, keeps one field. */
  readonly spare: boolean
}

/** One text with all that is asked about it. */
function One({ text, entries, open, hintId, onChange, index, label, spare }: OneProps) {
  const say = useWords(words)
  const entry = entries[index] ?? { text: '', column: '' }
  const change = (next: Partial<Entry>) => onChange(entries.with(index, { ...entry, ...next }))
  return (
    <div className="note-row">
      <NoteField
        label={label}
        hintId={hintId}
        value={entry.text}
        length={text.length}
        open={open}
        onChange={(written) => change({ text: written })}
      />
      {text.columns && text.columnsAs === 'choice' && (
        <WhereTo
          columns={text.columns}
          label={label}
          column={entry.column}
          open={open}
          onChoose={(column) => change({ column })}
        />
      )}
      {open && spare && (
        <Button kind="quiet" onClick={() => onChange(entries.toSpliced(index, 1))}>
          {say('input.removeNamed', { label })}
        </Button>
      )}
    </div>
  )
}

interface WhereToProps {
  readonly columns: NonNullable<ShownText['columns']>
  readonly label: string
  readonly column: string
  readonly open: boolean
  readonly onChoose: (column: string) => void
}

/** Where a text belongs: one of the columns, each a box that taps as a whole. */
function WhereTo({ columns, label, column, open, onChoose }: WhereToProps) {
  const say = useWords(words)
  const name = useId()
  const lang = useDeckLang()
  return (
    <fieldset className="where-to" disabled={!open}>
      <legend>
        {say('input.where')} <span className="visually-hidden">{label}</span>
      </legend>
      {columns.map(({ id, title }) => (
        <label key={id} data-chosen={id === column}>
          <input
            className="ds-input"
            type="radio"
            name={name}
            value={id}
            checked={id === column}
            onChange={() => onChoose(id)}
          />
          <span lang={lang}>{title}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** Every text on the form, one after the other or under the headings of the columns. */
export function Entries(props: EntriesProps) {
  const say = useWords(words)
  const { text, entries, open, onChange } = props
  const labelOf = useLabel(text, entries)
  const mayAdd = open && entries.length < text.most
  const under = text.columnsAs === 'fields' ? text.columns : undefined
  const add = (column: string) => onChange([...entries, { text: '', column }])
  const all = entries.map((entry, index) => {
    const label = labelOf(index)
    const likeIt = entries.filter(({ column }) => !under || column === entry.column)
    // Texts have no other name than their place.
    return {
      column: entry.column,
      node: <One key={label} {...props} index={index} label={label} spare={likeIt.length > 1} />,
    }
  })
  if (!under) {
    return (
      <>
        {all.map(({ node }) => node)}
        {mayAdd && (
          <Button onClick={() => add('')}>
            {say(text.ideas ? 'input.anotherIdea' : 'input.another')}
          </Button>
        )}
      </>
    )
  }
  return under.map(({ id, title }) => (
    <div key={id} className="column">
      {all.filter(({ column }) => column === id).map(({ node }) => node)}
      {mayAdd && (
        <Button kind="quiet" onClick={() => add(id)}>
          {say('input.anotherIn', { column: title })}
        </Button>
      )}
    </div>
  ))
}
