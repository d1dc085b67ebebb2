import { mixedDeck } from '../../support/arbitrary-room.ts'
import {
  closeSockets,
  newSeat,
  openConsole,
  openScreen,
  press,
  removeDataDir,
  startPlenum,
  startSession,
} from '../../support/plenum.ts'
import { goTo, joinPhone, rice, soup } from '../../support/room.ts'
import { allowedPaths, type Hearer, pathsIn, releasedPaths } from './paths.ts'

/** What was found in the messages of a session on the real server. */
interface Looked {
  readonly frames: number
  /** Fields that are on no list of what this reader may hold. */
  readonly unknown: readonly string[]
  /** Messages with results while nobody was to see any. */
  readonly early: number
}

const atOnce = 6

async function enter(url: string) {
  const session = await startSession(url, {}, { file: mixedDeck })
  const console = openConsole(url, session)
  const { join: entry, screenToken } = await console.until(() => true)
  const screen = openScreen(url, session.id, screenToken)
  await screen.until(() => true)
  const join = (seat = newSeat()) => joinPhone(url, session.id, entry.code, { seat })
  const phones = await Promise.all(Array.from({ length: atOnce }, () => join()))
  return { console, screen, phones, join }
}

type Room = Awaited<ReturnType<typeof enter>>

const ears = ({ console, screen, phones }: Room) => [
  { hearer: 'console' as const, frames: console.frames },
  { hearer: 'screen' as const, frames: screen.frames },
  ...phones.map(({ frames }) => ({ hearer: 'phone' as const, frames })),
]

/** A held step with edits, a skip, a phone that comes again, a late one, and a second run. */
async function holdOne(room: Room, step: string): Promise<void> {
  const { phones, console } = room
  await goTo(room, step, phones)
  await Promise.all(phones.map((phone, index) => phone.answer(index % 2 ? soup : rice)))
  await phones[0]?.answer(soup, 2)
  await phones[1]?.answer(null, 2)
  const [again] = phones.splice(2, 1)
  again?.socket.disconnect()
  phones.push(await room.join(again?.seat), await room.join())
  await phones.at(-1)?.answer(rice)
  await console.until(({ answered }) => answered === phones.length)
  await press(console, { type: 'lock', on: true })
  await press(console, { type: 'close' })
}

/** All that has been sent is here: a reply, even a refusal, comes after what was sent before it. */
const settle = (room: Room) =>
  Promise.all(
    [room.console, room.screen, ...room.phones].map((ear) =>
      ear.ask('settled', { step: 'none', round: 1 }),
    ),
  )

function pathsOf(room: Room): Map<Hearer, Set<string>> {
  const found = new Map<Hearer, Set<string>>()
  for (const { hearer, frames } of ears(room)) {
    const paths = found.get(hearer) ?? new Set<string>()
    found.set(hearer, paths)
    for (const path of frames.flatMap(pathsIn)) paths.add(path)
  }
  return found
}

const countReleased = (room: Room) =>
  ears(room)
    .flatMap(({ frames }) => frames)
    .filter((frame) => pathsIn(frame).some((path) => releasedPaths.test(path))).length

async function walk(room: Room): Promise<Looked> {
  const { console } = room
  const [gone] = room.phones
  await holdOne(room, 'held')
  await settle(room)
  const early = countReleased(room)
  await press(console, { type: 'reveal', knowing: true })
  await press(console, { type: 'again' })
  await goTo(room, 'looked', room.phones)
  await Promise.all(room.phones.map((phone) => phone.answer({ notes: ['noe'] })))
  await press(console, { type: 'look-through' })
  await press(console, { type: 'reveal' })
  await goTo(room, 'live', room.phones)
  await Promise.all(room.phones.map((phone) => phone.answer(soup)))
  await press(console, { type: 'timer-start', minutes: 3 })
  await press(console, { type: 'end' })
  await settle({ ...room, phones: room.phones.filter((phone) => phone !== gone) })
  const unknown = [...pathsOf(room)].flatMap(([hearer, paths]) =>
    [...paths].filter((path) => !allowedPaths[hearer].has(path)).map((path) => `${hearer}:${path}`),
  )
  return { frames: ears(room).flatMap(({ frames }) => frames).length, unknown, early }
}

/** Holds a session on a server of its own and reads every message that anybody was sent. */
export async function lookAtFrames(): Promise<Looked> {
  const plenum = await startPlenum(undefined, { monotonic: () => performance.now() * 1_000 })
  try {
    return await walk(await enter(plenum.url))
  } finally {
    closeSockets()
    await plenum.close()
    await removeDataDir(plenum.dataDir)
  }
}
