import { keyOf } from '../../../client/live/outbox.ts'
import type { Json } from '../../../shared/lib/json.ts'
import { fail } from '../../../shared/lib/result.ts'
import type { Reply, RequestInput, RequestName } from '../../../shared/protocol/events.ts'
import type { RouteInput } from '../../../shared/protocol/http.ts'
import type { FrameWatch } from './frame-watch.ts'
import type { Ledger } from './ledger.ts'
import type { Link, Network, Packet, Tap } from './network.ts'
import type { Server } from './server.ts'
import type { StoreWatch } from './store-watch.ts'
import type { World } from './world.ts'

/** Whose answer a request is; null where it is none. */
function seatOf(link: Link, name: RequestName, input: unknown): string | null {
  // What our own clients send: each event with its own input.
  if (name === 'paper-card') return (input as RequestInput<'paper-card'>).seat
  return name === 'answer' && link.handshake.role === 'phone' ? link.handshake.seat : null
}

/** What goes to and from the server: put on record, and held against what is stored. */
export class Traffic implements Tap {
  readonly #world: World
  readonly #ledger: Ledger
  readonly #store: StoreWatch
  readonly #frames: FrameWatch

  constructor(world: World, ledger: Ledger, store: StoreWatch, frames: FrameWatch) {
    this.#world = world
    this.#ledger = ledger
    this.#store = store
    this.#frames = frames
  }

  frame(link: Link, event: string, payload: unknown): void {
    // Views have one.
    const { version = '' } = (payload ?? {}) as { version?: number }
    this.#world.note('server', `${event} ${version} to ${link.name}`)
    this.#frames.frame(link, event, payload)
  }

  request(link: Link, name: RequestName, input: unknown): void {
    this.#world.note(link.name, `${name} arrives`)
    const seat = seatOf(link, name, input)
    if (seat === null) return
    // An answer and a paper card have these in common.
    const { value, rev, step, round } = input as RequestInput<'answer'>
    const [who = ''] = link.client.owner.split('.')
    if (!this.#ledger.owners.has(seat)) this.#ledger.owners.set(seat, who)
    this.#ledger.sent({ step, round }, seat, rev, value as Json)
  }

  reply(link: Link, { name, input }: Pick<Packet, 'name' | 'input'>, given: unknown): void {
    // What the guard makes of every request.
    const reply = given as Reply<'answer'>
    const outcome = reply.ok ? (reply.value.outcome ?? 'done') : reply.error.code
    this.#world.note('server', `${name} ${outcome} to ${link.name}`)
    if (outcome === 'internal') this.#ledger.fail(`${name} of ${link.name} ended as internal`)
    const seat = seatOf(link, name, input)
    if (seat !== null && reply.ok && reply.value.outcome === 'saved') {
      this.#store.acked(keyOf(input as RequestInput<'answer'>), seat, reply.value.rev)
    }
  }

  /** The route `answer`: a request arrives once or not at all, and so does its reply. */
  readonly post =
    (net: Network, serverNow: () => Server | null) =>
    ({ protocol: _protocol, session, seat, ...answer }: RouteInput<'answer'>) => {
      const world = this.#world
      const wait = () => world.between(5, 1_000)
      return new Promise<Reply<'answer'>>((resolve) => {
        const fails = () => resolve(fail({ code: 'no-reply' }))
        const arrive = async () => {
          const server = serverNow()
          if (!server || net.isDown || world.chance(net.weather.lost)) return fails()
          world.note(this.#ledger.owners.get(seat) ?? '', 'answer arrives by HTTP')
          this.#ledger.sent(answer, seat, answer.rev, answer.value as Json)
          const reply = await server.answer(session, seat, answer)
          if (!server.isAlive) return fails()
          if (reply.ok && reply.value.outcome === 'saved') {
            this.#store.acked(keyOf(answer), seat, reply.value.rev)
          }
          world.later(wait(), () => resolve(reply))
        }
        world.later(wait(), () => void arrive())
      })
    }
}
