import type { Reply, RequestInput } from '../../shared/protocol/events.ts'
import { paddingFor } from '../../shared/protocol/padding.ts'
import type { RoundRef } from '../../shared/room/state.ts'
import { afterReply, keyOf, type Outbox, type OwnAnswer, reopen } from './outbox.ts'

type SendAnswer = (input: RequestInput<'answer'>) => Promise<Reply<'answer'>>

/** What the sender needs from the world: storage, network, clock and chance. */
export interface SenderWorld {
  readonly read: () => Outbox
  /** Must have stored the outbox when it returns: nothing is sent that is not kept. */
  readonly write: (outbox: Outbox) => void
  /** The round that takes answers now, or null. */
  readonly open: () => RoundRef | null
  /** The table that this phone answers a round for; undefined where people answer. */
  readonly tableFor: (key: string) => number | undefined
  readonly connected: () => boolean
  /** By the socket. A reply that comes late is as good as any. */
  readonly send: SendAnswer
  /** Without the socket: where it is away or silent, and once more when the page is hidden. */
  readonly post: SendAnswer
  /** The server is there, and the socket gave no reply. */
  readonly suspect: () => void
  /** Runs something after so many milliseconds; returns how to call it off. */
  readonly later: (wait: number, run: () => void) => () => void
  /** Uniform in [0, 1). */
  readonly random: () => number
}

export interface Sender {
  readonly wake: () => void
  readonly restart: () => void
  readonly hide: () => void
}

const firstWait = 500
const longestWait = 10_000
/** A message that got no reply for so long is sent again. */
export const replyPatience = 4_000

/** How long to wait before the next attempt: doubled each time, ±50 %, so that phones do not return in step. */
export const backOff = (attempt: number, random: () => number): number =>
  Math.min(longestWait, firstWait * 2 ** attempt) * (0.5 + random())

interface Waiting {
  readonly key: string
  readonly own: OwnAnswer
  readonly input: RequestInput<'answer'>
}

/** The open round's answer, where the server is not known to have it. */
function waitingIn(world: SenderWorld): Waiting | null {
  const round = world.open()
  if (!round) return null
  const key = keyOf(round)
  const outbox = reopen(world.read(), key)
  if (outbox !== world.read()) world.write(outbox)
  const own = outbox[key]
  if (own?.state !== 'waiting') return null
  const { rev, value, moved } = own
  const said = { rev, value, ...(moved ? { moved } : {}) }
  const input = { ...round, ...said, pad: paddingFor(said), table: world.tableFor(key) }
  return { key, own, input }
}

/**
 * Sends the open round's answer until the server has it, by the socket where there is one. Any order
 * of replies, losses and repeats ends the same way, because replies only ever go through the outbox's
 * own rules.
 *
 * @returns `wake`: tries at once, after a new wish or a new view; `restart`: the same on a new
 * connection, where what was on its way has been lost; `hide`: sends once more without the socket, at
 * the last moment that a page is sure of
 */
export function createSender(world: SenderWorld): Sender {
  let attempt = 0
  let flying: string | null = null
  let isDoubted = false
  let callOff = () => {}

  const tryLater = () => {
    callOff()
    callOff = world.later(backOff(attempt, world.random), pump)
    attempt += 1
  }

  const landed = ({ key, input }: Waiting, reply: Reply<'answer'>) =>
    world.write(afterReply(world.read(), key, input, reply))

  const send = async (waiting: Waiting, flight: string, bySocket: boolean): Promise<void> => {
    const giveUp = world.later(replyPatience, () => {
      if (flying !== flight) return
      flying = null
      if (bySocket) isDoubted = true
      tryLater()
    })
    const reply = await (bySocket ? world.send : world.post)(waiting.input)
    giveUp()
    const isAwaited = flying === flight
    if (isAwaited) flying = null
    landed(waiting, reply)
    if (reply.ok) {
      if (bySocket) isDoubted = false
      else if (isDoubted) world.suspect()
      attempt = 0
      pump()
    } else if (isAwaited) tryLater()
  }

  function pump(): void {
    const waiting = waitingIn(world)
    if (!waiting) return
    // A socket that gave no reply in time may be dead without knowing it.
    const bySocket = world.connected() && !isDoubted
    const flight = `${waiting.key}@${waiting.own.rev} ${bySocket}`
    if (flying === flight) return
    flying = flight
    void send(waiting, flight, bySocket)
  }

  const wake = () => {
    callOff()
    attempt = 0
    pump()
  }

  const restart = () => {
    flying = null
    isDoubted = false
    wake()
  }

  const hide = () => {
    const waiting = waitingIn(world)
    if (waiting) void world.post(waiting.input).then((reply) => landed(waiting, reply))
  }

  return { wake, restart, hide }
}
