import type { Server } from 'socket.io'
import * as v from 'valibot'
import type { Language } from '../../shared/i18n/languages.ts'
import type { ClientToServer, ServerToClient, SocketRole } from '../../shared/protocol/events.ts'
import { type TableView, tableViewSchema } from '../../shared/protocol/tables.ts'
import { type Views, viewSchemas } from '../../shared/protocol/views.ts'
import type { Audience } from '../rooms/room-deps.ts'

/** What the server knows of a socket, in memory only. */
export interface SocketData {
  role: SocketRole
  session: string
  language: Language
  /** The seat's secret, on phones. */
  seat: string | null
  /** The hash of the token that leads, on consoles. */
  leader: Uint8Array | null
  /** A console's page that only prints. */
  prints: boolean
}

export type PlenumServer = Server<ClientToServer, ServerToClient, Record<string, never>, SocketData>
export type PlenumSocket = Parameters<Parameters<PlenumServer['on']>[1]>[0]

/** A broadcast goes out in portions of this many sockets, so that acknowledgements are not held up. */
const portion = 200

type PlenumView = Views[SocketRole]
type Place = Pick<SocketData, 'session' | 'role' | 'language'>
type Member = Pick<SocketData, 'session' | 'role' | 'language' | 'prints'>

const groupOf = ({ session, role, language }: Place) => `${session}/${role}/${language}`
const sessionRoom = (session: string) => `session/${session}`
const seatRoom = (session: string, seat: string) => `seat/${session}/${seat}`
const consolesRoom = (session: string) => `consoles/${session}`
const leaderRoom = (session: string, tokenHash: Uint8Array) =>
  `leader/${session}/${Buffer.from(tokenHash).toString('base64url')}`

const roomsOf = ({ session, seat, leader }: SocketData): string[] => [
  sessionRoom(session),
  ...(seat === null ? [] : [seatRoom(session, seat)]),
  ...(leader === null ? [] : [consolesRoom(session), leaderRoom(session, leader)]),
]

/** An audience over socket.io, with the bookkeeping that its members need. */
export interface SocketAudience extends Audience {
  enter(socket: PlenumSocket): Promise<void>
  leave(socket: PlenumSocket): void
  /** How many groups of readers it keeps books on: none once everyone has left. */
  groups(): number
}

interface Group {
  members: number
  /** How many of them only print. */
  printing: number
  portions: number
}

const nobody: ReadonlyMap<Language, Group> = new Map()

class Groups {
  readonly #groups = new Map<string, Map<Language, Group>>()

  /** Asking makes nothing: a room that nobody looks at takes no space here. */
  of(session: string, role: SocketRole): ReadonlyMap<Language, Group> {
    return this.#groups.get(`${session}/${role}`) ?? nobody
  }

  /** @returns the portion that a new member belongs to */
  add({ session, role, language, prints }: Member): number {
    const name = `${session}/${role}`
    const byLanguage = this.#groups.get(name) ?? new Map<Language, Group>()
    this.#groups.set(name, byLanguage)
    const group = byLanguage.get(language) ?? { members: 0, printing: 0, portions: 1 }
    byLanguage.set(language, group)
    group.members += 1
    group.printing += Number(prints)
    group.portions = Math.max(group.portions, Math.ceil(group.members / portion))
    return Math.floor((group.members - 1) / portion)
  }

  get size(): number {
    return this.#groups.size
  }

  remove({ session, role, language, prints }: Member): void {
    const byLanguage = this.#groups.get(`${session}/${role}`)
    const group = byLanguage?.get(language)
    if (!byLanguage || !group) return
    group.members -= 1
    group.printing -= Number(prints)
    if (group.members === 0) byLanguage.delete(language)
    if (byLanguage.size === 0) this.#groups.delete(`${session}/${role}`)
  }
}

/** One per server: counts who reads what, so that each view is made once per language. */
export function createAudience(io: PlenumServer): SocketAudience {
  const groups = new Groups()

  const sendPortion = (room: string, portions: number, index: number, view: PlenumView): void => {
    io.to(`${room}/${index}`).emit('view', view)
    if (index + 1 < portions) setImmediate(sendPortion, room, portions, index + 1, view)
  }

  return {
    languages: (session, role) => groups.of(session, role).keys(),

    consoles: (session) =>
      [...groups.of(session, 'console').values()].reduce(
        (sum, { members, printing }) => sum + members - printing,
        0,
      ),

    send: (session, language, view) => {
      const group = groups.of(session, view.role).get(language)
      if (!group) return
      const parsed = v.parse(viewSchemas[view.role], view)
      sendPortion(groupOf({ session, role: view.role, language }), group.portions, 0, parsed)
    },

    tellSeat: (session: string, seat: string, table: TableView) => {
      io.to(seatRoom(session, seat)).emit('table', v.parse(tableViewSchema, table))
    },

    deleted: (session) => {
      io.to(sessionRoom(session)).emit('deleted')
      io.in(sessionRoom(session)).disconnectSockets(true)
    },

    revoked: (session, tokenHash) => {
      io.in(leaderRoom(session, tokenHash)).disconnectSockets(true)
    },

    revokedOthers: (session, keptHash) => {
      io.in(consolesRoom(session)).except(leaderRoom(session, keptHash)).disconnectSockets(true)
    },

    enter: async (socket) => {
      const index = groups.add(socket.data)
      await socket.join([...roomsOf(socket.data), `${groupOf(socket.data)}/${index}`])
    },

    leave: (socket) => groups.remove(socket.data),

    groups: () => groups.size,
  }
}
