import { stepOf } from '../../shared/deck/deck.ts'
import { forgetOption } from '../../shared/room/options.ts'
import { isToLookThrough, showRound } from '../../shared/room/revealing.ts'
import { type RoomState, type RoundRef, roundAt, roundKey } from '../../shared/room/state.ts'
import { type Board, forgetText, headsOf, reduceBoard } from '../../shared/texts/board.ts'
import { type BoardOp, plainOps } from '../../shared/texts/ops.ts'
import { RefusalError } from '../refusal-error.ts'
import { saveBoard } from '../store/boards.ts'
import { deletePart } from '../store/parts.ts'
import { updateRound } from '../store/rounds.ts'
import { updateState } from '../store/sessions.ts'
import { type Database, truncateLog } from '../store/sqlite.ts'
import { sealHash } from '../store/sums.ts'
import type { LoadedRoom } from './loaded-room.ts'
import type { RoomDeps } from './room-deps.ts'
import { type RoundAnswers, type SealedRound, sealedAnswers, withBoard } from './round-answers.ts'
import { writeBoard } from './stored-board.ts'

/** What has become of a round's texts, and of the room that may show them now. On disk already. */
export interface Sorted {
  readonly round: RoundAnswers
  readonly state: RoomState
}

type Found = SealedRound & { readonly round: RoundAnswers; readonly board: Board }

/**
 * The sealed texts of a round, once the facilitator has them in front of them.
 *
 * @throws RefusalError `invalid-input` where the answers are no texts, `not-now` before they are sealed
 */
function textsOf({ session, state, rounds }: LoadedRoom, ref: RoundRef): Found {
  const round = rounds.get(roundKey(ref))
  if (!round?.activity.traits(round.step.config).texts)
    throw new RefusalError('invalid-input', 'step')
  const step = stepOf(session.deck, ref.step)
  const { sealed } = round
  if (!sealed?.board || !step || isToLookThrough(session, state, step))
    throw new RefusalError('not-now')
  return { ...sealed, board: sealed.board, round }
}

const showsAny = ({ state }: Board) =>
  headsOf(state).some((id) => state.texts[id]?.standing === 'shown')

/** Showing a single text is showing the round: with that text, and no other. */
function stateAfter(state: RoomState, ref: RoundRef, board: Board): RoomState {
  const isHidden = roundAt(state, ref)?.status === 'sealed'
  return isHidden && showsAny(board) ? showRound(state, ref) : state
}

async function storeState(db: Database, room: LoadedRoom, state: RoomState, ref: RoundRef) {
  if (state === room.state) return
  const status = roundAt(state, ref)?.status
  await updateState(db, room.session.id, JSON.stringify(state))
  if (status) await updateRound(db, room.session.id, ref, { status })
}

/**
 * Does to the loose texts of a round what a facilitator asks for. Resolves when it is on disk.
 *
 * @throws RefusalError what `reduceBoard` says; `invalid-input`, `not-now`
 */
export async function sortTexts(
  { writer }: Pick<RoomDeps, 'writer'>,
  room: LoadedRoom,
  ref: RoundRef,
  op: BoardOp,
): Promise<Sorted> {
  const { round, board, ...sealed } = textsOf(room, ref)
  const { sorts } = round.activity.traits(round.step.config)
  if (!sorts && !plainOps.has(op.type)) throw new RefusalError('invalid-input', 'op')
  const reduced = reduceBoard(board, op)
  if (!reduced.ok) throw new RefusalError(reduced.error)
  const state = stateAfter(room.state, ref, reduced.value)
  await writer.transaction(async (db) => {
    await saveBoard(db, room.session.id, ref, writeBoard(reduced.value))
    await storeState(db, room, state, ref)
  })
  return { round: withBoard(round, { ...sealed, board }, reduced.value), state }
}

/**
 * Deletes texts for good: their rows, what the board says of them, and their places among the options of a
 * later step; the seal becomes one over what is left, in the same transaction. Then the log is emptied.
 *
 * @param ids those that are gone already, because another console deleted them, are passed by
 * @throws RefusalError `text-gone` where all of them are; `invalid-input`, `not-now`
 */
export async function deleteTexts(
  { db: database, writer, log }: Pick<RoomDeps, 'db' | 'writer' | 'log'>,
  room: LoadedRoom,
  ref: RoundRef,
  ids: readonly string[],
): Promise<Sorted> {
  const { round, ...found } = textsOf(room, ref)
  const there = new Set(ids.filter((id) => Object.hasOwn(found.board.state.texts, id)))
  if (there.size === 0) throw new RefusalError('text-gone')
  const parts = found.parts.filter((part) => !there.has(part.id))
  const board = [...there].reduce(forgetText, found.board)
  const state = [...there].reduce(forgetOption, room.state)
  await writer.transaction(async (db) => {
    for (const id of there) await deletePart(db, room.session.id, id)
    await saveBoard(db, room.session.id, ref, writeBoard(board))
    await updateRound(db, room.session.id, ref, { seal: sealHash(parts) })
    await updateState(db, room.session.id, JSON.stringify(state))
  })
  await truncateLog(database).catch((error: unknown) => {
    // A backup that reads just now: the sweep empties the log after it.
    log.error('deleted-remains', error)
  })
  return { round: sealedAnswers(ref, round.step, { ...found, parts, board }, round.byTable), state }
}
