import type { ListName } from '../activities/open-list.ts'
import { stepOf } from '../deck/deck.ts'
import { entriesOf, type ListSource, listSourceOf, openListOf } from '../deck/lists.ts'
import type { LocalText } from '../i18n/local-text.ts'
import { fail, ok, type Result } from '../lib/result.ts'
import type { BoardState } from '../texts/board.ts'
import { type LooseText, shownTexts } from '../texts/wall.ts'
import type { Reduced } from './reduction.ts'
import {
  type FrozenOption,
  lastRound,
  type RoomState,
  type RoundRef,
  type Session,
} from './state.ts'

/** What a round's texts have become; null where there are none. */
export type LooseTextsOf = (
  ref: RoundRef,
) => { readonly texts: readonly LooseText[]; readonly board: { readonly state: BoardState } } | null

const deleted: LocalText = {
  nb: 'Teksten er slettet',
  nn: 'Teksten er sletta',
  da: 'Teksten er slettet',
  sv: 'Texten är raderad',
  en: 'The text was deleted',
}

/** What people choose from, or answer about: themes by the facilitator's words, texts only where the room has seen them. */
function optionsIn(from: ListSource, state: RoomState, looseOf: LooseTextsOf): FrozenOption[] {
  const { step: source, of } = from
  const last = lastRound(state, source)
  const loose = last && looseOf(last.ref)
  if (!loose) return []
  if (of === 'themes') return loose.board.state.themes.map(({ id, title }) => ({ id, title }))
  if (last.round.status !== 'revealed') return []
  return shownTexts(loose.board.state, loose.texts).map(({ id, text }) => ({ id, title: text }))
}

/** A theme may be called what one of the deck's own entries is called. */
const toldApart = (own: ReadonlySet<string>, option: FrozenOption): FrozenOption =>
  own.has(option.id) ? toldApart(own, { ...option, id: `${option.id}.` }) : option

/**
 * Gives each round that begins its options, cases or cards, where they come from another step: those of its
 * first round, or what the texts are now. They stay as they are, whatever becomes of the texts.
 */
export function freezeOptions(
  { deck }: Session,
  reduced: Reduced,
  looseOf: LooseTextsOf,
): Result<Reduced, `${'no' | 'too-many'}-${ListName}`> {
  let { rounds } = reduced.state
  for (const { step: id, round } of reduced.opens) {
    const step = stepOf(deck, id)
    const from = step && listSourceOf(step)
    const list = step && openListOf(step)
    if (!from || !list) continue
    const runs = rounds[id] ?? []
    const entries = entriesOf(step.config, list.name)
    const own = new Set(entries.map((entry) => entry.id))
    const found = () => optionsIn(from, reduced.state, looseOf)
    const options = runs[0]?.options ?? found().map((option) => toldApart(own, option))
    const all = options.length + own.size
    if (all < list.least) return fail(`no-${list.name}` as const)
    if (all > list.most) return fail(`too-many-${list.name}` as const)
    const frozen = runs.map((run, index) => (index === round - 1 ? { ...run, options } : run))
    rounds = { ...rounds, [id]: frozen }
  }
  return ok({ ...reduced, state: { ...reduced.state, rounds } })
}

const withOptions = (
  state: RoomState,
  change: (options: readonly FrozenOption[]) => FrozenOption[],
): RoomState => ({
  ...state,
  rounds: Object.fromEntries(
    Object.entries(state.rounds).map(([step, runs]) => [
      step,
      runs.map((run) => (run.options ? { ...run, options: change(run.options) } : run)),
    ]),
  ),
})

/** The room after a text was deleted for good: where people chose it, its place says so. */
export const forgetOption = (state: RoomState, text: string): RoomState =>
  withOptions(state, (options) =>
    options.map((option) => (option.id === text ? { ...option, title: deleted } : option)),
  )

/**
 * The room after its answers were deleted: what people wrote is not in it as options either, nor where
 * those who chose the same were to meet, nor what was noted among them; and nothing more is noted.
 */
export const forgetAnswers = (state: RoomState): RoomState => ({
  ...withOptions(state, () => []),
  places: null,
  parked: null,
  parkingShown: false,
})
