import { useEffect, useState } from 'react'
import { phoneWords } from '../../shared/i18n/phone/index.ts'
import type { Refusal, RefusalCode } from '../../shared/protocol/errors.ts'
import type { PhoneView } from '../../shared/protocol/views.ts'
import { activityViews } from '../activities/views.ts'
import type { Seat } from '../join/find-seat.ts'
import { forgetKept, type Kept, type PhoneStorage } from '../live/phone-kept.ts'
import type { PhoneState } from '../live/phone-state.ts'
import { useReconnect } from '../live/use-reconnect.ts'
import { useWords } from '../ui/words.tsx'
import { loadDone } from './Done.tsx'
import { type OpenRoom, openRoom } from './open-room.ts'
import { PhoneProvider } from './phone-context.ts'
import { loadPictures } from './Results.tsx'
import { RoomPage } from './RoomPage.tsx'
import { loadTables } from './Tables.tsx'

interface RoomProps {
  readonly seat: Seat
  readonly storage: PhoneStorage
  /** The room did not let this phone in, and nothing of it is kept here. */
  readonly onTurnedAway: (refusal: Refusal) => void
  readonly onLeave: (notice: string) => void
}

/** Refusals that are best met at the door, with the code still in its field. */
const atTheDoor: ReadonlySet<RefusalCode> = new Set([
  'room-not-found',
  'room-ended',
  'door-locked',
  'too-many-wrong-codes',
])

const hasTraces = ({ words, answers }: Kept) =>
  Object.keys(words).length > 0 || Object.keys(answers).length > 0

/** Whether the reader pays for every kilobyte; few browsers tell. */
const savesData = () =>
  'connection' in navigator &&
  (navigator.connection as { readonly saveData?: boolean } | undefined)?.saveData === true

const fetchAhead = ({ tables, places }: PhoneView) => {
  if (tables ?? places) loadTables().catch(() => {})
  for (const { load } of Object.values(activityViews)) load().catch(() => {})
  loadPictures().catch(() => {})
  loadDone().catch(() => {})
  // Last, and only for looks: headings wait for nothing.
  if (!savesData()) import('./heading-face.css').catch(() => {})
}

/** One room on this phone, connected for as long as it is shown. */
export function Room({ seat, storage, onTurnedAway, onLeave }: RoomProps) {
  const say = useWords(phoneWords)
  const [room, setRoom] = useState<OpenRoom | null>(null)
  useReconnect(room?.socket ?? null)

  useEffect(() => {
    const opened = openRoom(seat, storage)
    setRoom(opened)
    return () => opened.close()
  }, [seat, storage])

  useEffect(() => {
    if (!room) return undefined
    let isAhead = false
    const follow = ({ refusal, view, kept }: PhoneState) => {
      if (view && !isAhead) {
        isAhead = true
        fetchAhead(view)
      }
      const isAtTheDoor = !view && refusal !== null && atTheDoor.has(refusal.code)
      if (isAtTheDoor && !hasTraces(kept)) onTurnedAway(refusal)
    }
    // On a busy phone the first word of the server may be here before anybody listens.
    follow(room.store.getState())
    return room.store.subscribe(follow)
  }, [room, onTurnedAway])

  if (!room) return null
  return (
    <PhoneProvider value={room.store}>
      <RoomPage
        onLeave={() => onLeave('')}
        onClear={() => {
          room.close()
          forgetKept(storage, seat.session)
          onLeave(say('over.cleared'))
        }}
      />
    </PhoneProvider>
  )
}
