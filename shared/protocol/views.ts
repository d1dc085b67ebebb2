import * as v from 'valibot'
import { tablePartsSchema } from '../activities/by-table.ts'
import { figuresSchema } from '../activities/figures.ts'
import { activityTypes } from '../activities/registry.ts'
import { modes } from '../deck/modes.ts'
import { languages } from '../i18n/languages.ts'
import { commandTypes } from '../room/commands.ts'
import { doneSayers } from '../room/done.ts'
import { parkedSchema } from '../room/parking.ts'
import { placesSchema, seatings, tablesSchema } from '../room/tables.ts'
import { troubles } from '../room/troubles.ts'
import { standings } from '../texts/board.ts'
import { tableProgressSchema } from './tables.ts'

/** A step's configuration in one language; the activity's own `config(plainText)` is its schema. */
const config = v.unknown()

/** What the texts of a step are in for this reader, where the deck's own title is in another language. */
const language = v.optional(v.picklist(languages))

const shared = {
  id: v.string(),
  type: v.picklist(activityTypes),
  mode: v.picklist(modes),
  prompt: v.string(),
  language,
  config,
  /** How many people a figure of this step needs. */
  k: v.number(),
}

/** The step the room is on. */
const stepView = v.strictObject({
  ...shared,
  title: v.string(),
  help: v.optional(v.string()),
  /** The case that it is about. */
  caseCard: v.optional(v.strictObject({ title: v.string(), text: v.string() })),
  /** "Step 3 of 7". */
  number: v.number(),
  of: v.number(),
  round: v.number(),
  /** `idle`: nothing is collected here; `closing`: last answers are being taken in before sealing. */
  status: v.picklist(['idle', 'open', 'closing', 'locked', 'sealed', 'revealed']),
  release: v.picklist(['live', 'reveal']),
  sensitive: v.boolean(),
  /** Its answers are closed, and the facilitator chose not to show them. */
  withheld: v.boolean(),
  /** Each table answers it once; counts of this step are of tables. */
  byTable: v.boolean(),
})

/** What each table has answered, in the order of the tables; not there where people answer. */
const tableAnswers = v.optional(v.array(tablePartsSchema))
/** Of texts that the facilitator has looked through: the headings that are shown, and what is read large. */
export const wallSchema = v.strictObject({
  themes: v.array(v.strictObject({ id: v.string(), title: v.string() })),
  lifted: v.nullable(v.string()),
})

/** Results of one round that this reader may see. */
const shownRound = v.strictObject({
  ...shared,
  round: v.number(),
  figures: figuresSchema,
  wall: v.optional(wallSchema),
  sensitive: v.boolean(),
  /** How many answered, skips among them; where `tables` is there, how many tables. */
  answered: v.number(),
  tables: tableAnswers,
  /** False while a live picture still grows. */
  final: v.boolean(),
})

const timer = v.nullable(v.strictObject({ left: v.number(), running: v.boolean() }))

const common = {
  version: v.number(),
  phase: v.picklist(['lobby', 'running', 'ended']),
  step: v.nullable(stepView),
  shown: v.array(shownRound),
  timer,
}

const seatingInfo = {
  /** The tables of the room; null where there are none. */
  tables: v.nullable(tablesSchema),
  /** Where to sit by what one chose: each finds its own line. */
  places: v.nullable(placesSchema),
}

const session = v.strictObject({
  id: v.string(),
  title: v.string(),
  /** What the session was started in. */
  language: v.picklist(languages),
  /** What the deck's texts are in for this reader: theirs, or the nearest the deck has. */
  deckLanguage: v.picklist(languages),
  /** The day answers are deleted, as yyyy-mm-dd. */
  answersUntil: v.string(),
  /** The day agreements are deleted; null until there is one to keep. */
  agreementsUntil: v.nullable(v.string()),
})

export const phoneViewSchema = v.strictObject({
  ...common,
  role: v.literal('phone'),
  session,
  k: v.number(),
  /** People are asked to look up and talk. */
  lookUp: v.boolean(),
  /** Everyone thinks or writes alone. */
  quiet: v.boolean(),
  /** Who says when they are done with the step; null where answers tell, or nobody is done alone. */
  doneBy: v.nullable(v.picklist(doneSayers)),
  /** Somebody whom the others answer to takes part. */
  leader: v.boolean(),
  ...seatingInfo,
})

