import * as v from 'valibot'
import { modes } from '../deck/modes.ts'
import { settingsSchema } from '../deck/settings.ts'
import { languages } from '../i18n/languages.ts'
import { paths } from './paths.ts'

const nothing = v.strictObject({})
const token = v.pipe(v.string(), v.minLength(20), v.maxLength(60))

/** Who may call a route. `facilitator`: with the session's cookie; `creator`: per `CREATE`. */
export type RouteRule = 'anyone' | 'creator' | 'facilitator'

const deckCard = v.strictObject({
  id: v.string(),
  title: v.string(),
  description: v.string(),
  minutes: v.number(),
  coreMinutes: v.number(),
  languages: v.array(v.picklist(languages)),
  steps: v.array(
    v.strictObject({
      id: v.string(),
      title: v.string(),
      /** An activity's type; not a list of them here, because the phone loads this file. */
      type: v.string(),
      mode: v.picklist(modes),
      minutes: v.number(),
      /** 0 where nothing is collected. */
      k: v.number(),
    }),
  ),
})

/** A workshop of the library, as the start page lists it. */
export type DeckCard = v.InferOutput<typeof deckCard>

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
  decks: {
    ...paths.decks,
    rule: 'anyone',
    input: nothing,
    output: v.strictObject({ decks: v.array(deckCard) }),
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
  createSession: {
    ...paths.createSession,
    rule: 'creator',
    input: v.strictObject({
      /** A workshop of the library by id, or the contents of a deck or results file. */
      deck: v.union([v.strictObject({ id: v.string() }), v.strictObject({ file: v.unknown() })]),
      settings: settingsSchema,
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
