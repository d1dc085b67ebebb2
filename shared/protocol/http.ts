import * as v from 'valibot'
import { deckSchema } from '../deck/deck.ts'
import { modes } from '../deck/modes.ts'
import { settingsSchema } from '../deck/settings.ts'
import { languages } from '../i18n/languages.ts'
import { requests, seatSecret } from './events.ts'
import { paths } from './paths.ts'
import { reportViewSchema } from './views.ts'

const nothing = v.strictObject({})
const token = v.pipe(v.string(), v.minLength(20), v.maxLength(60))

/**
 * Who may call a route. `facilitator`: with the session's cookie; `creator`: per `CREATE`; `seat`: a
 * phone whose seat the room knows, which names both in its body: no log of addresses holds them.
 */
export type RouteRule = 'anyone' | 'creator' | 'facilitator' | 'seat'

/** What a route with the rule `seat` is shown. */
const seatClaim = { session: v.pipe(v.string(), v.maxLength(40)), seat: seatSecret }
export const seatClaimSchema = v.looseObject(seatClaim)

const deckCard = v.strictObject({
  id: v.string(),
  title: v.string(),
  description: v.string(),
  minutes: v.number(),
  coreMinutes: v.number(),
  /** How many people it is meant for; null where nobody has said. */
  people: v.nullable(v.strictObject({ least: v.number(), most: v.number() })),
  languages: v.array(v.picklist(languages)),
  steps: v.array(
    v.strictObject({
      id: v.string(),
      title: v.string(),
      /** An activity's type; not a list of them here, because the phone loads this file. */
      type: v.string(),
      mode: v.picklist(modes),
      minutes: v.number(),
      /** Part of the short version, with so many minutes there. */
      core: v.boolean(),
      coreMinutes: v.number(),
      /** 0 where nothing is collected. */
      k: v.number(),
      /** Needs more people before anything is shown, and never grows on the screen. */
      sensitive: v.boolean(),
      /** An extra that is left out from the start. */
      optional: v.boolean(),
      /** The earlier step whose texts it asks about. */
      from: v.nullable(v.string()),
      /** The earlier steps that it means nothing without, in their order. */
      brings: v.array(v.string()),
    }),
  ),
})

/** A workshop of the library, as the start page lists it. */
export type DeckCard = v.InferOutput<typeof deckCard>

const deckSheet = v.strictObject({
  id: v.string(),
  title: v.string(),
  description: v.string(),
  language: v.picklist(languages),
  steps: v.array(
    v.strictObject({
      id: v.string(),
      type: v.string(),
      mode: v.picklist(modes),
      title: v.string(),
      prompt: v.string(),
      help: v.optional(v.string()),
      minutes: v.number(),
      core: v.boolean(),
      optional: v.boolean(),
      collects: v.boolean(),
      /** The case it is about, on the first step that is about it. */
      caseCard: v.optional(v.strictObject({ title: v.string(), text: v.string() })),
      sensitive: v.boolean(),
      /** The earlier steps that it takes along where it is put into another workshop. */
      brings: v.array(v.string()),
      /** The activity's own configuration in one language. */
      config: v.unknown(),
    }),
  ),
})

/** A workshop of the library with all its texts in one language, as a paper sheet prints it. */
export type DeckSheet = v.InferOutput<typeof deckSheet>

/**
 * Every HTTP route with a body in or out: where it is, who may, what goes in, what comes back.
 * The one table of rights for HTTP; files and pages are in `server/http`.
 */
