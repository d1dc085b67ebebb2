import { Button, Details } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import type { Parked } from '../../../shared/room/parking.ts'
import { useWords } from '../../ui/words.tsx'
import { bindingOf } from '../keys.ts'
import { useDesk } from '../lead/desk.ts'
import { KeyHint } from '../parts/KeyHint.tsx'
import { NewNote } from './NewNote.tsx'
import { NoteList } from './NoteList.tsx'
import './parking.css'
import { useDraft } from './use-draft.ts'

/** Where the focus was when the key was pressed, to go back to; where that is nothing, the step. */
function focusBack(from: Element | null): void {
  const isThere = from instanceof HTMLElement && from.isConnected && from !== document.body
  const place = isThere ? from : document.querySelector<HTMLElement>('main h1')
  place?.focus()
}

/** What is being unfolded takes no focus in a browser until it has been drawn open: tried for some frames. */
function focusWhenOpen(place: HTMLElement | null, frames = 30): void {
  place?.focus()
  if (!place || document.activeElement === place || frames === 0) return
  requestAnimationFrame(() => focusWhenOpen(place, frames - 1))
}

/** The field under its key: pressed, it has the focus until a note is taken or left. */
function useKeyToField(onPressed: () => void) {
  const { noting, onNoting } = useDesk()
  const field = useRef<HTMLTextAreaElement>(null)
  const from = useRef<Element | null>(null)
  useEffect(() => {
    if (!noting) return
    from.current = document.activeElement
    focusWhenOpen(field.current)
    onNoting(false)
    onPressed()
    // oxlint-disable-next-line react/exhaustive-deps -- once for each press
  }, [noting])
  return {
    noting,
    field,
    leave: () => {
      if (from.current === null || document.activeElement !== field.current) return
      focusBack(from.current)
      from.current = null
    },
  }
}

/** The list on the screen, in front of the step, until the next move. */
function OnScreen() {
  const say = useWords(consoleWords)
  const { view, send } = useDesk()
  const { parkingShown } = view
  return (
    <Button
      variant="secondary"
      data-color="neutral"
      className="act"
      onClick={() => send({ type: 'show-parking', on: !parkingShown })}
    >
      {say(parkingShown ? 'tools.parking.hide' : 'tools.parking.show')}
    </Button>
  )
}

function Summary({ count }: { readonly count: number }) {
  const say = useWords(consoleWords)
  const { singles } = useDesk()
  const key = bindingOf('parking')
  return (
    <>
      {say('tools.parking.title', { count })}
      {singles && key?.shown[0] && <KeyHint name={key.shown[0]} />}
    </>
  )
}

function Lot({ notes }: { readonly notes: readonly Parked[] }) {
  const say = useWords(consoleWords)
  const { session } = useDesk()
  const [chosen, setChosen] = useState<boolean | null>(null)
  const summary = useRef<HTMLElement>(null)
  const { noting, field, leave } = useKeyToField(() => setChosen(true))
  const draft = useDraft(session, notes, leave)
  const isOpen = noting || (chosen ?? (notes.length > 0 || draft.text !== ''))
  return (
    <Details
      className="answers-here parking-lot"
      data-color="neutral"
      open={isOpen}
      onToggle={() => setChosen(!isOpen)}
    >
      <Details.Summary ref={summary}>
        <Summary count={notes.length} />
      </Details.Summary>
      <Details.Content>
        <NewNote notes={notes} draft={draft} fieldRef={field} onLeave={leave} />
        {notes.length > 0 && <OnScreen />}
        <NoteList notes={notes} onRemoved={() => summary.current?.focus()} />
        <p className="soft">{say('tools.parking.hint')}</p>
      </Details.Content>
    </Details>
  )
}

/** What comes up and does not belong now: the facilitator's own list, which the screen shows at a press. */
export function ParkingLot() {
  const { parked } = useDesk().view
  // Deleted together with the answers: nothing more is noted.
  return parked && <Lot notes={parked} />
}
