import * as v from 'valibot'
import { deckSchema, type Step, stepOf } from '../../shared/deck/deck.ts'
import { settingsSchema } from '../../shared/deck/settings.ts'
import { newLivePicture } from '../../shared/room/live-picture.ts'
import { textIds } from '../../shared/room/sealed-texts.ts'
import {
  type RoomState,
  roomStateSchema,
  roundAt,
  roundKey,
  roundsOf,
  type Session,
  stepAsRun,
} from '../../shared/room/state.ts'
import type { Board } from '../../shared/texts/board.ts'
import { decryptAnswer } from '../keys/answer-cipher.ts'
import type { KeyStore } from '../keys/key-directory.ts'
import { linkTokens } from '../keys/links.ts'
import { RefusalError } from '../refusal-error.ts'
import { listAnswers } from '../store/answers.ts'
import { findBoard } from '../store/boards.ts'
import { listDrafts } from '../store/drafts.ts'
import { listParts, type StoredPart } from '../store/parts.ts'
import { listRounds, type StoredRound } from '../store/rounds.ts'
import type { StoredSession } from '../store/sessions.ts'
import type { Database } from '../store/sqlite.ts'
import { isAsWritten, sealHash } from '../store/sums.ts'
import type { LoadedRoom } from './loaded-room.ts'
import {
  hold,
  openAnswers,
  type RoundAnswers,
  sealedAnswers,
  type TableText,
  tableOf,
} from './round-answers.ts'
import { firstBoard, readBoard } from './stored-board.ts'
import { readTally } from './stored-tally.ts'
import { readText } from './tables/table-work.ts'

interface Source {
  readonly db: Database
  readonly keys: KeyStore
}

interface Running {
  readonly session: Session
  readonly state: RoomState
}

const peopleSchema = v.record(v.string(), v.number())

async function loadSealed(
  { db }: Source,
  { session, state }: Running,
  stored: StoredRound,
  { isWhole, byTable }: { readonly isWhole: boolean; readonly byTable: boolean },
): Promise<RoundAnswers> {
  const step = stepAsRun(state, stepIn(session, stored))
  const parts = await listParts(db, session.id, stored)
  if ((isWhole || stored.seal) && !sealHash(parts).equals(Buffer.from(stored.seal ?? []))) {
    throw damaged(`the sealed answers of ${session.id} ${roundKey(stored)} are not what was sealed`)
  }
  const people = v.parse(peopleSchema, JSON.parse(stored.people ?? '{}'))
  const board = await loadBoard(db, session.id, { stored, step, parts })
  return sealedAnswers(
    { step: stored.step, round: stored.round },
    step,
    { parts, people, answered: stored.answered ?? 0, board },
    byTable,
  )
}

async function loadBoard(
  db: Database,
  session: string,
  { stored, step, parts }: { stored: StoredRound; step: Step; parts: readonly StoredPart[] },
): Promise<Board | null> {
  const texts = textIds(step, parts)
  if (!texts) return null
  const content = await findBoard(db, session, stored)
  if (content !== null) return readBoard(content)
  return firstBoard(
    parts.filter(({ id }) => texts.includes(id)),
    stored.status === 'revealed',
  )
}

async function loadOpen(
  { db, keys }: Source,
  { session, state }: Running,
  stored: StoredRound,
  byTable: boolean,
): Promise<RoundAnswers> {
  const ref = { step: stored.step, round: stored.round }
  const key = keys.read({ session: session.id, ...ref })
  if (!key) throw new Error('the key of an open round is missing')
  const round = openAnswers(ref, stepAsRun(state, stepIn(session, ref)), key, byTable)
  for (const row of await listAnswers(db, session.id, ref)) {
    const value = decryptAnswer(key, row.respondent, row.value)
    hold(round, Buffer.from(row.respondent).toString('hex'), row.rev, value)
  }
  // What waited before the restart is not known: the picture next moves on k further people.
  const picture = newLivePicture(readTally(stored.shown), round.held.keys())
  return { ...round, picture, drafts: await loadDrafts(db, session, round, key) }
}

/** What tables were writing when the server stopped. */
async function loadDrafts(
  db: Database,
  session: Session,
  round: RoundAnswers,
  key: Buffer,
): Promise<Map<number, TableText>> {
  const rows = await listDrafts(db, session.id, round.ref)
  return new Map(
    rows.flatMap(({ respondent, rev, value }) => {
      const table = tableOf(round, Buffer.from(respondent).toString('hex'))
      if (table === null) return []
      return [[table, { ...readText(decryptAnswer(key, respondent, value)), rev }]]
    }),
  )
}

function stepIn(session: Session, { step }: { step: string }) {
  const found = stepOf(session.deck, step)
  if (!found) throw new Error('a stored round belongs to no step')
  return found
}

/** What people are told says no more than that; the log says what. */
const damaged = (what: string) =>
  new RefusalError('room-damaged', undefined, { cause: new Error(what) })

/** Every round that the room knows of is stored as the room knows it: none has gone with its row. */
function checkRounds(session: Session, state: RoomState, stored: readonly StoredRound[]): void {
  const statuses = new Map(stored.map((round) => [roundKey(round), round.status]))
  const known = session.deck.steps.flatMap(({ id }) => roundsOf(state, id))
  const astray = known.find(({ ref, round }) => statuses.get(roundKey(ref)) !== round.status)
  if (astray || known.length !== stored.length) {
    throw damaged(`the rounds of ${session.id} are not those it has had`)
  }
}

const isOpen = (round: StoredRound) => round.status === 'open' || round.status === 'locked'

/**
 * A room as it was when the last commit was made, rebuilt from the database and the keys.
 *
 * @throws RefusalError `room-damaged` where a row is not what was written, or sealed answers have been changed
 */
export async function loadRoom(
  source: Source,
  stored: StoredSession,
  secret: Buffer,
): Promise<LoadedRoom> {
  if (!(await isAsWritten(source.db, stored.id))) {
    throw damaged(`a row of ${stored.id} is not what was written`)
  }
  const session: Session = {
    id: stored.id,
    deck: v.parse(deckSchema, JSON.parse(stored.deck)),
    settings: v.parse(settingsSchema, JSON.parse(stored.settings)),
  }
  const state = v.parse(roomStateSchema, JSON.parse(stored.state))
  const storedRounds = await listRounds(source.db, session.id)
  // Rounds that were never sealed are gone with the answers.
  if (!stored.answersDeleted) checkRounds(session, state, storedRounds)
  const rounds = new Map<string, RoundAnswers>()
  for (const round of storedRounds) {
    const byTable = roundAt(state, round)?.byTable ?? false
    const isWhole = !stored.answersDeleted
    const loaded = isOpen(round)
      ? await loadOpen(source, { session, state }, round, byTable)
      : await loadSealed(source, { session, state }, round, { isWhole, byTable })
    rounds.set(roundKey(round), loaded)
  }
  return {
    session,
    state,
    rounds,
    entry: { code: stored.code, tokens: linkTokens(secret, session.id, stored.generation) },
    answersUntil: stored.answersUntil,
    agreementsUntil: stored.agreementsUntil,
    touchedOn: stored.touchedOn,
  }
}
