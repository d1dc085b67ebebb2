/** Who gives an example answer, and what it is made from. */
export interface ExampleBy {
  /** 0, 1, 2 … */
  readonly person: number
  /** Uniform in [0, 1): the same numbers for the same person at the same step. */
  readonly draw: () => number
  /** What somebody might write, in so many characters at most; 30 is the least that is asked for. */
  readonly text: (longest: number, number: number) => string
  /** What a group might call itself. */
  readonly group: string
  /** Who might do something: a role, not a name. */
  readonly role: string
  /** A day to look at something again, as yyyy-mm-dd. */
  readonly day: string
}

/** One of a list; each as likely as the others. */
export function oneOf<Entry>(list: readonly Entry[], draw: () => number): Entry {
  const entry = list[Math.floor(draw() * list.length)]
  if (entry === undefined) throw new Error('there is nothing to choose from')
  return entry
}

/** Some of a list, each once, in an order of their own; the later ones of it are chosen less often. */
export function someOf<Entry>(
  list: readonly Entry[],
  count: number,
  draw: () => number,
): readonly Entry[] {
  const left = [...list]
  const chosen: Entry[] = []
  while (chosen.length < count && left.length > 0) {
    chosen.push(...left.splice(Math.floor(draw() ** 1.6 * left.length), 1))
  }
  return chosen
}

/** Where people lean on a scale, from 0 to 1: another place for each thing that is asked about. */
const leaning = (at: number): number => 0.2 + ((at * 0.37 + 0.41) % 1) * 0.6

/** One of a scale's places: near to where people lean in this matter, and seldom far from it. */
export const near = <Place>(places: readonly Place[], at: number, draw: () => number): Place => {
  const where = leaning(at) + (draw() + draw() - 1) * 0.55
  const index = Math.round(where * (places.length - 1))
  const place = places[Math.min(places.length - 1, Math.max(0, index))]
  if (place === undefined) throw new Error('a scale has places')
  return place
}
