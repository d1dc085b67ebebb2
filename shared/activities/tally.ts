import { canonicalJson, type Json } from '../lib/json.ts'

/**
 * The smallest piece of an answer that means something alone: one chosen option, one note.
 * A figure is what such pieces are counted under: `option`, `practice`, `note`.
 */
export interface Part {
  readonly figure: string
  readonly value: Json
  /** The figure that this value tells something of, as a practice tells of its K. */
  readonly implies?: string
}

/** How many people gave a figure a value, and how often each value (as canonical JSON) was given. */
export interface FigureTally {
  people: number
  readonly counts: Map<string, number>
}

/** Everything a step's answers add up to, figure by figure. The one fold behind every number. */
export type Tally = Map<string, FigureTally>

const figuresOf = (parts: readonly Part[]): ReadonlySet<string> =>
  new Set(parts.map((part) => part.figure))

function change(tally: Tally, parts: readonly Part[], by: 1 | -1): void {
  for (const figure of figuresOf(parts)) {
    const entry = tally.get(figure) ?? { people: 0, counts: new Map<string, number>() }
    entry.people += by
    tally.set(figure, entry)
  }
  for (const { figure, value } of parts) {
    const counts = tally.get(figure)?.counts
    if (!counts) continue
    const key = canonicalJson(value)
    const count = (counts.get(key) ?? 0) + by
    if (count === 0) counts.delete(key)
    else counts.set(key, count)
  }
  for (const figure of figuresOf(parts)) if (tally.get(figure)?.people === 0) tally.delete(figure)
}

/** Adds one person's parts. Costs what the answer has parts, however many answers there are. */
export const addAnswer = (tally: Tally, parts: readonly Part[]): void => change(tally, parts, 1)

/** Takes one person's earlier parts out again; the reverse of `addAnswer`. */
export const removeAnswer = (tally: Tally, parts: readonly Part[]): void => change(tally, parts, -1)

/**
 * The tally of a sealed step, from parts that nothing ties to one another any more.
 *
 * @param people how many gave each figure a value: the one number that loose parts cannot tell
 */
export function tallyOfSealed(
  parts: readonly Part[],
  people: Readonly<Record<string, number>>,
): Tally {
  const tally: Tally = new Map()
  for (const part of parts) addAnswer(tally, [part])
  for (const [figure, entry] of tally) entry.people = people[figure] ?? 0
  return tally
}

/** By name, for whatever is stored or leaves the server: the order of a Map tells who came first. */
export const inOrder = <Value>(entries: ReadonlyMap<string, Value>): [string, Value][] =>
  [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1))

/** A copy that later answers do not change. */
export const copyTally = (tally: Tally): Tally =>
  new Map(
    [...tally].map(([figure, { people, counts }]) => [figure, { people, counts: new Map(counts) }]),
  )
