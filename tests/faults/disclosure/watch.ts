import type { Figures } from '../../../shared/activities/figures.ts'
import { canonicalJson } from '../../../shared/lib/json.ts'
import type { Picture, Plan, Watched } from './simulate.ts'

/** What a watcher learned of one round, and what was sent that ought not to be. */
export interface Learned {
  /** Pictures that moved by fewer than k people while answers were taken. */
  readonly smallMoves: number
  /** Figures that fewer than k people gave. */
  readonly tooFew: number
  /** Different pictures of a step that is shown at the reveal alone. */
  readonly releases: number
  /** Pictures that phones had before the reveal, or anybody of a step that is held until then. */
  readonly early: number
  /** People whose answer is certain, and those of them whom a batch of at least k gave away. */
  readonly certain: number
  readonly inWholeBatches: number
}

type Counts = ReadonlyMap<string, number>

const countsIn = (figures: Figures): Counts => {
  const option = figures['option']
  return new Map(
    option && 'values' in option
      ? option.values.map(({ value, count }) => [canonicalJson(value), count])
      : [],
  )
}

const textOf = ({ figures }: Picture) => canonicalJson(figures)
const hasValues = ({ figures }: Picture) => Object.values(figures).some((one) => 'values' in one)

/** The pictures that say something else than the one before. */
function movesOf(pictures: readonly Picture[]): Picture[] {
  const read = pictures.filter(hasValues)
  return read.filter((picture, index) => {
    const before = read[index - 1]
    return !before || textOf(picture) !== textOf(before)
  })
}

/** What is new between two pictures; null where something is gone, which a change of mind has taken away. */
function newIn(before: Counts, after: Counts): { value: string; count: number }[] | null {
  const changes = [...new Set([...before.keys(), ...after.keys()])]
    .map((value) => ({ value, count: (after.get(value) ?? 0) - (before.get(value) ?? 0) }))
    .filter(({ count }) => count !== 0)
  return changes.some(({ count }) => count < 0) ? null : changes
}

/**
 * Looks at everything that was sent about one round, knowing who tapped, how, and when. Where nobody
 * has changed their mind, what a batch says of its people is certain exactly when all of it is alike.
 */
export function learnFrom({ taps, pictures }: Watched, { k, release }: Plan): Learned {
  let [smallMoves, certain, inWholeBatches] = [0, 0, 0]
  let before: Counts = new Map()
  let seen = 0
  // The console is sent all that anybody is: the others only less, or later.
  for (const picture of movesOf(pictures.filter(({ reader }) => reader === 'console'))) {
    const batch = taps.slice(seen, picture.taps)
    const people = new Set(batch.filter(({ kind }) => kind !== 'skip').map(({ person }) => person))
    if (!picture.sealed && people.size < k) smallMoves += 1
    const after = countsIn(picture.figures)
    const news = newIn(before, after)
    if (news?.length === 1 && news[0]?.count === people.size) {
      certain += people.size
      if (people.size >= k) inWholeBatches += people.size
    }
    before = after
    seen = picture.taps
  }
  const isEarly = ({ reader, revealed }: Picture) =>
    !revealed && (reader === 'phone' || release === 'reveal')
  const tooFew = pictures.filter(({ figures }) =>
    Object.values(figures).some((one) => 'values' in one && one.people < k),
  )
  const releases = release === 'reveal' ? new Set(pictures.filter(hasValues).map(textOf)).size : 0
  return {
    smallMoves,
    tooFew: tooFew.length,
    releases,
    early: pictures.filter(isEarly).length,
    certain,
    inWholeBatches,
  }
}
