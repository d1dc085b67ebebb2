import { lazy, Suspense, useEffect, useState } from 'react'
import { phoneWords } from '../../shared/i18n/phone/index.ts'
import type { Refusal } from '../../shared/protocol/errors.ts'
import { tableIn } from '../../shared/room/table-address.ts'
import { findSeat, knownSeat, type Seat } from '../join/find-seat.ts'
import { JoinPage } from '../join/JoinPage.tsx'
import type { PhoneStorage } from '../live/phone-kept.ts'
import { useRefusalWords } from '../ui/refusal-words.ts'
import { useWords } from '../ui/words.tsx'
import { Caught } from './Caught.tsx'
import { Frame } from './Frame.tsx'
import { Protection } from './Protection.tsx'
import { addressOf, entryIn, pageIn } from './place.ts'
import { Room } from './Room.tsx'

/** They come on their own: nobody needs them on the way to a seat. */
const pages = {
  network: lazy(() =>
    import('./network/NetworkPage.tsx').then((module) => ({ default: module.NetworkPage })),
  ),
  protection: lazy(() =>
    import('./protection/ProtectionPage.tsx').then((module) => ({
      default: module.ProtectionPage,
    })),
  ),
}

interface AppProps {
  readonly storage: PhoneStorage
}

type Place =
  | {
      readonly at: 'door'
      readonly entry: string
      readonly refusal: Refusal | null
      notice: string
    }
  | { readonly at: 'entering'; readonly entry: string }
  | { readonly at: 'room'; readonly seat: Seat }
  | { readonly at: keyof typeof pages }

const door = (entry = '', refusal: Refusal | null = null, notice = ''): Place => ({
  at: 'door',
  entry,
  refusal,
  notice,
})

function placeNow(storage: PhoneStorage): Place {
  const page = pageIn(location.pathname)
  if (page) return { at: page }
  const entry = entryIn(location.pathname)
  if (entry === '') return door()
  const seat = knownSeat(storage, entry)
  return seat ? { at: 'room', seat: atTable(seat) } : { at: 'entering', entry }
}

/** The sign on a table holds an address with its number: whoever scans it sits there. */
function atTable(seat: Seat): Seat {
  const table = tableIn(location.pathname)
  return table === null
    ? seat
    : { ...seat, kept: { ...seat.kept, table: { table, pen: null, role: null } } }
}

/** The phone's page: at the door, on the way in, or in a room. The address follows. */
export function App({ storage }: AppProps) {
  const say = useWords(phoneWords)
  const [place, setPlace] = useState(() => placeNow(storage))

  useEffect(() => {
    const follow = () => setPlace(placeNow(storage))
    window.addEventListener('popstate', follow)
    return () => window.removeEventListener('popstate', follow)
  }, [storage])

  useEffect(() => {
    if (place.at !== 'entering') return undefined
    let isWanted = true
    void findSeat(storage, place.entry).then((found) => {
      if (!isWanted) return
      setPlace(
        found.ok ? { at: 'room', seat: atTable(found.value) } : door(place.entry, found.error),
      )
    })
    return () => {
      isWanted = false
    }
  }, [place, storage])

  useEffect(() => {
    // A table that somebody has left is not to be taken anew when the page is loaded anew.
    if (place.at === 'room' && tableIn(location.pathname) !== null) {
      history.replaceState(null, '', addressOf(place.seat.kept.entry))
    }
  }, [place])

  const goTo = (next: Place, address: string) => {
    if (location.pathname !== address) history.pushState(null, '', address)
    setPlace(next)
  }

  if (place.at === 'entering') return <Entering text={say('connection.connecting')} />
  if (place.at === 'room') {
    const { seat } = place
    return (
      <Room
        key={seat.session}
        seat={seat}
        storage={storage}
        onTurnedAway={(refusal) => goTo(door(seat.kept.entry, refusal), '/')}
        onLeave={(notice) => goTo(door('', null, notice), '/')}
      />
    )
  }
  if (place.at !== 'door') return <PageForAll name={place.at} />
  return (
    <Frame foot={<DoorFoot />}>
      <JoinPage
        storage={storage}
        entry={place.entry}
        refusal={place.refusal}
        notice={place.notice}
        onSeat={(seat) => goTo({ at: 'room', seat }, addressOf(seat.kept.entry))}
      />
    </Frame>
  )
}

/** What else one may want at the door than to join. */
function DoorFoot() {
  const say = useWords(phoneWords)
  return (
    <>
      <Protection view={null} />
      <a className="foot-link" href="/network">
        {say('join.network')}
      </a>
      <a className="foot-link" href="/console">
        {say('join.facilitate')}
      </a>
    </>
  )
}

function PageForAll({ name }: { readonly name: keyof typeof pages }) {
  const sayError = useRefusalWords()
  const Page = pages[name]
  return (
    <Frame foot={null}>
      <main>
        <Caught otherwise={<p className="notice">{sayError('no-reply')}</p>}>
          <Suspense>
            <Page />
          </Suspense>
        </Caught>
      </main>
    </Frame>
  )
}

const Entering = ({ text }: { readonly text: string }) => (
  <main className="phone-page">
    <h1>{text}</h1>
  </main>
)