const counts = {
  /** People in the room: connected within the last minute. */
  inRoom: v.number(),
  /** How many answered the current step, and out of how many: people, or tables where its step says `byTable`. */
  answered: v.number(),
  of: v.number(),
}

const join = v.strictObject({
  /** The eight digits, without a space. */
  code: v.string(),
  /** What people type: host and port without scheme. */
  address: v.string(),
  /** What the QR holds: in capitals, so that it needs fewer modules. */
  qr: v.string(),
  doorLocked: v.boolean(),
})

const display = {
  hidden: v.boolean(),
  blank: v.boolean(),
  joinOverlay: v.boolean(),
  asTable: v.boolean(),
  /** Which page of many cards, from 0. */
  page: v.number(),
}

export const screenViewSchema = v.strictObject({
  ...common,
  ...counts,
  ...display,
  role: v.literal('screen'),
  session,
  join,
  unit: v.picklist(['school', 'kindergarten']),
  /** Everyone thinks or writes alone: nothing moves here until it is over. */
  quiet: v.boolean(),
  /** What was put aside for later, while it stands in front of the step; else null. */
  parking: v.nullable(v.array(parkedSchema)),
  ...seatingInfo,
  /** The places in the order of the options, with the option's own words; empty where there are none. */
  placed: v.array(
    v.strictObject({
      id: v.string(),
      title: v.string(),
      place: v.string(),
      /** Which option of its step it is, from 0: it keeps its colour. */
      index: v.number(),
    }),
  ),
  /** The prompt once more, in the language that the facilitator has added. */
  second: v.nullable(v.strictObject({ language: v.picklist(languages), prompt: v.string() })),
})

const agendaEntry = v.strictObject({
  id: v.string(),
  /** Its place among the steps that are not skipped, from 1; 0 where it is skipped. */
  number: v.number(),
  title: v.string(),
  prompt: v.string(),
  language,
  type: v.picklist(activityTypes),
  mode: v.picklist(modes),
  minutes: v.number(),
  note: v.optional(v.string()),
  followUp: v.optional(v.string()),
  collects: v.boolean(),
  /** What people write here stays on their own phones. */
  privateNote: v.boolean(),
  sensitive: v.boolean(),
  release: v.picklist(['live', 'reveal']),
  k: v.number(),
  /** The newest round's status; `waiting` before there is one. */
  status: v.picklist(['waiting', 'open', 'locked', 'sealed', 'revealed']),
  rounds: v.number(),
  current: v.boolean(),
  /** Part of the short version. */
  core: v.boolean(),
  /** The room passes it by. */
  skipped: v.boolean(),
  /** Seconds that the room has been on it, up to this view. */
  spent: v.number(),
})

const nextActView = v.strictObject({
  kind: v.picklist(['start', 'step', 'show', 'reveal', 'look-through', 'end', 'nothing']),
  /** The title of the step the act leads to or closes. */
  title: v.optional(v.string()),
})

/** The loose texts of one sealed round, in random order, with what the facilitator has made of them. */
const boardView = v.strictObject({
  step: v.string(),
  round: v.number(),
  type: v.picklist(activityTypes),
  /** Whether texts can be reworded, merged, lifted and put under themes; cards are shown or hidden alone. */
  sorts: v.boolean(),
  /** Where people chose to write. */
  columns: v.array(v.strictObject({ id: v.string(), title: v.string() })),
  /** Rises with every change; an undo names it. */
  rev: v.number(),
  canUndo: v.boolean(),
  /** False until the first text is shown: then nothing of it is on any screen. */
  revealed: v.boolean(),
  texts: v.array(
    v.strictObject({
      id: v.string(),
      /** As it was written. */
      text: v.string(),
      /** What is shown in its place. */
      wording: v.nullable(v.string()),
      column: v.optional(v.string()),
      /** The table that wrote it, where tables did. */
      table: v.optional(v.number()),
      standing: v.picklist(standings),
      theme: v.nullable(v.string()),
      /** The text that it is merged under. */
      into: v.nullable(v.string()),
      /** Holds a word of the word list: a hint to look twice, nothing more. */
      flagged: v.boolean(),
    }),
  ),
  themes: v.array(v.strictObject({ id: v.string(), title: v.string(), shown: v.boolean() })),
  lifted: v.nullable(v.string()),
})

