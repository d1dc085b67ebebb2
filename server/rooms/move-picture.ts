import { kOf } from '../../shared/deck/settings.ts'
import { moveLivePicture } from '../../shared/room/live-picture.ts'
import type { Session } from '../../shared/room/state.ts'
import { updateShown } from '../store/rounds.ts'
import type { RoomDeps } from './room-deps.ts'
import type { RoundAnswers } from './round-answers.ts'
import { stored } from './stored.ts'
import { writeTally } from './stored-tally.ts'

/** Stored before it is shown, so that a restart never shows a picture that moved by fewer than k. */
export async function movePicture(
  { writer }: RoomDeps,
  { id, settings }: Session,
  round: RoundAnswers,
): Promise<void> {
  if (!moveLivePicture(round.picture, round.tally, kOf(round.step, settings))) return
  const shown = writeTally(round.picture.shown)
  await stored(writer.transaction((db) => updateShown(db, id, round.ref, shown)))
}
