import { setTimeout as pause } from 'node:timers/promises'
import { p99 } from '../../bench/figures.ts'
import { crowdDeck, crowdOptions } from '../../support/crowd.ts'
import {
  closeSockets,
  newDataDir,
  openConsole,
  press,
  removeDataDir,
  startSession,
} from '../../support/plenum.ts'
import { type ServerProcess, startToldServer } from '../../support/process.ts'
import { countIn } from '../../support/room.ts'
import type { Found, Size, Trial } from '../trial.ts'
import { Attacker, HonestPhone } from './people.ts'
import type { CrowdServer, Guessed } from './server.ts'

/** Phones, the milliseconds within which they come, and what the attacker has. */
const sizes = {
  short: { phones: 60, span: 500, guessing: 15, asking: 4, idle: 50 },
  full: { phones: 500, span: 30_000, guessing: 50, asking: 10, idle: 200 },
} as const

/** Of every so many phones, one is mistyped into once. */
const mistaken = 10
const triesPerSecond = 20
/** RELIABILITY section 5.4 */
const perMinute = 30

interface Outcome {
  readonly joins: readonly number[]
  readonly acks: readonly number[]
  readonly refusals: readonly string[]
}

async function comeAndAnswer(
  place: { url: string; session: string },
  entries: { code: string; token: string },
  { phones, span }: (typeof sizes)[Size],
  open: () => Promise<unknown>,
): Promise<Outcome> {
  const refusals: string[] = []
  const all = Array.from({ length: phones }, () => new HonestPhone(place))
  const kept = async (doing: Promise<number>): Promise<number[]> => {
    try {
      return [await doing]
    } catch (error) {
      refusals.push(error instanceof Error ? error.message : String(error))
      return []
    }
  }
  try {
    const joins = await Promise.all(
      all.map(async (phone, index) => {
        await pause(Math.random() * span)
        const entry = index % 2 === 0 ? entries.code : entries.token
        return kept(phone.join(entry, index % mistaken === 0))
      }),
    )
    await open()
    const inside = all.filter((_phone, index) => joins[index]?.length === 1)
    const answers = inside.map((phone, index) =>
      kept(phone.answer('choice', { ids: [crowdOptions[index % crowdOptions.length]], items: [] })),
    )
    return { joins: joins.flat(), acks: (await Promise.all(answers)).flat(), refusals }
  } finally {
    for (const phone of all) phone.leave()
  }
}

const guessedBy = ({ child }: ServerProcess): Promise<Guessed> =>
  new Promise((resolve) => {
    // Sent by `server.ts`, which sends nothing else by now.
    child.once('message', (message) => resolve(message as Guessed))
    child.send('guessed')
  })

async function crowdOn(server: ServerProcess, size: Size, attacker: Attacker): Promise<Outcome> {
  const { guessing, asking, idle } = sizes[size]
  const session = await startSession(server.url, {}, { file: crowdDeck })
  const console = openConsole(server.url, session)
  const { join } = await console.until(() => true)
  attacker.idle(idle)
  attacker.guess(guessing, triesPerSecond)
  for (let each = 0; each < asking; each += 1) void attacker.ask()
  // Whoever counts has counted enough by now to be in the way.
  while (attacker.tried < 4 * perMinute) await pause(20)
  const entries = { code: join.code, token: join.qr.split('/').at(-1) ?? '' }
  return comeAndAnswer({ url: server.url, session: session.id }, entries, sizes[size], () =>
    press(console, { type: 'go', step: 'choice' }),
  )
}

async function look(size: Size, limit?: CrowdServer['limit']): Promise<Found> {
  const dataDir = await newDataDir()
  const server = await startToldServer('tests/faults/crowd/server.ts', { dataDir, limit })
  const attacker = new Attacker(server.url)
  try {
    const { joins, acks, refusals } = await crowdOn(server, size, attacker)
    const { lookedUp, compared } = await guessedBy(server)
    const { phones } = sizes[size]
    const saved = countIn(dataDir, 'answer')
    const isInTime = p99(joins) <= 5_000 && p99(acks) <= 500
    return {
      figures:
        `${phones} phones and ${attacker.tried} guesses from one address: ` +
        `${refusals.length} refused${refusals[0] ? ` (${refusals[0]})` : ''}, ${saved} answers saved, ` +
        `join p99 ${p99(joins)} ms, ack p99 ${p99(acks)} ms, at most ${lookedUp} wrong codes looked up ` +
        `in a minute (${compared} more held against the room at that address)`,
      isKept:
        refusals.length === 0 &&
        saved === phones &&
        acks.length === phones &&
        lookedUp <= perMinute &&
        (size === 'short' || isInTime),
    }
  } finally {
    attacker.stop()
    closeSockets()
    await server.kill()
    await removeDataDir(dataDir)
  }
}

export const trial: Trial = {
  number: 6,
  name: 'crowd',
  promise: 'A whole hall behind one address gets in and is saved, also beside somebody who guesses',
  run: (size) => look(size),
  mutants: [
    { name: 'counts every join', run: (size) => look(size, 'every-join') },
    { name: 'counts right codes too', run: (size) => look(size, 'right-codes') },
    { name: 'keeps out the whole address', run: (size) => look(size, 'whole-address') },
    { name: 'counts nothing', run: (size) => look(size, 'none') },
  ],
}
