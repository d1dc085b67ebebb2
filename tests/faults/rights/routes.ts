import { routes } from '../../../shared/protocol/http.ts'
import { protocolVersion } from '../../../shared/protocol/version.ts'
import { agreementsFile } from '../../support/agreements.ts'
import { newSeat, post, usualSettings } from '../../support/plenum.ts'
import { rawRequest } from '../../support/raw.ts'
import { routeRights } from '../../support/rights.ts'
import { type Caller, type Cast, startWithKey } from './cast.ts'
import { type Cell, type Origin, originHeaders, origins } from './cells.ts'

type Rule = (typeof routeRights)[keyof typeof routeRights]
interface Route {
  readonly method: string
  readonly path: string
}

const isSeat = /^[\w-]{43}$/u

/** The rules as the trial knows them: a route that the server has and this list lacks has none. */
const ruleOf = (name: string): Rule | undefined =>
  Object.entries(routeRights).find(([known]) => known === name)?.[1]

const refusals = {
  seat: 'not-allowed',
  creator: 'create-key-needed',
  link: 'link-not-valid',
  leader: 'link-not-valid',
} as const

function shouldCome(rule: Rule | undefined, { method }: Route, caller: Caller, origin: Origin) {
  if (rule === undefined) return 'a rule'
  if (method !== 'get' && origin !== 'own') return 'wrong-origin'
  if (rule === 'anyone') return 'done'
  const may = {
    seat: caller.role === 'phone',
    creator: caller.isCreator === true,
    link: caller.role === 'console',
    leader: caller.role === 'console',
  }
  return may[rule] ? 'done' : refusals[rule]
}

interface Shown {
  readonly session: string
  readonly secret: string
  readonly code: string
}

const bodyFor = (name: string, { session, secret, code }: Shown): unknown =>
  ({
    answer: {
      protocol: protocolVersion,
      session,
      seat: isSeat.test(secret) ? secret : newSeat(),
      step: 'velg',
      round: 1,
      rev: 1,
      value: null,
    },
    findRoom: { entry: code },
    createSession: { deck: { id: 'velg-en-k' }, settings: usualSettings, createKey: secret },
    enterSession: { token: secret },
    readInAgreements: { file: agreementsFile() },
  })[name] ?? {}

/** A right that is used may be gone after it: what the facilitator may change is a room of its own each time. */
async function roomFor({ room }: Cast, caller: Caller, mayEndIt: boolean) {
  if (!mayEndIt) return { id: room.session.id, secret: caller.secret }
  const { id, token } = await startWithKey(room.plenum)
  return { id, secret: token }
}

async function call(cast: Cast, name: string, route: Route, caller: Caller, origin: Origin) {
  const { url } = cast.room.plenum
  const code = cast.room.console.latest()?.join.code ?? ''
  const { id, secret } = await roomFor(
    cast,
    caller,
    caller.role === 'console' && origin === 'own' && route.method !== 'get',
  )
  const body = JSON.stringify(bodyFor(name, { session: id, secret, code }))
  const { status, text } = await rawRequest(
    url,
    route.path.replace(':session', id).replace(':deck', 'velg-en-k'),
    {
      method: route.method.toUpperCase(),
      headers: {
        ...originHeaders(origin, url),
        // Whatever else they hold, they say that it is this session's.
        cookie: `plenum-${id}=${secret}; ${cast.other.session.cookie}`,
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(body)),
      },
      body,
    },
  )
  // 409: who asks may, the room is elsewhere.
  if (status === 200 || status === 409) return 'done'
  // Refusals have this form, by `server/http/error-handler.ts`.
  return (JSON.parse(text) as { error: { code: string } }).error.code
}

/** Every route of the registry × everybody × every origin. */
export async function routeCells(cast: Cast): Promise<Cell[]> {
  const cells: Cell[] = []
  for (const [name, route] of Object.entries<Route>(routes)) {
    const tries = cast.callers.flatMap((caller) => origins.map((origin) => ({ caller, origin })))
    const came = await Promise.all(
      tries.map(({ caller, origin }) => call(cast, name, route, caller, origin)),
    )
    tries.forEach(({ caller, origin }, index) => {
      const should = shouldCome(ruleOf(name), route, caller, origin)
      cells.push({
        what: `${name} by ${caller.name} from ${origin}`,
        came: came[index] ?? '',
        should,
      })
    })
  }
  return cells
}

/** What the room's own facilitator can still do when everybody has tried everything. */
export async function stillLeads({ room, callers }: Cast): Promise<boolean> {
  const { secret = '' } = callers.find(({ role }) => role === 'console') ?? {}
  const { status } = await post(room.plenum.url, `/api/sessions/${room.session.id}/enter`, {
    token: secret,
  })
  return status === 200 && room.console.socket.connected
}
