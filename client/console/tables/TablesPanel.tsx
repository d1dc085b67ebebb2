import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import type { ConsoleView } from '../../../shared/protocol/views.ts'
import { mostTables } from '../../../shared/room/table-address.ts'
import { useWords } from '../../ui/words.tsx'
import { takesAnswers } from '../acts.ts'
import { signsPath } from '../address.ts'
import { useDesk } from '../lead/desk.ts'
import { PlacesSetting } from './PlacesSetting.tsx'
import { longestPlace } from './places.ts'
import { TablesSetting } from './TablesSetting.tsx'
import { TableTiles } from './TableTiles.tsx'
import { WorkingTables } from './WorkingTables.tsx'

type Tables = NonNullable<ConsoleView['tables']>

/** The tables answer the step that is on, and it is not closed yet. */
const areWorking = (view: ConsoleView): boolean => view.step?.byTable === true && takesAnswers(view)

/** How far the room is: how many tables have handed in, or before that how many people have found theirs. */
function HowFar({ view, tables }: { readonly view: ConsoleView; readonly tables: Tables }) {
  const say = useWords(consoleWords)
  const { answered, of, inRoom } = view
  const seated = tables.reduce((sum, { here }) => sum + here, 0)
  return (
    <p>
      <strong>
        {areWorking(view)
          ? say('tables.delivered', { answered, of })
          : say('tables.seated', { seated, inRoom })}
      </strong>
    </p>
  )
}

/** Each table, with the way to answer for one where the step can be answered. */
function Tiles({ view, tables }: { readonly view: ConsoleView; readonly tables: Tables }) {
  const { step } = view
  if (!step?.byTable || step.status === 'idle')
    return <TableTiles tables={tables} working={false} typing={null} />
  return <WorkingTables key={`${step.id}/${step.round}`} step={step} tables={tables} />
}

interface DialogsProps {
  readonly dialog: 'tables' | 'places' | null
  readonly onClose: () => void
}

function Dialogs({ dialog, onClose }: DialogsProps) {
  const { view, send } = useDesk()
  const { tables, seating, inRoom, expected, phase, step, placeable, places } = view
  const [first, ...others] = placeable
  if (dialog === 'tables')
    return (
      <TablesSetting
        count={tables?.length ?? 0}
        most={mostTables}
        seating={seating ?? 'choose'}
        // Who is there counts once the room is on; before that, who is to come.
        people={phase === 'running' && inRoom > 0 ? inRoom : Math.max(expected, inRoom)}
        busy={step?.mode === 'group' && takesAnswers(view)}
        onSave={(count, seated) => send({ type: 'tables', count, seating: seated })}
        onRemove={() => send({ type: 'tables', count: 0, seating: seating ?? 'choose' })}
        onClose={onClose}
      />
    )
  if (dialog === 'places' && first)
    return (
      <PlacesSetting
        choices={[first, ...others]}
        places={places}
        most={longestPlace}
        onSave={(of, lines) => send({ type: 'places', places: { step: of, lines: { ...lines } } })}
        onRemove={() => send({ type: 'places', places: null })}
        onClose={onClose}
      />
    )
  return null
}

/** Who leads the talk, who writes and who keeps the time: drawn at all tables at once. */
function DrawRoles() {
  const say = useWords(consoleWords)
  const { drawRoles } = useDesk()
  const [isDone, setIsDone] = useState(false)
  return (
    <>
      <Button
        variant="secondary"
        data-color="neutral"
        className="act"
        onClick={() => void drawRoles().then(setIsDone)}
      >
        {say(isDone ? 'tables.roles.again' : 'tables.roles.draw')}
      </Button>
      <p role="status" className="soft">
        {isDone && say('tables.roles.done')}
      </p>
    </>
  )
}

interface WaysProps {
  readonly hasTables: boolean
  readonly onDialog: (dialog: 'tables' | 'places') => void
}

/** What can be done with the tables. */
function Ways({ hasTables, onDialog }: WaysProps) {
  const say = useWords(consoleWords)
  const { session, view } = useDesk()
  return (
    <div className="row">
      <Button
        variant="secondary"
        data-color="neutral"
        className="act"
        onClick={() => onDialog('tables')}
      >
        {say(hasTables ? 'tables.change' : 'tables.setUp')}
      </Button>
      {view.placeable.length > 0 && (
        <Button
          variant="secondary"
          data-color="neutral"
          className="act"
          onClick={() => onDialog('places')}
        >
          {say(view.places ? 'tables.places.change' : 'tables.places.make')}
        </Button>
      )}
      {view.tables?.some(({ here }) => here > 0) && <DrawRoles />}
      {hasTables && (
        <a className="menu-link" href={signsPath(session)} target="_blank" rel="noreferrer">
          {say('tables.signs')} <span aria-hidden="true">↗</span>
          <span className="visually-hidden"> ({say('desk.links.newTab')})</span>
        </a>
      )}
    </div>
  )
}

/** The tables of the room: who is where as a number, how far each has come, and what can be set up. */
export function TablesPanel() {
  const say = useWords(consoleWords)
  const { view } = useDesk()
  const [dialog, setDialog] = useState<DialogsProps['dialog']>(null)
  const { tables, agenda, placeable } = view
  const isOffered = agenda.some(({ mode, skipped }) => mode === 'group' && !skipped)
  if (view.phase === 'ended' || (!tables && !isOffered && placeable.length === 0)) return null
  return (
    <section className="panel tables-panel" aria-labelledby="tables-title">
      <h2 id="tables-title">{say('tables.title')}</h2>
      {tables ? (
        <>
          <HowFar view={view} tables={tables} />
          <Tiles view={view} tables={tables} />
        </>
      ) : (
        <p className="soft">{say('tables.none')}</p>
      )}
      <Ways hasTables={tables !== null} onDialog={setDialog} />
      <Dialogs dialog={dialog} onClose={() => setDialog(null)} />
    </section>
  )
}
