import { setTimeout as pause } from 'node:timers/promises'
import type { Outside } from '../../../server/app.ts'
import type { ConsoleView } from '../../../shared/protocol/views.ts'
import {
  closeSockets,
  openConsole,
  type Plenum,
  press,
  quick,
  removeDataDir,
  startPlenum,
  startSession,
  type Watched,
} from '../../support/plenum.ts'
import { rowsIn } from '../../support/room.ts'
import { BadNet, seeded } from './bad-net.ts'
import { NodePhone, type Tampering } from './node-phone.ts'

const words = (text: string) => ({ nb: text })

const stepOf = (round: number) => `n${round}`

const deckOf = (rounds: number) => ({
  format: 'plenum-deck',
  version: 1,
  id: 'net',
  title: words('Dårlig nett'),
  languages: ['nb'],
  steps: Array.from({ length: rounds }, (_, round) => ({
    id: stepOf(round),
    type: 'text',
    mode: 'individual',
    title: words(`Runde ${round}`),
    prompt: words(`Hva så du i runde ${round}?`),
    minutes: 5,
    release: 'reveal',
    moderate: false,
    config: {},
  })),
})

/** What is deliberately broken, on the phones or on the server. */
export interface Broken {
  readonly phone?: Tampering
  readonly server?: Pick<Outside, 'seats'>
}

interface HallOptions {
  readonly seed: number
  readonly phones: number
  readonly rounds: number
  readonly speed: number
  /** The longest that nothing may pass. */
  readonly freezeFor?: number
  readonly broken?: Broken
  readonly outside?: Partial<Outside>
}

/** Nothing has moved for so many looks, as far apart as that: a busy machine looks less often, too. */
const looks = 100
const lookEvery = 25

/** Phones, each behind a net of its own, and the facilitator, whose net is good. */
export interface Hall {
  readonly plenum: Plenum
  readonly code: string
  readonly phones: readonly NodePhone[]
  readonly random: () => number
  /** How many the server takes to be here, asked anew. */
  readonly inRoom: () => Promise<number>
  /** Waits until it has come about; false once nothing moves any more and it has not. */
  readonly settles: (condition: () => boolean) => Promise<boolean>
  /** Moves the room to a round, and waits for nobody. */
  readonly goTo: (round: number) => Promise<string>
  /** What lies loose in a round that is sealed. */
  readonly sealed: (step: string) => string[]
  readonly close: () => Promise<void>
}

async function pressOn(console: Watched<ConsoleView>, step: string): Promise<void> {
  const reply = await press(console, { type: 'go', step })
  if (!reply.ok) throw new Error(reply.error.code)
}

export async function openHall(options: HallOptions): Promise<Hall> {
  const { seed, rounds, speed, freezeFor = 0, broken = {}, outside = {} } = options
  const random = seeded(seed)
  const plenum = await startPlenum(undefined, {
    // Who is gone is gone at once, so that a seat that was taken from a phone can be seen.
    timings: { ...quick, grace: 300, present: 0 },
    ...outside,
    ...broken.server,
  })
  const session = await startSession(plenum.url, {}, { file: deckOf(rounds) })
  const console = openConsole(plenum.url, session)
  const { join } = await console.until(() => true)
  let moves = 0
  const moved = () => {
    moves += 1
  }
  console.socket.on('view', moved)
  const phones: NodePhone[] = []
  for (let number = 0; number < options.phones; number += 1) {
    const net = await BadNet.open(plenum.url, seeded(seed + number))
    phones.push(
      new NodePhone(net, {
        session: session.id,
        code: join.code,
        speed,
        random,
        twice: 0.2,
        tampering: broken.phone ?? {},
        moved,
      }),
    )
  }

  const settles = async (condition: () => boolean) => {
    let still = 0
    let before = moves
    // The longest wait of a phone passes within so many looks, and two freezes one after the other.
    const longest = (looks * 10) / speed + (2 * freezeFor) / lookEvery
    while (still < longest) {
      if (condition()) return true
      await pause(lookEvery)
      still = moves === before ? still + 1 : 0
      before = moves
    }
    return condition()
  }

  return {
    plenum,
    code: join.code,
    phones,
    random,
    inRoom: async () => {
      const asked = openConsole(plenum.url, session)
      const view = await asked.until(() => true)
      asked.socket.disconnect()
      return view.inRoom
    },
    settles,
    goTo: async (round) => {
      await pressOn(console, stepOf(round))
      return stepOf(round)
    },
    sealed: (step) =>
      rowsIn(plenum.dataDir, `SELECT value FROM part WHERE step = '${step}'`).map(
        // A note's part is its text.
        ({ value }) => JSON.parse(String(value)) as string,
      ),
    close: async () => {
      for (const phone of phones) {
        phone.close()
        phone.net.close()
      }
      closeSockets()
      await plenum.close()
      await removeDataDir(plenum.dataDir)
    },
  }
}
