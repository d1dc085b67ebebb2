import { copyTally, type FigureTally, type Part, type Tally } from '../activities/tally.ts'
import { canonicalJson } from '../lib/json.ts'

/**
 * The picture of a live step as the room sees it: each figure moves only when at least k different
 * people are new or changed in it since it last moved, so that watching who taps tells nothing.
 */
export interface LivePicture {
  readonly shown: Tally
  /** Per figure, who is new or changed since it last moved. In memory only. */
  readonly waiting: Map<string, Set<string>>
}

/** @param shown what the room had seen before, after a restart */
export const newLivePicture = (shown: Tally = new Map()): LivePicture => ({
  shown: copyTally(shown),
  waiting: new Map(),
})

const figureText = (parts: readonly Part[], figure: string) =>
  parts
    .filter((part) => part.figure === figure)
    .map((part) => canonicalJson(part.value))
    .toSorted()
    .join()

/** Notes that a respondent's parts changed; a figure whose parts are the same is not touched. */
export function noteChange(
  picture: LivePicture,
  respondent: string,
  before: readonly Part[],
  after: readonly Part[],
): void {
  for (const figure of new Set([...before, ...after].map((part) => part.figure))) {
    if (figureText(before, figure) === figureText(after, figure)) continue
    const waiting = picture.waiting.get(figure) ?? new Set<string>()
    waiting.add(respondent)
    picture.waiting.set(figure, waiting)
  }
}

/** Lets every figure catch up for which enough people wait, and tells whether anything moved. */
export function moveLivePicture(picture: LivePicture, current: Tally, k: number): boolean {
  let moved = false
  for (const [figure, waiting] of picture.waiting) {
    const now = current.get(figure)
    // A figure that fell below k stays as it was: its disappearance would point at who left it.
    if (waiting.size < k || !now || now.people < k) continue
    picture.shown.set(figure, copyFigure(now))
    waiting.clear()
    moved = true
  }
  return moved
}

const copyFigure = ({ people, counts }: FigureTally): FigureTally => ({
  people,
  counts: new Map(counts),
})