export const consoleViewSchema = v.strictObject({
  ...common,
  ...counts,
  ...display,
  role: v.literal('console'),
  session,
  join,
  agenda: v.array(agendaEntry),
  nextAct: nextActView,
  /** What to open the screen with. Read-only: it cannot become a console. */
  screenToken: v.string(),
  expected: v.number(),
  lookUp: v.boolean(),
  quiet: v.boolean(),
  leader: v.boolean(),
  /** What the facilitator has put aside for later; null once it is deleted, with the answers. */
  parked: v.nullable(v.array(parkedSchema)),
  /** It stands on the screen, in front of the step. */
  parkingShown: v.boolean(),
  deck: v.strictObject({ id: v.string(), languages: v.array(v.picklist(languages)) }),
  secondLanguage: v.nullable(v.picklist(languages)),
  /** Everyone has given the same answer to what the next reveal would show. */
  unanimous: v.boolean(),
  /** The newest act and the version it led to, so that a second console can say what was done. */
  lastAct: v.nullable(v.strictObject({ version: v.number(), type: v.picklist(commandTypes) })),
  /** The loose texts of what the room is on, once sealed: to look through before and after the reveal. */
  boards: v.array(boardView),
  /** How many have said that they are done, where no answer tells; never who. */
  done: v.nullable(
    v.strictObject({ by: v.picklist(doneSayers), count: v.number(), of: v.number() }),
  ),
  /** How far each table has come; null where there are none. */
  tables: v.nullable(v.array(tableProgressSchema)),
  seating: v.nullable(v.picklist(seatings)),
  /** The choices that people have made, newest first: places can be said for each. */
  placeable: v.array(
    v.strictObject({
      step: v.string(),
      title: v.string(),
      options: v.array(v.strictObject({ id: v.string(), title: v.string() })),
    }),
  ),
  places: v.nullable(placesSchema),
  /** How many consoles are connected to this room, remotes among them. */
  consoles: v.number(),
  /** What is wrong with the server now, most urgent first. */
  trouble: v.array(v.picklist(troubles)),
  /** Somebody tries many codes: who types this one may have to wait. */
  codesAreSlow: v.boolean(),
})

/** The session's released results, for files and for the report page. */
export const reportViewSchema = v.strictObject({
  role: v.literal('report'),
  /** Until it has ended, what is here is provisional. */
  phase: v.picklist(['lobby', 'running', 'ended']),
  session,
  /** The day the session was started, as yyyy-mm-dd. */
  day: v.string(),
  unit: v.picklist(['school', 'kindergarten']),
  /** What the facilitator has put aside for later. */
  parked: v.array(v.string()),
  deck: v.strictObject({ title: v.string(), description: v.optional(v.string()) }),
  steps: v.array(
    v.strictObject({
      ...shared,
      number: v.number(),
      title: v.string(),
      collects: v.boolean(),
      /** The steps whose results a talk is about. */
      shows: v.array(v.string()),
      rounds: v.array(
        v.strictObject({
          round: v.number(),
          answered: v.number(),
          figures: figuresSchema,
          tables: tableAnswers,
          wall: v.optional(wallSchema),
        }),
      ),
    }),
  ),
})

/** What each reader of a room gets: made by `viewFor`, and parsed once more before it leaves. */
export const viewSchemas = {
  phone: phoneViewSchema,
  screen: screenViewSchema,
  console: consoleViewSchema,
  report: reportViewSchema,
}

export type PhoneView = v.InferOutput<typeof phoneViewSchema>
export type ScreenView = v.InferOutput<typeof screenViewSchema>
export type ConsoleView = v.InferOutput<typeof consoleViewSchema>
export type ReportView = v.InferOutput<typeof reportViewSchema>
export type StepView = v.InferOutput<typeof stepView>
export type ShownRound = v.InferOutput<typeof shownRound>
export type BoardView = v.InferOutput<typeof boardView>
export type AgendaEntry = v.InferOutput<typeof agendaEntry>

export interface Views {
  phone: PhoneView
  screen: ScreenView
  console: ConsoleView
  report: ReportView
}

export type Reader = keyof Views
