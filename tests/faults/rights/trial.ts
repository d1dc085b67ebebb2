import { EventEmitter } from 'node:events'
import { Server as HttpServer, type IncomingMessage } from 'node:http'
import { Server as SocketServer } from 'socket.io'
import { requests } from '../../../shared/protocol/events.ts'
import { routes } from '../../../shared/protocol/http.ts'
import { chooseK, closeSockets, removeDataDir, startPlenum } from '../../support/plenum.ts'
import type { Found, Size, Trial } from '../trial.ts'
import { type Cast, openCast } from './cast.ts'
import { isAsItShould } from './cells.ts'
import { eventCells, pollingCells } from './events.ts'
import { routeCells, stillLeads } from './routes.ts'

/** How many times the first room moves while the other listens. */
const moves = { short: 3, full: 40 } as const

/** How many frames reach another room while this one lives: each view names its session, nothing else is due. */
async function framesOutside(
  { room, other }: Cast,
  size: Size,
  beforeMoves: () => void,
): Promise<number> {
  const [screen, stranger, phone] = await Promise.all([other.screen(), other.phone(), room.phone()])
  const readers = [screen, stranger, other.console]
  let { version } = await room.console.until(() => true)
  const go = async (step: string) => {
    const reply = await room.console.ask('act', { version, command: { type: 'go', step } })
    if (reply.ok) version = reply.value.version
  }
  beforeMoves()
  for (let move = 0; move < moves[size]; move += 1) {
    await go('velg')
    await phone.ask('answer', { step: 'velg', round: 1, rev: 1, value: chooseK('K1') })
    await go('ramme')
  }
  // Messages keep their order: what was sent before a reply has arrived with it.
  await Promise.all(readers.map((reader) => reader.ask('settled', { step: 'none', round: 1 })))
  return readers
    .flatMap(({ frames }) => frames.map((frame) => JSON.stringify(frame)))
    .filter((frame) => !frame.startsWith('["view"') || frame.includes(room.session.id)).length
}

/** @param beforeMoves breaks something once everybody is in */
async function look(size: Size, beforeMoves = () => {}): Promise<Found> {
  const plenum = await startPlenum(
    undefined,
    // Budgets and bounces are another trial's matter: by this clock everything lies far apart.
    { monotonic: () => performance.now() * 1_000 },
    { create: 'key' },
  )
  try {
    const cast = await openCast(plenum)
    const cells = [
      ...(await routeCells(cast)),
      ...(await eventCells(cast)),
      ...(await pollingCells(cast)),
    ]
    const wrong = cells.filter((cell) => !isAsItShould(cell))
    const outside = await framesOutside(cast, size, beforeMoves)
    const leads = await stillLeads(cast)
    const first = wrong
      .slice(0, 2)
      .map(({ what, came, should }) => `; ${what}: ${came}, not ${should}`)
    return {
      figures: `${cells.length - wrong.length} of ${cells.length} cells as they should be, ${outside} frames outside their room${leads ? '' : ', the facilitator is locked out'}${first.join('')}`,
      isKept: wrong.length === 0 && outside === 0 && leads && plenum.errors.length === 0,
    }
  } finally {
    closeSockets()
    await plenum.close()
    await removeDataDir(plenum.dataDir)
  }
}

/** Changes or adds one property of an object that is shared. @returns what puts it back */
function swap(target: object, name: string, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(target, name)
  const settings = { configurable: true, enumerable: true, writable: true }
  Object.defineProperty(target, name, { ...settings, value })
  return () => {
    if (before) Object.defineProperty(target, name, before)
    else Reflect.deleteProperty(target, name)
  }
}

async function lookWith(target: object, name: string, value: unknown, size: Size): Promise<Found> {
  const putBack = swap(target, name, value)
  try {
    return await look(size)
  } finally {
    putBack()
  }
}

const emit = Object.getOwnPropertyDescriptor(EventEmitter.prototype, 'emit')

/** What a server without a look at the origin of upgrades would see: every one as its own. */
function blindToOrigins(this: HttpServer, event: string, ...values: unknown[]): unknown {
  if (event === 'upgrade') {
    // Node emits the request first.
    const { headers } = values[0] as IncomingMessage
    headers.origin = `http://${headers.host}`
  }
  return Reflect.apply(emit?.value, this, [event, ...values])
}

/** The namespace sends as a room does, to whoever is there. */
function toEveryone(this: SocketServer) {
  return this.sockets
}

async function lookWithoutRooms(size: Size): Promise<Found> {
  let putBack = () => {}
  try {
    return await look(size, () => {
      putBack = swap(SocketServer.prototype, 'to', toEveryone)
    })
  } finally {
    putBack()
  }
}

export const trial: Trial = {
  number: 9,
  name: 'rights',
  promise:
    'Nobody does or sees what is not theirs: every event and route × everybody × every origin',
  run: (size) => look(size),
  mutants: [
    {
      name: 'a route whose rule is not checked',
      run: (size) => lookWith(routes.newCode, 'rule', 'anyone', size),
    },
    {
      name: 'an event registered for the wrong role',
      run: (size) => lookWith(requests.board, 'role', 'phone', size),
    },
    {
      name: 'an event that nobody wrote a rule for',
      run: (size) => lookWith(requests, 'shout', requests.board, size),
    },
    {
      name: 'a route that nobody wrote a rule for',
      run: (size) => lookWith(routes, 'backdoor', routes.decks, size),
    },
    {
      name: 'no look at the origin of an upgrade',
      run: (size) => lookWith(HttpServer.prototype, 'emit', blindToOrigins, size),
    },
    {
      name: 'a broadcast without a room',
      run: lookWithoutRooms,
    },
  ],
}
