import type { Server } from 'socket.io'
import * as v from 'valibot'
import type { Language } from '../../shared/i18n/languages.ts'
import type { ClientToServer, ServerToClient, SocketRole } from '../../shared/protocol/events.ts'
import { viewSchemas } from '../../shared/protocol/views.ts'
import type { Audience } from '../rooms/room-deps.ts'

/** What the server knows of a socket, in memory only. */
export interface SocketData {
  role: SocketRole
  session: string
  language: Language
  /** The seat's secret, on phones. */
  seat: string | null
}

export type PlenumServer = Server<ClientToServer, ServerToClient, Record<string, never>, SocketData>
export type PlenumSocket = Parameters<Parameters<PlenumServer['on']>[1]>[0]

/** A broadcast goes out in portions of this many sockets, so that acknowledgements are not held up. */
const portion = 200

type Place = Pick<SocketData, 'session' | 'role' | 'language'>

const groupOf = ({ session, role, language }: Place) => `${session}/${role}/${language}`
const sessionRoom = (session: string) => `session/${session}`

/** An audience over socket.io, with the bookkeeping that its members need. */
export interface SocketAudience extends Audience {
  enter(socket: PlenumSocket): Promise<void>
  leave(socket: PlenumSocket): void
}

interface Group {
  members: number
  portions: number
}

export function createAudience(io: PlenumServer): SocketAudience {
  const groups = new Map<string, Map<Language, Group>>()

  const groupsOf = (session: string, role: SocketRole) => {
    const name = `${session}/${role}`
    const found = groups.get(name) ?? new Map<Language, Group>()
    groups.set(name, found)
    return found
  }

  const sendPortion = (room: string, portions: number, index: number, view: object): void => {
    // The view was parsed by its reader's schema just before.
    io.to(`${room}/${index}`).emit('view', view as never)
    if (index + 1 < portions) setImmediate(sendPortion, room, portions, index + 1, view)
  }

  return {
    languages: (session, role) => groupsOf(session, role).keys(),

    send: (session, language, view) => {
      const group = groupsOf(session, view.role).get(language)
      if (!group) return
      const parsed = v.parse(viewSchemas[view.role], view)
      sendPortion(groupOf({ session, role: view.role, language }), group.portions, 0, parsed)
    },

    deleted: (session) => {
      io.to(sessionRoom(session)).emit('deleted')
      io.in(sessionRoom(session)).disconnectSockets(true)
    },

    enter: async (socket) => {
      const { session, role, language } = socket.data
      const byLanguage = groupsOf(session, role)
      const group = byLanguage.get(language) ?? { members: 0, portions: 1 }
      byLanguage.set(language, group)
      group.members += 1
      group.portions = Math.max(group.portions, Math.ceil(group.members / portion))
      const index = Math.floor((group.members - 1) / portion)
      await socket.join([sessionRoom(session), `${groupOf(socket.data)}/${index}`])
    },

    leave: (socket) => {
      const { session, role, language } = socket.data
      const byLanguage = groupsOf(session, role)
      const group = byLanguage.get(language)
      if (!group) return
      group.members -= 1
      if (group.members === 0) byLanguage.delete(language)
      if (byLanguage.size === 0) groups.delete(`${session}/${role}`)
    },
  }
}
