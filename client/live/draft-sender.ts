import type { Reply, RequestInput, RequestOutput } from '../../shared/protocol/events.ts'
import { isPassing } from './outbox.ts'

type DraftInput = RequestInput<'draft'>

/** What the sender of drafts needs from the world. */
export interface DraftWorld {
  /** The newest words that the table lacks, numbered; null where it has them all. */
  readonly unsent: () => DraftInput | null
  readonly landed: (input: DraftInput, reply: RequestOutput<'draft'>) => void
  readonly connected: () => boolean
  readonly send: (input: DraftInput) => Promise<Reply<'draft'>>
  readonly later: (wait: number, run: () => void) => () => void
}

export interface DraftSender {
  /** Something is new: words, the pen, or the room. */
  readonly wake: () => void
  /** The same on a new connection, where what was on its way has been lost. */
  readonly restart: () => void
  /** Resolves once the table has everything, or cannot get it now. */
  readonly flushed: () => Promise<void>
}

/** Neighbours read along: twice a second is as good as at once. */
const draftEvery = 500

/** Sends what is written for the table, the newest words only, one message at a time. */
export function createDraftSender(world: DraftWorld): DraftSender {
  /** Whose turn it is: a new connection begins a new count, and replies of the old one are late. */
  let turn = 0
  let isBusy = false
  /** The server will not take it; only something new can change that. */
  let isHalted = false
  let waiting: (() => void)[] = []

  const rest = () => {
    const told = waiting
    waiting = []
    for (const tell of told) tell()
  }

  async function send(input: DraftInput): Promise<void> {
    isBusy = true
    turn += 1
    const mine = turn
    const cooled = new Promise<void>((resolve) => world.later(draftEvery, resolve))
    const reply = await world.send(input)
    if (reply.ok) world.landed(input, reply.value)
    else if (!isPassing(reply.error.code)) isHalted = true
    await cooled
    if (mine !== turn) return
    isBusy = false
    pump()
  }

  function pump(): void {
    if (isBusy) return
    const input = isHalted || !world.connected() ? null : world.unsent()
    if (input) void send(input)
    else rest()
  }

  const wake = () => {
    isHalted = false
    pump()
  }
  return {
    wake,
    restart: () => {
      turn += 1
      isBusy = false
      wake()
    },
    flushed: () =>
      new Promise((resolve) => {
        waiting.push(resolve)
        pump()
      }),
  }
}
