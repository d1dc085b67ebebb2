import * as v from 'valibot'
import { movedSchema } from '../activities/moved-schema.ts'
import { quickPromptSchema } from '../deck/quick-prompt.ts'
import { languages } from '../i18n/languages.ts'
import type { Result } from '../lib/result.ts'
import { commandSchema } from '../room/commands.ts'
import { tableNumber } from '../room/tables.ts'
import { boardOpSchema, textIds } from '../texts/ops.ts'
import type { Refusal } from './errors.ts'
import { pad } from './pad.ts'
import { atTableSchema, type TableView, tableRequests } from './tables.ts'
import type { ConsoleView, PhoneView, ScreenView } from './views.ts'

/** Who is at the other end of a socket. The role is asked for in the handshake and checked. */
export const socketRoles = ['phone', 'screen', 'console'] as const
export type SocketRole = (typeof socketRoles)[number]

const rev = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000))
const roundRef = { step: v.string(), round: v.pipe(v.number(), v.integer(), v.minValue(1)) }
const nothing = v.strictObject({})
const answerOutcome = v.variant('outcome', [
  v.strictObject({ outcome: v.literal('saved'), rev }),
  v.strictObject({ outcome: v.literal('stale'), rev, value: v.unknown() }),
])

/** 32 random bytes as base64url: made by the phone, kept by the phone, never stored by the server. */
export const seatSecret = v.pipe(v.string(), v.regex(/^[\w-]{43}$/u))

/**
 * Everything a client may ask over its socket: who may, what goes in, what comes back.
 * The one table of rights for sockets: an event that is not here is refused.
 */
export const requests = {
  /** One answer. `value` null = skipped. Safe to send any number of times. */
  answer: {
    role: 'phone',
    /** In a round that tables answer, `table` is the one this is for: it says so if the phone sits elsewhere now. */
    input: v.strictObject({
      ...roundRef,
      rev,
      value: v.unknown(),
      /** In a further round: how it differs from this phone's own answer before. */
      moved: v.optional(movedSchema),
      pad,
      table: v.optional(tableNumber),
    }),
    output: answerOutcome,
  },
  /** A phone has nothing more to send for a step that is about to be sealed. */
  settled: { role: 'phone', input: v.strictObject(roundRef), output: nothing },
  /** A person is done with a step where no answer tells; or is not, after all. */
  done: {
    role: 'phone',
    input: v.strictObject({ step: v.string(), on: v.boolean() }),
    output: nothing,
  },
  ...tableRequests,
  /** A facilitator's act, with the version of the room it was pressed in. */
  act: {
    role: 'console',
    input: v.strictObject({ version: v.number(), command: commandSchema }),
    output: v.strictObject({ version: v.number() }),
  },
  /** A group without phones: the facilitator types in what it wrote on paper, where there are tables for one of them. */
  'paper-card': {
    role: 'console',
    input: v.strictObject({
      ...roundRef,
      rev,
      value: v.unknown(),
      seat: seatSecret,
      table: v.optional(tableNumber),
    }),
    output: answerOutcome,
  },
  /** Draws at every table who is chair, writer and timekeeper. */
  'draw-roles': { role: 'console', input: nothing, output: nothing },
  /** Puts one more prompt into the session's own copy of the deck, after the step the room is on. */
  insert: {
    role: 'console',
    input: quickPromptSchema,
    output: v.strictObject({ step: v.string() }),
  },
  /** What the facilitator does to the loose texts of a sealed round: shows, hides, merges, sorts. */
  board: {
    role: 'console',
    input: v.strictObject({ ...roundRef, op: boardOpSchema }),
    output: nothing,
  },
  /** Deletes texts of a sealed round for good: nothing brings them back. What is gone already stays gone. */
  'delete-texts': {
    role: 'console',
    input: v.strictObject({ ...roundRef, texts: textIds }),
    output: nothing,
  },
} as const satisfies Record<
  string,
  { role: SocketRole; input: v.GenericSchema; output: v.GenericSchema }
>

export type RequestName = keyof typeof requests
export type RequestInput<Name extends RequestName> = v.InferInput<(typeof requests)[Name]['input']>
export type RequestOutput<Name extends RequestName> = v.InferOutput<
  (typeof requests)[Name]['output']
>
export type Reply<Name extends RequestName> = Result<RequestOutput<Name>, Refusal>

export type ClientToServer = {
  [Name in RequestName]: (input: RequestInput<Name>, reply: (reply: Reply<Name>) => void) => void
}

/**
 * What this seat has stored for the open round, sent to it alone after it connects: it continues from
 * that `rev`. 0 = nothing is stored, so that a phone sends again what the server has lost.
 */
export const mineSchema = v.strictObject({
  ...roundRef,
  rev: v.pipe(v.number(), v.integer(), v.minValue(0)),
  value: v.unknown(),
  pad,
})

export type Mine = v.InferOutput<typeof mineSchema>

export interface ServerToClient {
  view: (view: PhoneView | ScreenView | ConsoleView) => void
  mine: (mine: Mine) => void
  /** This phone's table, for it alone. */
  table: (table: TableView) => void
  /** A newer tab holds this seat. */
  taken: () => void
  /** The server stops now and will be back; nothing is lost. */
  stopping: () => void
  /** The session was deleted. */
  deleted: () => void
}

const base = {
  protocol: v.number(),
  session: v.pipe(v.string(), v.maxLength(40)),
  language: v.picklist(languages),
}

/** What a socket says when it connects (`auth`). A console proves itself by its cookie. */
export const handshakeSchema = v.variant('role', [
  v.strictObject({
    ...base,
    role: v.literal('phone'),
    seat: seatSecret,
    /** The code or the QR's token; a seat that the room knows needs neither. */
    entry: v.optional(v.pipe(v.string(), v.maxLength(60))),
    /**
     * Which of this phone's connections it is, counted on the phone: of two that meet at the server in
     * the wrong order, the later one holds the seat.
     */
    hello: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    /** Where it sits, or wants to: by a table's QR, or by what it remembers. */
    table: v.optional(atTableSchema),
  }),
  v.strictObject({
    ...base,
    role: v.literal('screen'),
    token: v.pipe(v.string(), v.maxLength(60)),
    /** Without one a screen reads what the session was started in. */
    language: v.optional(v.picklist(languages)),
  }),
  v.strictObject({
    ...base,
    role: v.literal('console'),
    /** A page that prints: it follows the room, and neither leads it nor counts as a console. */
    prints: v.optional(v.literal(true)),
  }),
])

export type Handshake = v.InferOutput<typeof handshakeSchema>
