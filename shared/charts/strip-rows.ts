import type { Mark } from './marks.ts'
import type { Row } from './row-frame.ts'
import { type Columns, fieldMarks, type Strip } from './strip-field.ts'
import { flatHeight, flatMarks } from './strip-flat.ts'
import { fewLines, wrap } from './wrap.ts'
import { heightOf, line, paragraph, small, write } from './write.ts'

/** What a row needs to know of all of them. */
export interface RowSetting {
  readonly columns: Columns
  /** Of the columns with their numbers. */
  readonly height: number
  /** Names end after two lines, and have no small print. */
  readonly isBrief: boolean
  /** Of the whole drawing. */
  readonly width: number
  /** What the values are called, and the word over the medians. */
  readonly values: readonly string[]
  readonly median: string
}

/** Room under the columns for the mark of the middle. */
const footRoom = 0.36

/** A row's name with its small print, broken into lines. */
interface Label {
  readonly lines: readonly string[]
  readonly notes: readonly string[]
  readonly height: number
}

function labelOf({ label, note }: Strip, { columns, isBrief }: RowSetting): Label {
  const { label: width } = columns
  const lines = isBrief ? fewLines(label, width, 2) : wrap(label, width)
  const notes = note === undefined || isBrief ? [] : wrap(note, width / small)
  return { lines, notes, height: heightOf(lines) + heightOf(notes, small) }
}

function labelMarks({ id, badge }: Strip, label: Label, x: number, top: number): Mark[] {
  const under = { x, size: small, tone: 'soft' } as const
  return [
    ...paragraph(`${id}-badge`, [badge], top, { x: 0, weight: 'strong', tone: 'c2' }),
    ...paragraph(`${id}-label`, label.lines, top, { x, weight: 'strong' }),
    ...paragraph(`${id}-note`, label.notes, top + heightOf(label.lines), under),
  ]
}

/** The two words a row lies between, under the ends of its columns. */
function endsOf({ ends, counts }: Strip, { columns, values, width }: RowSetting) {
  if (!ends || counts === null) return { height: 0, marks: () => [] }
  const end = columns.isWide ? columns.cellsX + columns.cell * values.length : width
  const room = ((end - columns.cellsX) / 2 - 0.3) / small
  const [low, high] = [wrap(ends.low, room), wrap(ends.high, room)]
  return {
    height: Math.max(heightOf(low, small), heightOf(high, small)),
    marks: (id: string, top: number) => [
      ...paragraph(`${id}-low`, low, top, { x: columns.cellsX, size: small }),
      ...paragraph(`${id}-high`, high, top, { x: end, size: small, anchor: 'end' }),
    ],
  }
}

const figureSize = ({ isFlat }: Columns) => (isFlat ? 1.15 : 1.5)

/** What of a row's words is said: where there is little room, the first of them. */
export const saidIn = (says: readonly string[], isBrief = false): readonly string[] =>
  isBrief ? says.slice(0, 1) : says

/** What stands after the figure; of a row without one, why, in all the room there is. */
function saidBeside({ counts, says }: Strip, { columns, width, isBrief }: RowSetting): string[] {
  const inRoom = (texts: readonly string[], room: number) =>
    texts.flatMap((text) => wrap(text, room))
  if (counts === null) return inRoom(says, width - columns.cellsX)
  return columns.says === 0 ? [] : inRoom(saidIn(says, isBrief), columns.says)
}

/** Columns on their foot, or bars that lie. */
const fieldIn = (strip: Strip, { columns, height }: RowSetting) =>
  columns.isFlat
    ? {
        height: flatHeight(strip),
        marks: (top: number) => flatMarks({ strip, columns, top }),
      }
    : {
        height: height + footRoom,
        marks: (top: number) => fieldMarks({ strip, columns, foot: top + height, height }),
      }

/** Name, columns, median and words beside one another. */
export function wideRow(strip: Strip, top: number, setting: RowSetting): Row {
  const { columns } = setting
  const ends = endsOf(strip, setting)
  const withheld = strip.counts === null
  const label = labelOf(strip, setting)
  const says = saidBeside(strip, setting)
  const right = heightOf(says)
  const drawn = fieldIn(strip, setting)
  const field = withheld ? 0 : drawn.height + ends.height
  const all = Math.max(label.height, right, field)
  const at = (own: number) => top + (all - own) / 2
  const [first = '', ...rest] = says
  const saysAt = withheld ? columns.cellsX : columns.saysX
  return {
    marks: [
      ...labelMarks(strip, label, columns.badge, at(label.height)),
      ...drawn.marks(at(field)),
      ...ends.marks(strip.id, at(field) + drawn.height),
      ...(strip.figure === ''
        ? []
        : [
            write(`${strip.id}-figure`, strip.figure, {
              x: columns.figureX,
              y: top + all / 2 + figureSize(columns) / 3,
              size: figureSize(columns),
              anchor: 'middle',
              weight: 'figure',
            }),
          ]),
      ...paragraph(`${strip.id}-says`, [first], at(right), {
        x: saysAt,
        ...(withheld ? { tone: 'soft' } : { weight: 'strong' }),
      }),
      ...paragraph(`${strip.id}-more`, rest, at(right) + line, { x: saysAt, tone: 'soft' }),
    ],
    bottom: top + all,
  }
}

/** The median leads, as it does where it has a place of its own. */
const saysInNarrow = ({ figure, says }: Strip, median: string): string[] => {
  const [first = '', ...rest] = says
  return figure === '' ? [...says] : [`${median} ${figure} · ${first}`, ...rest]
}

/** Everything under one another; each row has its values under its columns. */
export function narrowRow(strip: Strip, top: number, setting: RowSetting): Row {
  const { columns, height, median } = setting
  const label = labelOf(strip, setting)
  const ends = endsOf(strip, setting)
  const says = saysInNarrow(strip, median).flatMap((text) => wrap(text, columns.says))
  const labelEnd = top + label.height
  const hasField = strip.counts !== null
  const foot = labelEnd + 0.25 + height
  const valuesEnd = foot + footRoom + small * line
  const saysTop = hasField ? valuesEnd + ends.height : labelEnd
  const values = hasField
    ? setting.values.map((value, level) =>
        write(`${strip.id}-value-${level}`, value, {
          x: columns.cell * (level + 0.5),
          y: foot + footRoom + small * 0.9,
          size: small,
          anchor: 'middle',
          tone: 'soft',
        }),
      )
    : []
  return {
    marks: [
      ...labelMarks(strip, label, columns.badge, top),
      ...fieldMarks({ strip, columns, foot, height }),
      ...values,
      ...ends.marks(strip.id, valuesEnd),
      ...paragraph(`${strip.id}-says`, says, saysTop, { x: 0, tone: hasField ? 'ink' : 'soft' }),
    ],
    bottom: saysTop + heightOf(says),
  }
}
