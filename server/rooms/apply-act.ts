import { stepOf } from '../../shared/deck/deck.ts'
import { kOf } from '../../shared/deck/settings.ts'
import type { Reduced } from '../../shared/room/reduction.ts'
import { toPart } from '../../shared/room/sealed-texts.ts'
import {
  type RoomState,
  type RoundRef,
  roundAt,
  roundKey,
  type Session,
  stepAsRun,
} from '../../shared/room/state.ts'
import { showUndecided } from '../../shared/texts/board.ts'
import { saveBoard } from '../store/boards.ts'
import { insertRound, updateRound } from '../store/rounds.ts'
import { deleteSeats, forgetArrivals } from '../store/seats.ts'
import { updateSession } from '../store/sessions.ts'
import { type Database, truncateLog } from '../store/sqlite.ts'
import { addDays, dayOf, laterDay } from './days.ts'
import type { RoomDeps } from './room-deps.ts'
import { openAnswers, type RoundAnswers, withBoard } from './round-answers.ts'
import { sealRound } from './seal.ts'
import { writeBoard } from './stored-board.ts'

/** A room as an act finds it. */
export interface ActedOn {
  readonly session: Session
  readonly before: RoomState
  readonly rounds: ReadonlyMap<string, RoundAnswers>
  readonly answersUntil: string
  readonly agreementsUntil: string | null
  /** A room that was left behind: rounds with fewer answers than k are discarded. */
  readonly discardBelowK: boolean
  /** The session's deck is another one from now on. */
  readonly newDeck?: boolean
}

/** What an act has made of it, once it is on disk. */
export interface Applied {
  readonly rounds: readonly RoundAnswers[]
  readonly agreementsUntil: string | null
}

/** Days that agreements are kept after the last day on which one is to be looked at again. */
const agreementMargin = 60

/** The longest that a session's settings can ask for, in days. */
const longestAgreement = 730

/** Keys first, then one transaction. The keys of what was sealed are destroyed by `destroyKeys`. */
export async function applyAct(deps: RoomDeps, room: ActedOn, reduced: Reduced): Promise<Applied> {
  const opened = reduced.opens.map((ref) => openWithKey(deps, room.session, reduced.state, ref))
  return deps.writer.transaction(async (db) => {
    const sealed = await sealAll(db, room, reduced.seals)
    for (const { ref } of opened) await insertRound(db, room.session.id, ref, 'open')
    await storeStatuses(db, room, reduced.state)
    const revealed = await showBoards(db, room, sealed, reduced.state)
    const agreementsUntil = keepAgreements(room, sealed, dayOf(deps.now()))
    await updateSession(db, room.session.id, {
      state: JSON.stringify(reduced.state),
      ended: reduced.state.phase === 'ended',
      agreementsUntil,
      ...(room.newDeck ? { deck: JSON.stringify(room.session.deck) } : {}),
    })
    await settleSeats(db, room.session.id, reduced)
    if (reduced.seals.length > 0) deps.at('before-commit')
    return { rounds: [...opened, ...sealed, ...revealed], agreementsUntil }
  })
}

/** What is left of who came: nothing at the end, and after a sealing no order. */
async function settleSeats(
  db: Database,
  session: string,
  { seals, state }: Pick<Reduced, 'seals' | 'state'>,
): Promise<void> {
  if (state.phase === 'ended') await deleteSeats(db, session)
  else if (seals.length > 0) await forgetArrivals(db, session)
}

function openWithKey(
  deps: RoomDeps,
  { id, deck }: Session,
  state: RoomState,
  ref: RoundRef,
): RoundAnswers {
  const step = stepOf(deck, ref.step)
  if (!step) throw new Error(`no step ${ref.step}`)
  const key = deps.keys.create({ session: id, ...ref })
  deps.at('key-made')
  return openAnswers(ref, stepAsRun(state, step), key, roundAt(state, ref)?.byTable ?? false)
}

async function sealAll(
  db: Database,
  { session, rounds, discardBelowK }: ActedOn,
  seals: readonly RoundRef[],
): Promise<RoundAnswers[]> {
  const sealed: RoundAnswers[] = []
  for (const ref of seals) {
    const round = rounds.get(roundKey(ref))
    if (!round) throw new Error(`no round ${roundKey(ref)}`)
    const least = discardBelowK ? kOf(round.step, session.settings) : 0
    sealed.push(await sealRound(db, session.id, round, least))
  }
  return sealed
}

/** The database's own word on which rounds take answers: every write of an answer asks it. */
async function storeStatuses(db: Database, room: ActedOn, state: RoomState): Promise<void> {
  for (const [step, rounds] of Object.entries(state.rounds)) {
    for (const [index, { status }] of rounds.entries()) {
      const ref = { step, round: index + 1 }
      if (roundAt(room.before, ref)?.status === status) continue
      await updateRound(db, room.session.id, ref, { status })
    }
  }
}

/** Showing a step shows all of its texts that nobody has hidden, unless some were shown one by one. */
async function showBoards(
  db: Database,
  room: ActedOn,
  sealed: readonly RoundAnswers[],
  state: RoomState,
): Promise<RoundAnswers[]> {
  const all = new Map([
    ...room.rounds,
    ...sealed.map((round) => [roundKey(round.ref), round] as const),
  ])
  const shown: RoundAnswers[] = []
  for (const round of all.values()) {
    const isNews = roundAt(room.before, round.ref)?.status !== 'revealed'
    if (!isNews || roundAt(state, round.ref)?.status !== 'revealed' || !round.sealed?.board)
      continue
    const board = showUndecided(round.sealed.board)
    await saveBoard(db, room.session.id, round.ref, writeBoard(board))
    shown.push(withBoard(round, round.sealed, board))
  }
  return shown
}

/** Agreements are kept until some time after the last day that one of them names. */
function keepAgreements(
  { session, answersUntil, agreementsUntil }: ActedOn,
  sealed: readonly RoundAnswers[],
  today: string,
): string | null {
  // One card's slip of the pen must not keep everyone's agreements for a lifetime.
  const latest = addDays(today, longestAgreement)
  if (session.settings.agreementDays !== null) return agreementsUntil
  return sealed.reduce<string | null>((until, { activity, sealed: round }) => {
    const last = activity.lastDay?.((round?.parts ?? []).map(toPart))
    if (!last) return until
    const wanted = addDays(last, agreementMargin)
    return laterDay(until ?? answersUntil, wanted > latest ? latest : wanted)
  }, agreementsUntil)
}

/**
 * The sealing is in the database: the log is emptied, and then the keys are overwritten and removed.
 * So is the log of a room that ended: until then the file holds the seats that were deleted.
 */
export async function destroyKeys(
  deps: RoomDeps,
  session: string,
  { seals, state }: Pick<Reduced, 'seals' | 'state'>,
): Promise<void> {
  if (seals.length === 0 && state.phase !== 'ended') return
  deps.at('after-commit')
  try {
    await truncateLog(deps.db)
    deps.at('after-checkpoint')
    for (const ref of seals) deps.keys.destroy({ session, ...ref })
  } catch (error) {
    // The round is sealed all the same; the sweep, or the next start, finishes this.
    deps.log.error('key-remains', error)
  }
  deps.at('after-destroy')
}
