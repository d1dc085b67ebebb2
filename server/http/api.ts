import express, { type Response, Router } from 'express'
import * as v from 'valibot'
import {
  type RouteInput,
  type RouteName,
  routes,
  seatClaimSchema,
} from '../../shared/protocol/http.ts'
import { fieldOf } from '../field.ts'
import { RefusalError } from '../refusal-error.ts'
import type { Rooms } from '../rooms/registry.ts'
import { aboutHandlers } from './about.ts'
import { agreementHandlers } from './agreements.ts'
import { answerHandlers } from './answers.ts'
import {
  type ApiDeps,
  type ApiRequest,
  type Handler,
  type HandlersOf,
  leaderToken,
} from './handlers.ts'
import { endWhatGoesOn } from './read-on.ts'
import { resultHandlers } from './results.ts'
import { sessionHandlers, startHandlers } from './sessions.ts'

function parseBody<Name extends RouteName>(name: Name, body: unknown): RouteInput<Name> {
  const parsed = v.safeParse(routes[name].input, body ?? {})
  if (!parsed.success) {
    throw new RefusalError('invalid-input', fieldOf(parsed.issues[0]))
  }
  return parsed.output
}

/** The same way in as a socket's: what has ended says so, whoever asks. */
async function checkSeat(body: unknown, rooms: Rooms) {
  const claim = v.safeParse(seatClaimSchema, body)
  if (!claim.success) {
    throw new RefusalError('invalid-input', fieldOf(claim.issues[0]))
  }
  const { session, seat } = claim.output
  if (await rooms.hasEnded(session)) throw new RefusalError('room-ended')
  if (!(await rooms.hasJoined(session, seat))) throw new RefusalError('not-allowed')
}

async function checkRule(name: RouteName, request: ApiRequest, { rooms, config }: ApiDeps) {
  const { rule } = routes[name]
  if (rule === 'seat') await checkSeat(request.body, rooms)
  if (rule !== 'facilitator') return
  const token = leaderToken(request, config)
  if (!token || !(await rooms.isFacilitator(request.params.session, token))) {
    throw new RefusalError('link-not-valid')
  }
}

const filesComeBy: ReadonlySet<RouteName> = new Set(['createSession', 'readInAgreements'])

const bodyParser = (name: RouteName) =>
  // A deck and agreements may come as files; nothing else is longer than a form. None of our pages packs what it sends.
  express.json({ limit: filesComeBy.has(name) ? '1mb' : '16kb', inflate: false })

function addRoute<Name extends RouteName>(
  router: Router,
  name: Name,
  handler: Handler<Name>,
  deps: ApiDeps,
): void {
  const { method, path, output } = routes[name]
  router[method](
    path,
    endWhatGoesOn,
    bodyParser(name),
    async (request: ApiRequest, response: Response) => {
      await checkRule(name, request, deps)
      const result = await handler(parseBody(name, request.body), request, response)
      const parsed = v.parse(output, result)
      if (typeof parsed === 'string') response.send(parsed)
      else response.json(parsed)
    },
  )
}

/** Every route of `shared/protocol/http.ts`: rights, body in, answer out, each by the table. */
export function apiRoutes(deps: ApiDeps): Router {
  const router = Router()
  const handlers: HandlersOf<RouteName> = {
    ...startHandlers(deps),
    ...answerHandlers(deps),
    ...aboutHandlers(deps.clientDir),
    ...sessionHandlers(deps),
    ...resultHandlers(deps),
    ...agreementHandlers(deps),
  }
  for (const name of Object.keys(routes) as RouteName[]) {
    // One handler belongs to one name; the pair is lost in a loop over names.
    addRoute(router, name, handlers[name] as Handler<RouteName>, deps)
  }
  return router
}
