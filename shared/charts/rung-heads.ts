import type { Mark } from './marks.ts'
import { bar, type Columns, type Layout } from './rung-columns.ts'
import { fewLines, textWidth, wrap } from './wrap.ts'
import { heightOf, paragraph, small } from './write.ts'

/** From one height to another, the mark of the middle. */
export const middleMark = (
  id: string,
  x: number,
  top: number,
  foot: number,
): Extract<Mark, { kind: 'rect' }> => ({
  kind: 'rect',
  id,
  x,
  y: top,
  width: bar,
  height: foot - top,
  radius: bar / 2,
  tone: 'ink',
})

/** What stands over one field, in lines. */
interface Head {
  readonly id: string
  readonly x: number
  readonly names: readonly string[]
  readonly median: string
  readonly says: readonly string[]
  /** The most lines that it may say. */
  readonly mostSays: readonly string[]
}

/** So wide is whatever is said of a field, in any language: on one line from there on. */
const oneLine = 24

const saysIn = (says: readonly string[], room: number): string[] =>
  (room >= oneLine ? [says.join(' · ')] : says).flatMap((text) => wrap(text, room))

const longest = (all: readonly (readonly string[])[]): readonly string[] =>
  all.reduce((most, lines) => (lines.length > most.length ? lines : most), [])

function headsOf({ fields }: Layout, { isWide, lines, field, gutter, fieldX }: Columns): Head[] {
  // What a head says may go on over the arrow that leads to the next field; the last one has none.
  const over = isWide ? gutter - 0.8 : 0
  const roomAt = (at: number) => (at < fields.length - 1 ? field + over : field)
  const isRoomy = fields.every(({ median }) => textWidth(median) + 0.6 <= field)
  // A word that has to be cut is worse than none: the finding and the table say the same.
  const words = fields.flatMap(({ says, spreads }) => [...says, ...spreads].join(' ').split(' '))
  const hasSays = words.every((word) => textWidth(word) * small <= field)
  const saysAt = (says: readonly string[], at: number) =>
    hasSays ? saysIn(says, roomAt(at) / small) : []
  return fields.map(({ id, head, median, figure, says, spreads }, at) => ({
    id,
    x: fieldX[at] ?? 0,
    names: head === '' ? [] : fewLines(head, roomAt(at), lines),
    median: isRoomy ? median : figure,
    says: saysAt(says, at),
    // A word more must not move those who stand under it.
    mostSays: longest(
      [says, ...spreads.map((spread) => [spread, says[1]])].map((any) => saysAt(any, at)),
    ),
  }))
}

/** Over each field: what it is called, its median beside the sign that marks it, and the words. */
export function headMarks(layout: Layout, columns: Columns): { marks: Mark[]; bottom: number } {
  const heads = headsOf(layout, columns)
  const nameHeight = Math.max(...heads.map(({ names }) => heightOf(names)))
  const saysTop = nameHeight + heightOf([''])
  const saysHeight = Math.max(...heads.map(({ mostSays }) => heightOf(mostSays, small)))
  return {
    bottom: saysTop + saysHeight + 0.3,
    marks: heads.flatMap(({ id, x, names, median, says }): Mark[] => [
      ...paragraph(`${id}-head`, names, nameHeight - heightOf(names), { x, weight: 'strong' }),
      middleMark(`${id}-sign`, x, nameHeight + 0.15, nameHeight + 1.05),
      ...paragraph(`${id}-median`, [median], nameHeight, { x: x + 0.6, weight: 'strong' }),
      ...paragraph(`${id}-says`, says, saysTop, { x, size: small, tone: 'soft' }),
    ]),
  }
}
