import { useMemo, useState } from 'react'
import type { Refusal } from '../../../shared/protocol/errors.ts'
import type { PhoneView } from '../../../shared/protocol/views.ts'
import { useRefusalWords } from '../../ui/refusal-words.ts'
import { useDeckLang } from '../../ui/words.tsx'
import { useActs, usePhone } from '../phone-context.ts'
import { ownPlaces, privateLines } from './own-lines.ts'
import { PlaceLine } from './PlaceLine.tsx'
import { Roles } from './Roles.tsx'
import { SharedLines } from './SharedLines.tsx'
import { TablePlace } from './TablePlace.tsx'
import { TableSigns } from './TableSigns.tsx'
import './table.css'

export { WorkPart } from './WorkPart.tsx'

/** Acts whose refusal is told where they were tried. */
function useTold() {
  const sayError = useRefusalWords()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  return {
    tell: (act: Promise<Refusal | null>) =>
      void act.then(setRefusal, () => setRefusal({ code: 'no-reply' })),
    problem: (
      <p className="problem" role="status">
        {refusal && sayError(refusal.code)}
      </p>
    ),
  }
}

/** Where to go by what one chose, and which table one sits at. */
export function SeatPart() {
  const { atTable } = useActs()
  const { tell, problem } = useTold()
  const view = usePhone((state) => state.view)
  const table = usePhone((state) => state.table)
  return (
    <>
      {view?.places && <OwnPlace places={view.places} />}
      {view?.tables && table && (
        <TablePlace
          table={table.table}
          counts={table.counts}
          smallest={table.smallest}
          started={view.step !== null}
          fixed={table.fixed}
          onSit={(number) => tell(atTable().then(({ sit }) => sit(number)))}
        />
      )}
      {problem}
    </>
  )
}

function OwnPlace({ places }: { readonly places: NonNullable<PhoneView['places']> }) {
  const kept = usePhone((state) => state.kept)
  const lang = useDeckLang()
  const own = useMemo(() => ownPlaces(kept, places), [kept, places])
  return <PlaceLine {...own} lang={lang} />
}

/** What a table has besides its answer: shared lines, roles, and a word to whoever leads. */
export function AroundPart() {
  const { atTable } = useActs()
  const { tell, problem } = useTold()
  const table = usePhone((state) => state.table)
  const isOpen = usePhone((state) => state.view?.step?.status === 'open')
  const kept = usePhone((state) => state.kept)
  const own = useMemo(() => privateLines(kept), [kept])
  if (!table || table.table === null) return null
  return (
    <>
      <SharedLines
        shared={table.lines}
        own={table.round && isOpen ? own : []}
        onShare={(line) => tell(atTable().then(({ shareLine }) => shareLine(line)))}
      />
      <Roles
        own={table.role}
        drawn={table.drawn}
        onDraw={() => tell(atTable().then(({ drawRoles }) => drawRoles()))}
      />
      <TableSigns
        on={{ done: table.done, help: table.help }}
        onSign={(name, on) => tell(atTable().then(({ sign }) => sign(name, on)))}
      />
      {problem}
    </>
  )
}
