import { type Drawing, wideFrom } from '../../shared/charts/marks.ts'
import type { Box } from './use-box.ts'

export interface FittedDrawing {
  readonly drawing: Drawing
  /** Of the drawing's unit, in the em of the surrounding text. */
  readonly size: number
  /** How large letters are beside what the drawing says: less where they are wider than it reckons. */
  readonly letters: number
}

const largeSizes = [1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1]
const tightSizes = [1.2, 1.1, 1]
const smallSizes = [0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65]
const smallestSizes = [0.6, 0.5]

/**
 * How much wider than the measured face a phone's own face may be. The phone draws in what it has,
 * from Roboto to DejaVu, and must not cut a word in any of them.
 */
const ownFace = 1.2

/** A drawing as long as it is, laid out for letters in whichever face the page has. */
export function flowDrawing(
  draw: (width: number) => Drawing,
  widthInEm: number,
  face: 'measured' | 'own',
): FittedDrawing {
  const wider = face === 'own' ? ownFace : 1
  return { drawing: draw(widthInEm / wider), size: wider, letters: 1 / wider }
}

/** The drawing and its ever shorter versions. */
const versions = (drawing: Drawing): Drawing[] => [
  drawing,
  ...(drawing.brief ? versions(drawing.brief) : []),
]

/** Larger letters must not turn a wide picture into a narrow one: it would jump while it grows. */
const keepsWide = (size: number, widthInEm: number) =>
  widthInEm < wideFrom || widthInEm / size >= wideFrom

/** A size, and how short the drawing is: 0 = not at all. */
interface Try {
  readonly size: number
  readonly version: number
}

/** Names that are whole, as long as their letters are read; in the end any letters with the shortest of names. */
function triesFor(count: number): Try[] {
  const shortest = count - 1
  const longer = Array.from({ length: shortest }, (_, version) => version)
  const of = (version: number, sizes: readonly number[]) => sizes.map((size) => ({ size, version }))
  return [
    ...longer.flatMap((version) => of(version, tightSizes)),
    ...longer.flatMap((version) => of(version, smallSizes)),
    ...of(shortest, [...tightSizes, ...smallSizes, ...smallestSizes]),
  ]
}

/** The first of several that fits, and the last where none does; none is made before it is looked at. */
function firstFitting(
  tries: readonly Try[],
  make: (one: Try) => FittedDrawing,
  fits: (drawing: FittedDrawing) => boolean,
): FittedDrawing {
  const [one = { size: 1, version: 0 }, ...others] = tries
  const made = make(one)
  return others.length === 0 || fits(made) ? made : firstFitting(others, make, fits)
}

/**
 * A drawing as large as a box allows: first with all its small print, then with less of it; then tight, and
 * with letters below one em; names are cut to a line only where they would else be too small to read. Height
 * that is left over becomes air.
 */
export function fitDrawing(draw: (width: number) => Drawing, box: Box): FittedDrawing {
  const widthInEm = box.width / box.em
  const fits = ({ drawing, size }: FittedDrawing) => drawing.height * size * box.em <= box.height
  const at = (size: number) =>
    versions(draw(widthInEm / size)).map((drawing, version) => ({
      drawing,
      size,
      letters: 1,
      version,
    }))
  const large = largeSizes
    .filter((size) => keepsWide(size, widthInEm))
    .flatMap(at)
    .toSorted((a, b) => a.version - b.version || b.size - a.size)
  const tightIn = (size: number) => {
    const drawn = draw(widthInEm / size)
    return drawn.tight?.() ?? drawn
  }
  const tightAt = ({ size, version }: Try) => {
    const drawing = tightIn(size)
    return { drawing: versions(drawing)[version] ?? drawing, size, letters: 1 }
  }
  const found =
    large.find(fits) ?? firstFitting(triesFor(versions(tightIn(1)).length), tightAt, fits)
  const spread = (found.drawing.airy?.() ?? []).map((drawing) => ({ ...found, drawing }))
  return spread.findLast(fits) ?? found
}
