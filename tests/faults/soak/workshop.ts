import { setTimeout as pause } from 'node:timers/promises'
import type { ConsoleView } from '../../../shared/protocol/views.ts'
import { openConsole, press, startSession, type Watched } from '../../support/plenum.ts'
import { longDeckOf, openSilentPhone, type SilentPhone } from '../../support/slow-readers.ts'
import type { Watched as Server } from '../watched.ts'
import { type LeanPhone, openLeanPhone } from './lean-phone.ts'

/** What one session goes through. */
export interface Course {
  readonly phones: number
  /** How many more come in and never read. */
  readonly silent: number
  readonly steps: number
  /** How many phones leave and come back on each step. */
  readonly leaving: number
  /** Milliseconds that are left between two of them. */
  readonly between: number
  /** How many further whole views each step sends while silent phones are there. */
  readonly views: number
  /** Whether others come in place of silent phones that were let go. */
  readonly silentReturn: boolean
}

/** What was seen, over all sessions. */
export interface Seen {
  rounds: number
  acks: number
  refused: number
  left: number
  letGo: number
}

interface Workshop {
  readonly console: Watched<ConsoleView>
  readonly phones: readonly LeanPhone[]
  readonly silent: SilentPhone[]
  readonly openSilent: () => Promise<SilentPhone>
}

const many = <Value>(count: number, make: (index: number) => Promise<Value>): Promise<Value[]> =>
  Promise.all(Array.from({ length: count }, (_none, index) => make(index)))

async function must(console: Watched<ConsoleView>, command: Parameters<typeof press>[1]) {
  const reply = await press(console, command)
  if (!reply.ok) throw new Error(`${command.type}: ${reply.error.code}`)
}

/** How many of the silent the server has let go. */
const letGo = async ({ phones, silent }: Workshop, server: Server) =>
  phones.length + silent.length - (await server.counts()).seats

/** Sends views until all of the silent are let go; then others come in their place, where they should. */
async function sendViews({ workshop, server, course, seen }: Held): Promise<void> {
  const { console, silent, openSilent } = workshop
  for (let sent = 0; sent < course.views && silent.length > 0; sent += 1) {
    await must(console, { type: 'blank', on: sent % 2 === 0 })
    if ((await letGo(workshop, server)) < silent.length) continue
    const gone = silent.splice(0)
    seen.letGo += gone.length
    for (const phone of gone) phone.end()
    if (course.silentReturn) silent.push(...(await many(gone.length, openSilent)))
  }
}

interface Held {
  readonly workshop: Workshop
  readonly server: Server
  readonly course: Course
  readonly seen: Seen
}

async function holdStep(step: string, held: Held): Promise<void> {
  const { workshop, course, seen } = held
  const { console, phones } = workshop
  await must(console, { type: 'go', step })
  await Promise.all(phones.map((phone) => phone.until((view) => view.step?.id === step)))
  const replies = await Promise.all(
    phones.map((phone, index) => phone.answer({ ids: [`o${1 + (index % 3)}`], items: [] })),
  )
  seen.acks += replies.filter(({ ok }) => ok).length
  seen.refused += replies.filter(({ ok }) => !ok).length
  for (let left = 0; left < course.leaving; left += 1) {
    await phones[(seen.left + left) % phones.length]?.comeBack()
    await pause(course.between)
  }
  seen.left += course.leaving
  await must(console, { type: 'reveal' })
  await Promise.all(phones.map((phone) => phone.until((view) => view.step?.status === 'revealed')))
  seen.rounds += 1
  await sendViews(held)
}

/** One session from its beginning to its end and until it is deleted; nobody is left of it. */
export async function holdWorkshop(server: Server, course: Course, seen: Seen): Promise<void> {
  const { url } = server
  const steps = Array.from({ length: course.steps }, (_none, index) => `step-${index}`)
  const session = await startSession(url, {}, { file: longDeckOf(...steps) })
  const console = openConsole(url, session)
  const { join } = await console.until(() => true)
  const door = { url, session: session.id, code: join.code }
  const openSilent = () => openSilentPhone(door)
  const phones = await many(course.phones, () => openLeanPhone(door))
  const silent = await many(course.silent, openSilent)
  const workshop = { console, phones, silent, openSilent }
  try {
    for (const step of steps) await holdStep(step, { workshop, server, course, seen })
    await must(console, { type: 'end' })
    const headers = { origin: url, cookie: session.cookie }
    await fetch(`${url}/api/sessions/${session.id}`, { method: 'DELETE', headers })
  } finally {
    for (const phone of phones) phone.leave()
    for (const phone of workshop.silent) phone.end()
    console.socket.disconnect()
  }
}
