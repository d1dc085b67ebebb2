import type { Drawing, Mark, Picture } from '../../shared/charts/marks.ts'
import { textWidth } from '../../shared/charts/wrap.ts'

/** A drawing, and the way to it: `tight/airy 1`, `page 2/brief`. */
export interface Drawn {
  readonly way: string
  readonly drawing: Drawing
}

const named = (way: string, drawings: readonly Drawing[]): Drawn[] =>
  drawings.flatMap((drawing, at) => everyDrawing(drawing, `${way} ${at + 1}`))

/** Of ever more air the least and the most: what lies between them is made as they are. */
const ends = <Each>(all: readonly Each[]): Each[] => [...all.slice(0, 1), ...all.slice(1).slice(-1)]

/** A drawing with everything that any box may choose in place of it. */
function everyDrawing(drawing: Drawing, way: string): Drawn[] {
  return [
    { way, drawing },
    ...(drawing.brief ? everyDrawing(drawing.brief, `${way}/brief`) : []),
    ...(drawing.tight ? everyDrawing(drawing.tight(), `${way}/tight`) : []),
    ...named(`${way}/airy`, ends(drawing.airy?.() ?? [])),
    ...named(
      `${way}/page`,
      (drawing.pages?.() ?? []).map((page) => page.draw(drawing.width)),
    ),
  ]
}

/** All drawings that a picture can be seen as. */
export const drawingsOf = (picture: Picture): Drawn[] =>
  picture.kind === 'drawing' ? everyDrawing(picture, 'whole') : []

/** Smaller letters, in em, are not read on a projector. */
export const leastLetters = 0.65

/** What a mark covers, in em. */
export interface Cover {
  readonly id: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

type TextMark = Extract<Mark, { kind: 'text' }>

const starts = { start: 0, middle: 0.5, end: 1 } as const

/** How far letters reach over and under the line they stand on, in their own size. */
const ascent = 0.74
const descent = 0.22

/** About what the letters of a text cover: rather too much than too little. */
function coverOf({ id, x, y, size, anchor, text }: TextMark): Cover {
  const width = textWidth(text) * size
  const left = x - width * starts[anchor]
  return { id, left, right: left + width, top: y - ascent * size, bottom: y + descent * size }
}

export const labelsIn = ({ marks }: Drawing): Cover[] =>
  marks.flatMap((mark) => (mark.kind === 'text' && mark.text.trim() !== '' ? [coverOf(mark)] : []))

/** How far two things lie over one another, on the side on which it is less; nought where they do not. */
export const overlap = (a: Cover, b: Cover): number =>
  Math.max(
    0,
    Math.min(
      Math.min(a.right, b.right) - Math.max(a.left, b.left),
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
    ),
  )

/** Something round. */
export interface Dot {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly radius: number
}

const isRound = ({ width, height, radius }: { width: number; height: number; radius: number }) =>
  Math.abs(width - height) < 1e-9 && radius >= width / 2 - 1e-9

/** Everything that is as round as a person or a case is; where a case would belong is only pointed at. */
export const dotsIn = ({ marks }: Drawing): Dot[] =>
  marks.flatMap((mark) =>
    mark.kind === 'rect' && isRound(mark) && !mark.id.endsWith('-belongs')
      ? [
          {
            id: mark.id,
            x: mark.x + mark.radius,
            y: mark.y + mark.radius,
            radius: mark.width / 2,
          },
        ]
      : [],
  )

/** Pairs that are at fault, found without comparing each with each: what is lower begins no pair. */
export function pairsOf<Each extends Cover | Dot>(
  all: readonly Each[],
  isPair: (a: Each, b: Each) => boolean,
): [Each, Each][] {
  const topOf = (each: Each) => ('top' in each ? each.top : each.y - each.radius)
  const bottomOf = (each: Each) => ('top' in each ? each.bottom : each.y + each.radius)
  const sorted = all.toSorted((a, b) => topOf(a) - topOf(b))
  return sorted.flatMap((a, at) => {
    const found: [Each, Each][] = []
    for (let next = at + 1; next < sorted.length; next += 1) {
      const b = sorted[next]
      if (b === undefined || topOf(b) > bottomOf(a)) break
      if (isPair(a, b)) found.push([a, b])
    }
    return found
  })
}

/** Every number of a mark that says where it is or how large. */
export const numbersIn = (mark: Mark): number[] => {
  if (mark.kind === 'shape') return [...mark.points.flat(), mark.line ?? 0]
  if (mark.kind === 'arrow') return [mark.x, mark.y, mark.to.x, mark.to.y]
  if (mark.kind === 'text') return [mark.x, mark.y, mark.size]
  return [mark.x, mark.y, mark.width, mark.height, mark.radius]
}
