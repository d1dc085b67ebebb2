import * as v from 'valibot'
import { penActs } from '../room/pen.ts'
import { tableNumber } from '../room/tables.ts'
import { pad } from './pad.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const roundRef = { step: v.string(), round: v.pipe(v.number(), v.integer(), v.minValue(1)) }
/** Counts what the pen has written for a round; whoever gets the pen continues from there. */
const seq = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000))
const nothing = v.strictObject({})

/** What a table can be drawn to be, in this order where it has fewer phones. */
export const tableRoles = ['chair', 'writer', 'timekeeper'] as const
export type TableRole = (typeof tableRoles)[number]

/** A line that somebody had written for themselves, and shares with the table. */
const longestLine = 400
/** So many lines a table can share in a round. */
export const mostLines = 40

const role = v.nullable(v.picklist(tableRoles))

/** What phones at tables may ask, besides `answer`, which delivers for the table. */
export const tableRequests = {
  /** Sits down; changeable until the tables work. */
  sit: { role: 'phone', input: v.strictObject({ table: tableNumber }), output: nothing },
  pen: {
    role: 'phone',
    input: v.strictObject({ ...roundRef, act: v.picklist(penActs) }),
    output: nothing,
  },
  /** What the holder of the pen has written so far. `stale`: more is known already, up to `seq`. */
  draft: {
    role: 'phone',
    input: v.strictObject({ ...roundRef, table: tableNumber, seq, value: v.unknown(), pad }),
    output: v.strictObject({ outcome: v.picklist(['saved', 'stale']), seq }),
  },
  /** The table's answer counts no more; its text is a draft again. */
  'take-back': { role: 'phone', input: v.strictObject(roundRef), output: nothing },
  'table-sign': {
    role: 'phone',
    input: v.strictObject({ sign: v.picklist(['done', 'help']), on: v.boolean() }),
    output: nothing,
  },
  /** Draws who is chair, writer and timekeeper. */
  roles: { role: 'phone', input: nothing, output: nothing },
  'share-line': {
    role: 'phone',
    input: v.strictObject({
      ...roundRef,
      text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longestLine)),
    }),
    output: nothing,
  },
} as const

/**
 * What a phone tells of its table when it says hello: who sits where is held in memory only, so that a
 * server that was started again knows of tables what phones tell it.
 */
export const atTableSchema = v.strictObject({
  table: tableNumber,
  /** The round for which it had the pen when it was last heard of. */
  pen: v.nullable(v.strictObject(roundRef)),
  role,
  /** What the table had said of itself, on which step. */
  signs: v.optional(v.strictObject({ step: v.string(), done: v.boolean(), help: v.boolean() })),
})
export type AtTable = v.InferOutput<typeof atTableSchema>

/** What the tables are doing, for one phone alone: its own table, and nothing of the others but how many are there. */
export const tableViewSchema = v.strictObject({
  /** Where this phone sits; null until it does. */
  table: v.nullable(tableNumber),
  /** Nobody changes tables now. */
  fixed: v.boolean(),
  /** How many phones sit at each table, from table 1 on; empty for who sits where nobody moves now. */
  counts: v.array(count),
  /** The table with the fewest, for whoever comes late. */
  smallest: tableNumber,
  /** How many phones are at this table now. */
  here: count,
  role,
  /** Roles have been drawn among the phones at this table: who has none then sits without one. */
  drawn: v.boolean(),
  done: v.boolean(),
  help: v.boolean(),
  /** The tables' round that is not sealed; all that follows is about it. */
  round: v.nullable(v.strictObject(roundRef)),
  pen: v.picklist(['mine', 'other', 'free']),
  /** Somebody asks this phone for the pen; or, where the pen is another's, this phone does. */
  asked: v.boolean(),
  /** What the table has written, as far as its pen has told. */
  draft: v.nullable(v.strictObject({ seq, value: v.unknown() })),
  /** What the pen writes next is numbered above this: what two have written never has one number. */
  seq: count,
  /** What the table has delivered; null before, and once it was taken back. */
  delivered: v.nullable(v.strictObject({ value: v.unknown() })),
  /** How many times the table has delivered or taken back: its next answer counts on from here. */
  rev: count,
  /** Lines that were shared with the table. */
  lines: v.array(v.string()),
  /** Hides how long what the table writes is. */
  pad,
})
export type TableView = v.InferOutput<typeof tableViewSchema>

/** How far a table has come, for whoever leads: never what it writes. */
const tableStates = ['empty', 'thinking', 'writing', 'delivered'] as const

export const tableProgressSchema = v.strictObject({
  table: tableNumber,
  /** How many phones are there now. */
  here: count,
  state: v.picklist(tableStates),
  done: v.boolean(),
  help: v.boolean(),
})
export type TableProgress = v.InferOutput<typeof tableProgressSchema>