export const routes = {
  server: {
    ...paths.server,
    rule: 'anyone',
    input: nothing,
    output: v.strictObject({ create: v.picklist(['open', 'key']) }),
  },
  /** The program, for people who want to know what they trust. */
  about: {
    ...paths.about,
    rule: 'anyone',
    input: nothing,
    output: v.strictObject({
      version: v.string(),
      /** The SHA-256 of what phones run (`server/http/fingerprint.ts`); null where nothing is built. */
      phone: v.nullable(v.string()),
    }),
  },
  decks: {
    ...paths.decks,
    rule: 'anyone',
    input: nothing,
    output: v.strictObject({ decks: v.array(deckCard) }),
  },
  deck: {
    ...paths.deck,
    rule: 'anyone',
    input: nothing,
    output: deckSheet,
  },
  /** The workshop as a file has it, in all its languages. */
  deckFile: {
    ...paths.deckFile,
    rule: 'anyone',
    input: nothing,
    output: deckSchema,
  },
  findRoom: {
    ...paths.findRoom,
    rule: 'anyone',
    /** The eight digits as typed, or the QR's token. */
    input: v.strictObject({ entry: v.pipe(v.string(), v.maxLength(60)) }),
    output: v.strictObject({
      session: v.string(),
      title: v.string(),
      language: v.picklist(languages),
    }),
  },
  /** The event `answer` without a socket: for a page that is hidden, or a network that lets no socket through. */
  answer: {
    ...paths.answer,
    rule: 'seat',
    input: v.strictObject({
      protocol: v.number(),
      ...seatClaim,
      ...requests.answer.input.entries,
    }),
    output: requests.answer.output,
  },
  createSession: {
    ...paths.createSession,
    rule: 'creator',
    input: v.strictObject({
      /** A workshop of the library by id, or the contents of a deck or results file. */
      deck: v.union([v.strictObject({ id: v.string() }), v.strictObject({ file: v.unknown() })]),
      settings: settingsSchema,
      /** The text of a file of agreements, to ask about what became of them. */
      agreements: v.optional(v.string()),
      createKey: v.optional(token),
    }),
    output: v.strictObject({ session: v.string(), token }),
  },
  enterSession: {
    ...paths.enterSession,
    rule: 'anyone',
    input: v.strictObject({ token }),
    output: nothing,
  },
  facilitatorLink: {
    ...paths.facilitatorLink,
    rule: 'facilitator',
    input: nothing,
    output: v.strictObject({ token }),
  },
  /** Takes the right to lead from every other link and browser. Gives the one link that leads from now on. */
  revokeLinks: {
    ...paths.revokeLinks,
    rule: 'facilitator',
    input: nothing,
    output: v.strictObject({ token }),
  },
  /** Takes the right to lead from this browser. */
  forgetSession: {
    ...paths.forgetSession,
    rule: 'facilitator',
    input: nothing,
    output: nothing,
  },
  /** A token that lets one further device in, once, for so many seconds. */
  pairRemote: {
    ...paths.pairRemote,
    rule: 'facilitator',
    input: nothing,
    output: v.strictObject({ token, seconds: v.number() }),
  },
  newCode: {
    ...paths.newCode,
    rule: 'facilitator',
    input: nothing,
    output: nothing,
  },
  deleteSession: {
    ...paths.deleteSession,
    rule: 'facilitator',
    input: nothing,
    output: nothing,
  },
  report: {
    ...paths.report,
    rule: 'facilitator',
    input: nothing,
    output: reportViewSchema,
  },
  /** Agreements of an earlier session, to ask about in this one: the text of their file. */
  readInAgreements: {
    ...paths.readInAgreements,
    rule: 'facilitator',
    input: v.strictObject({ file: v.string() }),
    output: v.strictObject({ agreements: v.number() }),
  },
  /** Everything agreed, to be read in by a later session. */
  agreementsFile: {
    ...paths.agreementsFile,
    rule: 'facilitator',
    input: nothing,
    output: v.string(),
  },
  /** The days on which agreements are looked at again. */
  agreementsCalendar: {
    ...paths.agreementsCalendar,
    rule: 'facilitator',
    input: nothing,
    output: v.string(),
  },
  resultsCsv: {
    ...paths.resultsCsv,
    rule: 'facilitator',
    input: nothing,
    output: v.string(),
  },
  resultsJson: {
    ...paths.resultsJson,
    rule: 'facilitator',
    input: nothing,
    output: v.unknown(),
  },
} as const satisfies Record<
  keyof typeof paths,
  {
    method: 'get' | 'post' | 'delete'
    path: string
    rule: RouteRule
    input: v.GenericSchema
    output: v.GenericSchema
  }
>

export type RouteName = keyof typeof routes
export type RouteInput<Name extends RouteName> = v.InferOutput<(typeof routes)[Name]['input']>
export type RouteOutput<Name extends RouteName> = v.InferOutput<(typeof routes)[Name]['output']>
