import { describe, expect, it, onTestFinished } from 'vitest'
import { listDrafts } from '../../server/store/drafts.ts'
import { insertRound, listRounds, updateRound, updateShown } from '../../server/store/rounds.ts'
import { insertSession } from '../../server/store/sessions.ts'
import { openDatabase } from '../../server/store/sqlite.ts'
import { createWriter } from '../../server/store/writer.ts'
import { newDataDir, removeDataDir } from '../support/plenum.ts'

const ref = { step: 'velg', round: 1 }

/** A database with two sessions, of which one has ended; the first has an open round. */
async function twoSessions() {
  const dataDir = await newDataDir()
  const db = await openDatabase(dataDir)
  onTestFinished(async () => {
    await db.destroy()
    await removeDataDir(dataDir)
  })
  for (const id of ['running', 'ended']) {
    await insertSession(db, {
      id,
      code: id,
      joinHash: Buffer.from(id),
      generation: 1,
      deck: '{}',
      settings: '{}',
      state: '{}',
      ended: id === 'ended',
      answersUntil: '2026-01-01',
      agreementsUntil: null,
      answersDeleted: false,
      touchedOn: '2026-01-01',
    })
  }
  await insertRound(db, 'running', ref, 'open')
  return { db, writer: createWriter(db) }
}

describe('a seat for a session that is gone', () => {
  it('is not taken in, and spoils nothing that is committed with it', async () => {
    const { writer } = await twoSessions()
    const seatHash = Buffer.from('seat')

    const outcomes = await Promise.all([
      writer.seat({ session: 'deleted', seatHash }),
      writer.seat({ session: 'ended', seatHash }),
      writer.seat({ session: 'running', seatHash }),
      writer.seat({ session: 'running', seatHash }),
      writer.answer({
        session: 'running',
        ...ref,
        respondent: Buffer.from('respondent'),
        rev: 1,
        value: Buffer.from('value'),
      }),
    ])

    expect(outcomes).toEqual([false, false, true, true, { kind: 'written' }])
  })
})

describe("a table's draft", () => {
  const draftOf = (rev: number) => ({
    session: 'running',
    ...ref,
    respondent: Buffer.from('table'),
    rev,
    value: Buffer.from(`text ${rev}`),
  })

  it('is not written over by an older one that is late', async () => {
    const { db, writer } = await twoSessions()
    expect(await writer.draft(draftOf(2))).toBe(true)

    expect(await writer.draft(draftOf(1))).toBe(false)

    expect((await listDrafts(db, 'running', ref)).map(({ rev }) => rev)).toEqual([2])
  })

  it('is not written once the round is closed, also where that waited in the same queue', async () => {
    const { db, writer } = await twoSessions()

    const [, isWritten] = await Promise.all([
      writer.transaction((inside) => updateRound(inside, 'running', ref, { status: 'sealed' })),
      writer.draft(draftOf(1)),
    ])

    expect(isWritten).toBe(false)
    expect(await listDrafts(db, 'running', ref)).toEqual([])
  })
})

describe('a live picture that is written after its round was sealed', () => {
  it('changes nothing', async () => {
    const { db } = await twoSessions()
    await updateShown(db, 'running', ref, '[1]')
    await updateRound(db, 'running', ref, { status: 'sealed', shown: '[]' })

    await updateShown(db, 'running', ref, '[2]')

    expect((await listRounds(db, 'running')).map(({ shown }) => shown)).toEqual(['[]'])
  })
})
