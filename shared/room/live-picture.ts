import { copyTally, type FigureTally, type Part, type Tally } from '../activities/tally.ts'
import { canonicalJson } from '../lib/json.ts'

/**
 * The picture of a live step as the room sees it: each figure moves only when at least k different
 * people are new or changed in it since it last moved, so that watching who taps tells nothing.
 */
export interface LivePicture {
  readonly shown: Tally
  /** Per figure, who is new or changed since it last moved, and what they had given then. In memory only. */
  readonly waiting: Map<string, Map<string, string>>
  /** Figures whose values tell something of another figure, which they therefore never move without. */
  readonly implied: Map<string, string>
  /** After a restart: whose change since the last move is not known; they count again once a figure has moved. */
  readonly unknown: ReadonlySet<string>
  /** Figures that have moved since this picture was made. */
  readonly moved: Set<string>
}

/**
 * @param shown what the room had seen before, after a restart
 * @param unknown who had answered before the restart
 */
export const newLivePicture = (
  shown: Tally = new Map(),
  unknown: Iterable<string> = [],
): LivePicture => ({
  shown: copyTally(shown),
  waiting: new Map(),
  implied: new Map(),
  unknown: new Set(unknown),
  moved: new Set(),
})

const figureText = (parts: readonly Part[], figure: string) =>
  parts
    .filter((part) => part.figure === figure)
    .map((part) => canonicalJson(part.value))
    .toSorted()
    .join()

/** Notes what a respondent gave, in place of what they gave before; who changes back waits no longer. */
export function noteChange(
  picture: LivePicture,
  respondent: string,
  before: readonly Part[],
  after: readonly Part[],
): void {
  for (const { figure, implies } of after) if (implies) picture.implied.set(figure, implies)
  for (const figure of new Set([...before, ...after].map((part) => part.figure))) {
    if (picture.unknown.has(respondent) && !picture.moved.has(figure)) continue
    const waiting = picture.waiting.get(figure) ?? new Map<string, string>()
    const atLastMove = waiting.get(respondent) ?? figureText(before, figure)
    if (atLastMove === figureText(after, figure)) waiting.delete(respondent)
    else waiting.set(respondent, atLastMove)
    if (waiting.size > 0) picture.waiting.set(figure, waiting)
    else picture.waiting.delete(figure)
  }
}

/** Lets every figure catch up for which enough people wait, and tells whether anything moved. */
export function moveLivePicture(picture: LivePicture, current: Tally, k: number): boolean {
  const isReady = (figure: string): boolean => {
    const enough = (picture.waiting.get(figure)?.size ?? 0) >= k
    // A figure that fell below k stays as it was: its disappearance would point at who left it.
    const isShowable = (current.get(figure)?.people ?? 0) >= k
    const implied = picture.implied.get(figure)
    return enough && isShowable && (implied === undefined || isReady(implied))
  }
  const ready = [...picture.waiting.keys()].filter(isReady)
  for (const figure of ready) {
    const now = current.get(figure)
    if (now) picture.shown.set(figure, copyFigure(now))
    picture.waiting.delete(figure)
    picture.moved.add(figure)
  }
  return ready.length > 0
}

const copyFigure = ({ people, counts }: FigureTally): FigureTally => ({
  people,
  counts: new Map(counts),
})
