import {
  newSeat,
  type Plenum,
  post,
  type StartedSession,
  usualSettings,
} from '../../support/plenum.ts'
import { enterRoom, type TestRoom } from '../../support/room.ts'

/** Somebody at the door of one room, with what they have to show. */
export interface Caller {
  readonly name: string
  /** What they know, and put wherever something is asked for. */
  readonly secret: string
  /** A seat in their own phone; others have none that any room knows. */
  readonly seat?: string
  /** What they may be in this room. */
  readonly role: 'phone' | 'screen' | 'console' | null
  readonly isCreator?: true
}

/** Two rooms on one server, and everybody who may or may not do something in the first. */
export interface Cast {
  readonly room: TestRoom
  readonly other: TestRoom
  readonly callers: readonly Caller[]
}

/** A session where the operator's key is asked for. */
export async function startWithKey({ url, app }: Plenum): Promise<StartedSession> {
  const { body } = await post(url, '/api/sessions', {
    deck: { id: 'velg-en-k' },
    settings: usualSettings,
    createKey: app.createKey ?? undefined,
  })
  const { session, token } = body as { session: string; token: string } // the route's output
  const { cookie } = await post(url, `/api/sessions/${session}/enter`, { token })
  return { id: session, token, cookie }
}

const secretOf = (cookie: string) => cookie.split('=')[1] ?? ''

/** What the first room's facilitator does to let others in, and to take that back. */
async function rightsGivenAndTaken(url: string, { id, cookie }: StartedSession) {
  const ask = async (route: string, by = cookie) => {
    const { body } = await post(url, `/api/sessions/${id}/${route}`, {}, { cookie: by })
    return (body as { token: string }).token // the routes' output; nobody reads it elsewhere
  }
  const enter = async (token: string) =>
    (await post(url, `/api/sessions/${id}/enter`, { token })).cookie
  const revoked = await enter(await ask('facilitator-link'))
  const usedUp = await ask('remote')
  await enter(usedUp)
  const own = await ask('revoke-links')
  const forgotten = await enter(own)
  await ask('forget', forgotten)
  return { own, usedUp, revoked: secretOf(revoked), forgotten: secretOf(forgotten) }
}

export async function openCast(plenum: Plenum): Promise<Cast> {
  const sessions = [await startWithKey(plenum), await startWithKey(plenum)] as const
  const [room, other] = [await enterRoom(plenum, sessions[0]), await enterRoom(plenum, sessions[1])]
  const [phone, stranger] = await Promise.all([room.phone(), other.phone()])
  const { own, usedUp, revoked, forgotten } = await rightsGivenAndTaken(plenum.url, sessions[0])
  const { screenToken } = await room.console.until(() => true)
  const nobodyElse = { role: null } as const
  return {
    room,
    other,
    callers: [
      { name: 'nobody', secret: newSeat(), ...nobodyElse },
      { name: 'a seat', secret: phone.seat, seat: phone.seat, role: 'phone' },
      { name: 'a seat of another room', secret: stranger.seat, seat: stranger.seat, ...nobodyElse },
      { name: 'the screen', secret: screenToken, role: 'screen' },
      { name: 'another facilitator', secret: sessions[1].token, ...nobodyElse },
      { name: 'a revoked facilitator', secret: revoked, ...nobodyElse },
      { name: 'a facilitator who forgot', secret: forgotten, ...nobodyElse },
      { name: 'a pairing that is used up', secret: usedUp, ...nobodyElse },
      {
        name: 'whoever has the operator’s key',
        secret: plenum.app.createKey ?? '',
        isCreator: true,
        ...nobodyElse,
      },
      { name: 'the facilitator', secret: own, role: 'console' },
    ],
  }
}
