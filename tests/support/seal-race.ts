import type { Outside } from '../../server/app.ts'
import type { Command } from '../../shared/room/commands.ts'
import { chooseK, press } from './plenum.ts'
import { goTo, openRoom, type Phone, rowsIn, type TestRoom } from './room.ts'

const options = ['K1', 'K2', 'K3', 'K4']

/** Budgets and bounces are another test's matter: by this clock everything lies far apart. */
const fastClock = () => performance.now() * 1_000

const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn += 1) {
    await new Promise((resolve) => {
      setImmediate(resolve)
    })
  }
}

/** When each phone answers and when the facilitator presses what, in turns of the event loop. */
export interface Interleaving {
  readonly delays: readonly number[]
  readonly pressedAfter: number
  readonly act: Command
}

/** What one round came to. */
export interface Raced {
  /** What phones were told is saved, sorted. */
  readonly promised: readonly string[]
  /** What was sealed, sorted. */
  readonly sealed: readonly string[]
  readonly refused: number
}

/** Sends an answer and a change of it, and tells what the server promised to keep of them. */
async function answerTwice(phone: Phone, round: number, delay: number, first: number) {
  await turns(delay)
  const replies = await Promise.all(
    [1, 2].map(async (rev) => {
      const chosen = options[(first + rev) % options.length] ?? 'K1'
      const answer = { step: 'velg', round, rev, value: chooseK(chosen) }
      return { reply: await phone.ask('answer', answer), chosen }
    }),
  )
  const kept = replies.findLast(({ reply }) => reply.ok && reply.value.outcome === 'saved')
  return { kept: kept?.chosen, refused: replies.filter(({ reply }) => !reply.ok).length }
}

const sealedIn = ({ plenum }: TestRoom, round: number) =>
  rowsIn(plenum.dataDir, `SELECT value FROM part WHERE round = ${round} AND figure = 'option'`)
    // Stored as the JSON of an option's id.
    .map(({ value }) => JSON.parse(String(value)) as string)
    .toSorted()

/** A room in which round after round phones race with the facilitator. */
export async function raceRoom(phoneCount: number, outside: Partial<Outside> = {}) {
  const room = await openRoom({ outside: { monotonic: fastClock, ...outside } })
  const phones = await room.phones(phoneCount)
  await goTo(room, 'velg', phones)
  let round = 1

  const race = async ({ delays, pressedAfter, act }: Interleaving): Promise<Raced> => {
    const answering = Promise.all(
      phones.map((phone, index) => answerTwice(phone, round, delays[index] ?? 0, index)),
    )
    await turns(pressedAfter)
    const pressed = await press(room.console, act)
    if (!pressed.ok) throw new Error(pressed.error.code)
    const outcomes = await answering
    const raced = {
      promised: outcomes.flatMap(({ kept }) => kept ?? []).toSorted(),
      sealed: sealedIn(room, round),
      refused: outcomes.reduce((sum, { refused }) => sum + refused, 0),
    }
    if (act.type === 'go') await press(room.console, { type: 'go', step: 'velg' })
    await press(room.console, { type: 'again' })
    round += 1
    await Promise.all(phones.map((phone) => phone.until(({ step }) => step?.round === round)))
    return raced
  }
  return { room, race }
}
