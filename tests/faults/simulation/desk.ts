import { type ConsoleStore, createConsoleStore } from '../../../client/live/console-store.ts'
import { ask, type RoomSocket } from '../../../client/live/room-socket.ts'
import { followScreen, type ScreenStore } from '../../../client/live/screen-store.ts'
import { protocolVersion } from '../../../shared/protocol/version.ts'
import type { ConsoleView } from '../../../shared/protocol/views.ts'
import type { Command } from '../../../shared/room/commands.ts'
import { ClientSocket } from './client-socket.ts'
import { wordOf } from './frame-watch.ts'
import { cardOf, type Room } from './people.ts'
import type { World } from './world.ts'

const steps = [
  'live',
  'held',
  'tender',
  'note',
  'texts',
  'looked',
  'two',
  'card',
  'read',
  'last',
] as const

function someCommand(world: World): Command {
  const what = world.random()
  const on = world.chance(0.5)
  if (what < 0.3) return { type: 'next' }
  if (what < 0.42) return { type: 'reveal' }
  if (what < 0.5) return { type: 'again' }
  if (what < 0.58) return { type: 'go', step: world.pick(steps) }
  if (what < 0.66) return { type: 'lock', on }
  if (what < 0.68) return { type: 'skip', step: world.pick(steps), on }
  if (what < 0.71) return { type: 'release', step: world.pick(steps) }
  if (what < 0.72) return { type: 'end' }
  return world.pick<Command>([
    { type: 'previous' },
    { type: 'close' },
    { type: 'withhold' },
    { type: 'look-through' },
    { type: 'hold-until-reveal' },
    { type: 'hide', on },
    { type: 'blank', on },
    { type: 'door', on: on && world.chance(0.3) },
    { type: 'look-up', on },
    { type: 'table', on },
    { type: 'page', page: on ? 1 : 0 },
    { type: 'timer-start', minutes: 1 },
    { type: 'timer-stop' },
  ])
}

/** A facilitator at a console: presses what makes sense, and what does not. */
export class Desk {
  readonly name: string
  store: ConsoleStore
  #socket: ClientSocket
  readonly #room: Room
  #opened = 0
  #cards = 0

  constructor(room: Room, number: number) {
    this.#room = room
    this.name = `desk-${number}`
    const { socket, store } = this.#open()
    this.#socket = socket
    this.store = store
  }

  #open() {
    const { net, session, cookie, world } = this.#room
    this.#opened += 1
    const socket = new ClientSocket(
      net,
      `${this.name}.${this.#opened}`,
      () => ({ protocol: protocolVersion, role: 'console', session, language: 'nb' }),
      cookie,
    )
    // It has every part of a socket that the store touches.
    const store = createConsoleStore(socket as unknown as RoomSocket, world.now, world.later)
    socket.connect()
    return { socket, store }
  }

  /** A new page: everything comes from the server again. */
  reload(): void {
    this.#socket.vanish()
    const { socket, store } = this.#open()
    this.#socket = socket
    this.store = store
  }

  act(): void {
    const { world } = this.#room
    const { view, asked, decide } = this.store.getState()
    const what = world.random()
    if (what < 0.05) return this.reload()
    if (!view) return
    if (asked) return void decide(world.chance(0.5))
    if (what < 0.1) return this.#paperCard(view)
    if (what < 0.16) return this.#moderate(view)
    const command = someCommand(world)
    world.note(this.name, `presses ${JSON.stringify(command)}`)
    if (what < 0.24) this.#stale(view, command)
    else this.press(command)
    // A button that bounces, or a finger that does.
    if (world.chance(0.1)) this.press(command)
  }

  press(command: Command): void {
    void this.store.getState().act(command)
  }

  /** What a page sends that has not heard of the newest state. */
  #stale({ version }: ConsoleView, command: Command): void {
    // It has every part of a socket that is touched.
    const socket = this.#socket as unknown as RoomSocket
    void ask(socket, 'act', { version: version - this.#room.world.below(3), command })
  }

  #paperCard({ step }: ConsoleView): void {
    if (step?.type !== 'commit' || step.status === 'idle') return
    const ref = { step: step.id, round: step.round }
    this.#cards += 1
    const seat = `${this.name}-card-${this.#cards}-`.padEnd(43, 'x')
    this.#room.ledger.owners.set(seat, `${this.name}-card-${this.#cards}`)
    const value = cardOf(wordOf(ref, this.#cards))
    void this.store.getState().paperCard({ ...ref, rev: 1, value, seat })
  }

  #moderate({ boards }: ConsoleView): void {
    const [board] = boards
    // Their ids are drawn by the server and not by the seed: they are told apart by what they say.
    const [first] = board?.texts.toSorted((a, b) => (a.text < b.text ? -1 : 1)) ?? []
    if (!board || !first) return
    const type = first.standing === 'hidden' ? 'wait' : 'hide'
    void this.store.getState().sortTexts(board, { type, texts: [first.id] })
  }
}

/** The screen of the room. */
export function openScreen({ net, session, screenToken, world }: Room): ScreenStore {
  const socket = new ClientSocket(net, 'screen.1', () => ({
    protocol: protocolVersion,
    role: 'screen',
    session,
    token: screenToken,
  }))
  // It has every part of a socket that the store touches.
  const store = followScreen(socket as unknown as RoomSocket, null, world.now, world.later)
  socket.connect()
  return store
}
