/** How a wall of texts may look. */
export interface WallStep {
  /** Of its letters, in em. */
  readonly size: number
  /** Columns of texts under each heading. */
  readonly columns: number
}

/** Never below one em: that is the least that is read at ten metres. */
const sizes = [2, 1.8, 1.6, 1.45, 1.3, 1.15, 1]

/** Narrower than this, in its own em, a text is a column of single words; wider, its line is lost on the way back. */
const narrowest = 10
const widest = 26

/**
 * All ways to show texts under one heading in a width, best first: large letters, then fewer columns.
 *
 * @param texts how many there are under the heading that has most
 */
export const wallSteps = (texts: number, widthInEm: number): WallStep[] =>
  sizes.flatMap((size) => {
    const most = Math.max(1, Math.min(texts, Math.floor(widthInEm / size / narrowest)))
    const least = Math.min(most, Math.ceil(widthInEm / size / widest))
    return Array.from({ length: most - least + 1 }, (_, more) => ({ size, columns: least + more }))
  })
