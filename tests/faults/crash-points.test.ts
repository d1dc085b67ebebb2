import { describe, expect, it, onTestFinished } from 'vitest'
import type { SealPoint } from '../../server/rooms/seal.ts'
import type { Command } from '../../shared/room/commands.ts'
import { crowdDeck } from '../support/crowd.ts'
import {
  closeSockets,
  newDataDir,
  openConsole,
  press,
  removeDataDir,
  type StartedSession,
  startSession,
} from '../support/plenum.ts'
import { startFaulty } from '../support/process.ts'
import { goTo, joinPhone, keyFiles, rawFiles, rowsIn } from '../support/room.ts'
import { keysThatDoNotFit } from './stored-answers.ts'

const people = 10
const note = (number: number) => `tekst ${number}`
const notes = Array.from({ length: people }, (_, number) => note(number))

/** Ten people have answered the step `notes`. Nobody settles: sealing waits for the grace alone. */
async function answeredRoom(crashAt: SealPoint) {
  const dataDir = await newDataDir()
  const server = await startFaulty({ dataDir, crashAt })
  onTestFinished(async () => {
    closeSockets()
    await server.kill()
    await removeDataDir(dataDir)
  })
  const session = await startSession(server.url, {}, { file: crowdDeck })
  return { dataDir, server, session }
}

/** The same data served by a process that does not crash. */
async function restarted(dataDir: string, session: StartedSession) {
  const server = await startFaulty({ dataDir })
  onTestFinished(async () => {
    await server.kill()
  })
  const console = openConsole(server.url, session)
  return { console, view: await console.until(() => true) }
}

const statusOf = (dataDir: string) =>
  rowsIn(dataDir, "SELECT step, status FROM round WHERE step = 'notes'")

const textsIn = (dataDir: string) =>
  rowsIn(dataDir, 'SELECT value FROM part')
    .map(({ value }) => JSON.parse(String(value)) as string)
    .toSorted()

/** Answers ten times, acts, and waits until the process has killed itself. */
async function crash(crashAt: SealPoint, act: Command) {
  const { dataDir, server, session } = await answeredRoom(crashAt)
  const console = openConsole(server.url, session)
  const { join } = await console.until(() => true)
  const phones = await Promise.all(notes.map(() => joinPhone(server.url, session.id, join.code)))
  await goTo({ console }, 'notes', phones)
  const replies = await Promise.all(
    phones.map((phone, number) => phone.answer({ notes: [note(number)] })),
  )
  expect(replies.map(({ ok }) => ok)).toEqual(notes.map(() => true))
  const key = rawFiles(dataDir).find(({ name }) => name.endsWith('.key'))
  console.socket.emit('act', { version: console.latest()?.version ?? 0, command: act }, () => {})
  const exit = await server.exit
  return { dataDir, session, exit, key: key?.bytes ?? Buffer.alloc(0) }
}

describe('a server that dies before the sealing is committed', () => {
  it('has the round whole and open, and seals it when it is asked again', async () => {
    const { dataDir, session, exit } = await crash('before-commit', { type: 'reveal' })
    expect(exit.signal).toBe('SIGKILL')

    const { console, view } = await restarted(dataDir, session)

    expect(view).toMatchObject({ answered: people, step: { id: 'notes', status: 'open' } })
    expect(statusOf(dataDir)).toEqual([{ step: 'notes', status: 'open' }])
    expect(keysThatDoNotFit(dataDir)).toEqual([])
    expect(await press(console, { type: 'reveal' })).toMatchObject({ ok: true })
    expect(textsIn(dataDir)).toEqual(notes)
    expect(keyFiles(dataDir)).toEqual([])
  })
})

describe.each(['after-commit', 'after-checkpoint', 'after-destroy'] as const)(
  'a server that dies %s of the sealing',
  (point) => {
    it('has the round whole and sealed, and nothing of its key', async () => {
      const { dataDir, session, exit, key } = await crash(point, { type: 'reveal' })
      expect(exit.signal).toBe('SIGKILL')
      expect(key).toHaveLength(32)

      const { view } = await restarted(dataDir, session)

      expect(view).toMatchObject({ answered: people, step: { id: 'notes', status: 'revealed' } })
      expect(textsIn(dataDir)).toEqual(notes)
      expect(rowsIn(dataDir, 'SELECT * FROM answer')).toEqual([])
      expect(keyFiles(dataDir)).toEqual([])
      expect(rawFiles(dataDir).filter(({ bytes }) => bytes.includes(key))).toEqual([])
    })
  },
)

describe('a server that dies when it has made the key of the next round', () => {
  it('has the round before whole and open, and no key without a round', async () => {
    const { dataDir, server, session } = await answeredRoom('key-made')
    const console = openConsole(server.url, session)
    await console.until(() => true)
    console.socket.emit('act', { version: 1, command: { type: 'next' } }, () => {})
    expect((await server.exit).signal).toBe('SIGKILL')
    expect(keyFiles(dataDir)).toHaveLength(1)

    const again = await restarted(dataDir, session)

    expect(again.view).toMatchObject({ phase: 'lobby', step: null })
    expect(keyFiles(dataDir)).toEqual([])
    expect(await press(again.console, { type: 'next' })).toMatchObject({ ok: true })
    expect(keysThatDoNotFit(dataDir)).toEqual([])
  })
})
