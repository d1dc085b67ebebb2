import type { AnyActivity } from '../activities/activity.ts'
import type { TableParts } from '../activities/by-table.ts'
import { activityOf } from '../activities/registry.ts'
import { type Part, type Tally, tallyOfSealed } from '../activities/tally.ts'
import type { Step } from '../deck/deck.ts'
import type { Json } from '../lib/json.ts'
import { type Board, headOf } from '../texts/board.ts'
import { type LooseText, shownTexts, valueOf, type WallText } from '../texts/wall.ts'
import type { RoundResults } from './view-input.ts'

/** One loose part of a sealed round. */
export interface SealedPart {
  /** Random: its order is no order. */
  readonly id: string
  readonly figure: string
  /** Canonical JSON. */
  readonly value: string
  /** The table that signs it; null where people answered. */
  readonly table: number | null
}

/** What a round has been answered with, once it is sealed. */
export interface SealedContent {
  readonly parts: readonly SealedPart[]
  readonly people: Readonly<Record<string, number>>
  readonly answered: number
  /** What became of its texts; null where the answers are no texts. */
  readonly board: Board | null
}

/** Counts, per figure, how many answers gave it a value. */
export function countPeople(
  answers: readonly (readonly Pick<Part, 'figure'>[])[],
): Record<string, number> {
  const people: Record<string, number> = {}
  for (const parts of answers) {
    for (const figure of new Set(parts.map((part) => part.figure))) {
      people[figure] = (people[figure] ?? 0) + 1
    }
  }
  return people
}

/** A stored part as the activity made it. */
export const toPart = ({ figure, value }: SealedPart): Part => ({
  figure,
  // Sealed as canonical JSON.
  value: JSON.parse(value) as Json,
})

/** A loose part in words; null where it is not a text but counted beside them. */
function textOf(activity: AnyActivity, step: Step, stored: SealedPart): LooseText | null {
  const part = toPart(stored)
  const text = activity.partText(step.config, part)
  if (text === '') return null
  const column = activity.partColumn?.(step.config, part)
  return {
    id: stored.id,
    text,
    ...(column === undefined ? {} : { column }),
    ...(stored.table === null ? {} : { table: stored.table }),
  }
}

const textsOf = (activity: AnyActivity, step: Step, parts: readonly SealedPart[]): LooseText[] =>
  parts.flatMap((part) => textOf(activity, step, part) ?? [])

/** The ids of the parts that a board is about; null where the answers are no texts. */
export function textIds(step: Step, parts: readonly SealedPart[]): string[] | null {
  const activity = activityOf(step.type)
  if (!activity.traits(step.config).texts) return null
  return textsOf(activity, step, parts).map(({ id }) => id)
}

/** A sealed round's loose texts with what became of them; null where it has no texts. */
export const looseIn = (
  activity: AnyActivity,
  step: Step,
  { parts, board }: SealedContent,
): RoundResults['loose'] => board && { texts: textsOf(activity, step, parts), board }

/** A part as the room may see it, with how often it is counted; null where the room sees nothing of it. */
type Seen = (stored: SealedPart) => { readonly part: Part; readonly text: WallText | null } | null

/** Of counts everything is seen; of texts what the board shows, in the words that are shown. */
function seenIn(activity: AnyActivity, step: Step, { parts, board }: SealedContent): Seen {
  if (!board) return (stored) => ({ part: toPart(stored), text: null })
  const texts = textsOf(activity, step, parts)
  const loose = new Set(texts.map(({ id }) => id))
  const shown = new Map(shownTexts(board.state, texts).map((text) => [text.id, text]))
  const { sorts } = activity.traits(step.config)
  return (stored) => {
    const part = toPart(stored)
    if (!loose.has(stored.id)) return { part, text: null }
    const text = shown.get(headOf(board.state, stored.id))
    if (!text) return null
    return { part: sorts ? { ...part, value: valueOf(text) } : part, text }
  }
}

/** How many have written is known and told also where none of it is shown. */
function withEveryone(tally: Tally, people: Readonly<Record<string, number>>): Tally {
  for (const [figure, count] of Object.entries(people)) {
    if (!tally.has(figure)) tally.set(figure, { people: count, counts: new Map() })
  }
  return tally
}

/** What a sealed round adds up to. Merged texts are counted as often as there are originals. */
export function sealedTally(activity: AnyActivity, step: Step, sealed: SealedContent): Tally {
  const see = seenIn(activity, step, sealed)
  const seen = sealed.parts.flatMap((stored) => see(stored)?.part ?? [])
  return withEveryone(tallyOfSealed(seen, sealed.people), sealed.people)
}

/** What each table has delivered, of what the room may see: a merged text stands with each of its tables, once. */
export function tablesIn(activity: AnyActivity, step: Step, sealed: SealedContent): TableParts[] {
  const see = seenIn(activity, step, sealed)
  const byTable = new Map<number, Map<string, Part>>()
  for (const stored of sealed.parts) {
    const seen = stored.table === null ? null : see(stored)
    if (!seen || stored.table === null) continue
    const parts = byTable.get(stored.table) ?? new Map<string, Part>()
    byTable.set(stored.table, parts.set(seen.text?.id ?? stored.id, seen.part))
  }
  return [...byTable]
    .toSorted(([a], [b]) => a - b)
    .map(([table, parts]) => ({ table, parts: [...parts.values()] }))
}
