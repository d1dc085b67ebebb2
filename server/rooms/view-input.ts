import type { Language } from '../../shared/i18n/languages.ts'
import type { Reader } from '../../shared/protocol/views.ts'
import { currentStep, lastRound, roundKey } from '../../shared/room/state.ts'
import type { RoundResults, ViewInput } from '../../shared/room/view-input.ts'
import { countsOf, notCounted } from './counts.ts'
import { addDays } from './days.ts'
import type { DoneSigns } from './done.ts'
import { joinView } from './entries.ts'
import type { LoadedRoom } from './loaded-room.ts'
import type { Presence } from './presence.ts'
import type { RoomDeps } from './room-deps.ts'
import { resultsOf } from './round-answers.ts'
import type { Tables } from './tables/tables.ts'

const noResults: RoundResults = {
  live: new Map(),
  sealed: null,
  loose: null,
  answered: 0,
  tables: null,
}

const nobodyIsDone = { count: 0, of: 0 }

/** A room as it is at this moment. */
interface Moment {
  readonly deps: RoomDeps
  readonly room: LoadedRoom
  readonly presence: Presence
  readonly tables: Tables
  readonly done: DoneSigns
  readonly closing: boolean
  readonly sinceArrival: number
}

const countsIn = ({ room, presence, tables }: Moment) => {
  const { session, state, rounds } = room
  const step = currentStep(session, state)
  const last = step && lastRound(state, step.id)
  const round = last && rounds.get(roundKey(last.ref))
  return countsOf(presence.recent(), round, (ofTables) => tables.inUse(ofTables))
}

/** Everything that a view of a room is made from; `viewFor` decides what of it a reader gets. */
export function viewInputOf(moment: Moment, reader: Reader, language: Language): ViewInput {
  const { deps, room, tables, done, closing, sinceArrival } = moment
  const { session, state, rounds, entry, answersUntil, agreementsUntil } = room
  return {
    session,
    state,
    language,
    now: deps.now(),
    closing,
    results: (ref) => {
      const round = rounds.get(roundKey(ref))
      return round ? resultsOf(round) : noResults
    },
    ...(reader === 'phone' ? notCounted : countsIn(moment)),
    tables: reader === 'console' ? tables.progress() : [],
    done: reader === 'console' ? done.count() : nobodyIsDone,
    join: joinView(deps.address(), entry, state.doorLocked),
    screenToken: entry.tokens.screen,
    trouble: deps.troubles(),
    answersUntil,
    agreementsUntil,
    day: addDays(answersUntil, -session.settings.answerDays),
    sinceArrival,
    consoles: deps.audience.consoles(session.id),
    codesAreSlow: deps.codesAreSlow(session.id),
  }
}
