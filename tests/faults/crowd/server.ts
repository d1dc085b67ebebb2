import { createApp } from '../../../server/app.ts'
import { terminalLog } from '../../../server/log.ts'
import { RefusalError } from '../../../server/refusal-error.ts'
import { createWindow } from '../../../server/window.ts'
import { createWrongCodes, type LookUp, type WrongCodes } from '../../../server/wrong-codes.ts'
import { isCode, readEntry } from '../../../shared/room/code.ts'
import { quick, testConfig } from '../../support/plenum.ts'

/** A server with another limit for codes. */
export interface CrowdServer {
  readonly dataDir: string
  readonly limit?: 'every-join' | 'right-codes' | 'whole-address' | 'none'
}

/** What a server says of the codes it was asked for. */
export interface Guessed {
  /** Wrong codes that were looked up in the worst minute. */
  readonly lookedUp: number
  /** Wrong codes that were held against the room of their own address only. */
  readonly compared: number
}

const minute = 60_000
/** What may lie between the limit's look at the clock and the one here. */
const blink = 50
const perMinute = 30

/** Counts by address, as there is only one: what most limiters do. */
function counting({ find, monotonic }: LookUp, counts: (entry: string) => boolean): WrongCodes {
  const all = createWindow(perMinute, minute, monotonic)
  return {
    find: (_from, entry) => {
      if (!counts(entry) || all.take()) return find(entry)
      return Promise.reject(new RefusalError('too-many-wrong-codes'))
    },
    isAt: () => {},
    isSlow: () => false,
  }
}

const limits: Record<NonNullable<CrowdServer['limit']>, (world: LookUp) => WrongCodes> = {
  'every-join': (world) => counting(world, () => true),
  'right-codes': (world) => counting(world, (entry) => isCode(readEntry(entry))),
  'whole-address': (world) =>
    createWrongCodes({ ...world, isCodeOf: () => Promise.resolve(false) }),
  none: (world) => counting(world, () => false),
}

const moments: number[] = []
let compared = 0

/** Notes every wrong code, wherever it is tried. */
const watched = (world: LookUp): LookUp => ({
  ...world,
  find: async (entry) => {
    const moment = performance.now()
    const found = await world.find(entry)
    if (found === null) moments.push(moment)
    return found
  },
  isCodeOf: async (session, code) => {
    const isSo = await world.isCodeOf(session, code)
    if (!isSo) compared += 1
    return isSo
  },
})

function worstMinute(): number {
  let first = 0
  let worst = 0
  const inOrder = moments.toSorted((a, b) => a - b)
  for (const [last, moment] of inOrder.entries()) {
    while ((inOrder[first] ?? 0) <= moment - minute + blink) first += 1
    worst = Math.max(worst, last - first + 1)
  }
  return worst
}

async function serve({ dataDir, limit }: CrowdServer): Promise<void> {
  const app = await createApp(testConfig(dataDir), {
    log: terminalLog('text'),
    clientDir: dataDir,
    timings: quick,
    wrongCodes: (world) => (limit ? limits[limit] : createWrongCodes)(watched(world)),
  })
  process.on('message', () => process.send?.({ lookedUp: worstMinute(), compared }))
  process.send?.({ port: await app.listen() })
}

// What `trial.ts` hands over.
await serve(JSON.parse(process.argv[2] ?? '{}') as CrowdServer)
