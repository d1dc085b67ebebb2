import type { Reply, RequestInput } from '../../shared/protocol/events.ts'
import type { RoundRef } from '../../shared/room/state.ts'
import { afterReply, keyOf, type Outbox, reopen } from './outbox.ts'

/** What the sender needs from the world: storage, network, clock and chance. */
export interface SenderWorld {
  readonly read: () => Outbox
  /** Must have stored the outbox when it returns: nothing is sent that is not kept. */
  readonly write: (outbox: Outbox) => void
  /** The round that takes answers now, or null. */
  readonly open: () => RoundRef | null
  readonly connected: () => boolean
  readonly send: (input: RequestInput<'answer'>) => Promise<Reply<'answer'>>
  /** Runs something after so many milliseconds; returns how to call it off. */
  readonly later: (wait: number, run: () => void) => () => void
  /** Uniform in [0, 1). */
  readonly random: () => number
}

export interface Sender {
  readonly wake: () => void
  readonly restart: () => void
}

const firstWait = 500
const longestWait = 10_000

/** How long to wait before the next attempt: doubled each time, ±50 %, so that phones do not return in step. */
export const backOff = (attempt: number, random: () => number): number =>
  Math.min(longestWait, firstWait * 2 ** attempt) * (0.5 + random())

/**
 * Sends the open round's answer until the server has it. Any order of replies, losses and repeats
 * ends the same way, because replies only ever go through the outbox's own rules.
 *
 * @returns `wake`: tries at once, after a new wish or a new view; `restart`: the same on a new
 * connection, where what was on its way has been lost
 */
export function createSender(world: SenderWorld): Sender {
  let attempt = 0
  let flying: string | null = null
  let callOff = () => {}

  const tryLater = () => {
    callOff()
    callOff = world.later(backOff(attempt, world.random), () => void pump())
    attempt += 1
  }

  const pump = async (): Promise<void> => {
    const round = world.open()
    if (!round || !world.connected()) return
    const key = keyOf(round)
    const outbox = reopen(world.read(), key)
    if (outbox !== world.read()) world.write(outbox)
    const own = outbox[key]
    const flight = `${key}@${own?.rev}`
    if (own?.state !== 'waiting' || flying === flight) return
    flying = flight
    const reply = await world.send({ ...round, rev: own.rev, value: own.value })
    if (flying === flight) flying = null
    world.write(afterReply(world.read(), key, own.rev, reply))
    if (!reply.ok) return tryLater()
    attempt = 0
    await pump()
  }

  const wake = () => {
    callOff()
    attempt = 0
    void pump()
  }

  const restart = () => {
    flying = null
    wake()
  }

  return { wake, restart }
}
