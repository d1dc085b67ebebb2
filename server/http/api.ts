import { timingSafeEqual } from 'node:crypto'
import express, { type Request, type Response, Router } from 'express'
import * as v from 'valibot'
import { library } from '../../shared/deck/library/index.ts'
import { readDeck } from '../../shared/deck/read-deck.ts'
import { pickLanguage } from '../../shared/i18n/languages.ts'
import {
  type RouteInput,
  type RouteName,
  type RouteOutput,
  routes,
} from '../../shared/protocol/http.ts'
import type { Config } from '../config.ts'
import { facilitatorCookie, tokenFrom } from '../cookies.ts'
import { toCsv } from '../export/csv.ts'
import { toResultsFile } from '../export/results-file.ts'
import { createKeyOf } from '../keys/links.ts'
import { below, hashOf } from '../random.ts'
import { RefusalError } from '../refusal-error.ts'
import { dayOf } from '../rooms/days.ts'
import type { Rooms } from '../rooms/registry.ts'
import { addressOf, type WrongCodes } from '../wrong-codes.ts'
import { deckCard } from './deck-card.ts'

export interface ApiDeps {
  readonly rooms: Rooms
  readonly wrongCodes: WrongCodes
  readonly config: Pick<Config, 'publicUrl' | 'create' | 'trustProxy'>
  readonly secret: Buffer
  readonly now: () => number
}

type Handler<Name extends RouteName> = (
  input: RouteInput<Name>,
  request: Request<{ session: string }>,
  response: Response,
) => Promise<RouteOutput<Name>> | RouteOutput<Name>

type HandlersOfRoutes = { readonly [Name in RouteName]: Handler<Name> }

const isSame = (a: string, b: string) => timingSafeEqual(hashOf(a), hashOf(b))

const languageOf = (request: Request) => pickLanguage(request.acceptsLanguages())

function chosenDeck(deck: RouteInput<'createSession'>['deck']) {
  if ('id' in deck) {
    const found = library.find(({ id }) => id === deck.id)
    if (!found) throw new RefusalError('invalid-input', 'deck.id')
    return found
  }
  const read = readDeck(deck.file)
  if (!read.ok) throw new RefusalError('invalid-input', `deck.file.${read.error}`)
  return read.value
}

const download = (response: Response, day: string, extension: string) => {
  response.attachment(`${day}_plenum_resultater.${extension}`)
}

function handlers({ rooms, wrongCodes, config, secret, now }: ApiDeps): HandlersOfRoutes {
  const isSecure = config.publicUrl?.startsWith('https:') ?? false
  const report = async (request: Request<{ session: string }>) => {
    const room = await rooms.get(request.params.session)
    return { room, view: room.view('report', room.session.settings.language) }
  }

  return {
    server: () => ({ create: config.create }),
    decks: (_input, request) => ({
      decks: library.map((deck) => deckCard(deck, languageOf(request))),
    }),

    findRoom: async ({ entry }, request) => {
      const forwarded = request.headers['x-forwarded-for']
      const address = addressOf(
        request.socket.remoteAddress,
        Array.isArray(forwarded) ? forwarded.join() : forwarded,
        config.trustProxy,
      )
      const session = await wrongCodes.count(address, entry, () => rooms.find(entry))
      if (session === null) throw new RefusalError('room-not-found')
      const { settings } = (await rooms.get(session)).session
      return { session, title: settings.title, language: settings.language }
    },

    createSession: async ({ deck, settings, createKey }) => {
      if (config.create === 'key' && !isSame(createKey ?? '', createKeyOf(secret))) {
        throw new RefusalError('create-key-needed')
      }
      return rooms.create(chosenDeck(deck), settings)
    },

    enterSession: async ({ token }, request, response) => {
      const { session } = request.params
      if (!(await rooms.isFacilitator(session, token))) throw new RefusalError('link-not-valid')
      const cookie = await rooms.newFacilitatorToken(session)
      response.append('Set-Cookie', facilitatorCookie(session, cookie, isSecure))
      return {}
    },

    facilitatorLink: async (_input, request) => ({
      token: await rooms.newFacilitatorToken(request.params.session),
    }),

    newCode: async (_input, request) => {
      await rooms.changeEntry(request.params.session)
      return {}
    },

    deleteSession: async (_input, request) => {
      await rooms.remove(request.params.session)
      return {}
    },

    resultsCsv: async (_input, request, response) => {
      const { view, room } = await report(request)
      download(response, dayOf(now()), 'csv')
      response.type('text/csv; charset=utf-8')
      return toCsv(view, room.session.settings.language, below)
    },

    resultsJson: async (_input, request, response) => {
      const { view, room } = await report(request)
      download(response, dayOf(now()), 'json')
      return toResultsFile(view, room.session.deck)
    },
  }
}

function parseBody<Name extends RouteName>(name: Name, body: unknown): RouteInput<Name> {
  const parsed = v.safeParse(routes[name].input, body ?? {})
  if (!parsed.success) {
    throw new RefusalError('invalid-input', v.getDotPath(parsed.issues[0]) ?? undefined)
  }
  // Parsed by the schema of this very route.
  return parsed.output as RouteInput<Name>
}

async function checkRule(name: RouteName, request: Request<{ session: string }>, rooms: Rooms) {
  if (routes[name].rule !== 'facilitator') return
  const { session } = request.params
  const token = tokenFrom(request.headers.cookie, session)
  if (!token || !(await rooms.isFacilitator(session, token))) {
    throw new RefusalError('link-not-valid')
  }
}

const bodyParser = (name: RouteName) =>
  // A deck may come as a file; nothing else is longer than a form.
  express.json({ limit: name === 'createSession' ? '1mb' : '16kb' })

function addRoute<Name extends RouteName>(
  router: Router,
  name: Name,
  handler: Handler<Name>,
  rooms: Rooms,
): void {
  const { method, path, output } = routes[name]
  router[method](
    path,
    bodyParser(name),
    async (request: Request<{ session: string }>, response: Response) => {
      await checkRule(name, request, rooms)
      const result = await handler(parseBody(name, request.body), request, response)
      const parsed = v.parse(output, result)
      response.set('Cache-Control', 'no-store')
      if (typeof parsed === 'string') response.send(parsed)
      else response.json(parsed)
    },
  )
}

/** Every route of `shared/protocol/http.ts`: rights, body in, answer out, each by the table. */
export function apiRoutes(deps: ApiDeps): Router {
  const router = Router()
  const all = handlers(deps)
  for (const name of Object.keys(routes) as RouteName[]) {
    // One handler belongs to one name; the pair is lost in a loop over names.
    addRoute(router, name, all[name] as Handler<RouteName>, deps.rooms)
  }
  return router
}
