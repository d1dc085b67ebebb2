import { io } from 'socket.io-client'
import { requests } from '../../../shared/protocol/events.ts'
import { protocolVersion } from '../../../shared/protocol/version.ts'
import { chooseK, newSeat } from '../../support/plenum.ts'
import { knockByPolling, openPolling, pollWith } from '../../support/raw.ts'
import { eventRights } from '../../support/rights.ts'
import { hiding } from '../../support/texts.ts'
import type { Caller, Cast } from './cast.ts'
import { type Cell, type Origin, originHeaders, origins } from './cells.ts'

const roles = ['phone', 'screen', 'console'] as const
type Role = (typeof roles)[number]

/** The rules as the trial knows them: an event that the server has and this list lacks has none. */
const ruleOf = (name: string): Role | undefined =>
  Object.entries(eventRights).find(([known]) => known === name)?.[1]

/** What is refused for other reasons or changes nothing: only who may ask is on trial here. */
const inputs: Readonly<Record<string, unknown>> = {
  answer: { step: 'velg', round: 1, rev: 1, value: chooseK('K1') },
  settled: { step: 'velg', round: 1 },
  act: { version: 0, command: { type: 'next' } },
  'paper-card': { step: 'velg', round: 1, rev: 1, value: null, seat: newSeat() },
  insert: { kind: 'ready', deck: 'none', step: 'none' },
  board: hiding('velg', 'none'),
  'delete-texts': { step: 'velg', round: 1, texts: ['none'] },
}

const authFor = (role: Role, { secret, seat }: Caller): object => {
  if (role === 'phone') return seat ? { role, seat } : { role, seat: newSeat(), entry: secret }
  return role === 'screen' ? { role, token: secret } : { role }
}

/** Which events get past who may send them, for somebody who says they are this; none where they are not let in. */
async function eventsThrough(cast: Cast, caller: Caller, role: Role, origin: Origin) {
  const { plenum, session } = cast.room
  const socket = io(plenum.url, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    auth: {
      protocol: protocolVersion,
      session: session.id,
      language: 'nb',
      ...authFor(role, caller),
    },
    extraHeaders: {
      ...originHeaders(origin, plenum.url),
      cookie: `plenum-${session.id}=${caller.secret}; ${cast.other.session.cookie}`,
    },
  })
  try {
    const isIn = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true))
      socket.once('connect_error', () => resolve(false))
    })
    if (!isIn) return []
    const names = Object.keys(requests)
    const replies = await Promise.all(
      names.map((name) => socket.timeout(8_000).emitWithAck(name, inputs[name] ?? {})),
    )
    return names.filter((_name, index) => replies[index].error?.code !== 'not-allowed')
  } finally {
    socket.disconnect()
  }
}

/** Every event of the registry × everybody, in every role they may claim × every origin. */
export async function eventCells(cast: Cast): Promise<Cell[]> {
  const cells: Cell[] = []
  for (const caller of cast.callers) {
    for (const origin of origins) {
      const through = await Promise.all(
        roles.map((role) => eventsThrough(cast, caller, role, origin)),
      )
      for (const name of Object.keys(requests)) {
        const rule = ruleOf(name)
        const may = origin === 'own' && rule === caller.role
        cells.push({
          what: `${name} by ${caller.name} from ${origin}`,
          came: through.flat().includes(name) ? 'through' : 'refused',
          should: rule === undefined ? 'a rule' : may ? 'through' : 'refused',
        })
      }
    }
  }
  return cells
}

/** Long polling, whose own page may leave its origin unsaid when it only reads. */
export async function pollingCells({ room }: Cast): Promise<Cell[]> {
  const { url } = room.plenum
  const sid = await openPolling(url)
  const cells = origins.map(async (origin): Promise<Cell[]> => {
    const { origin: named } = originHeaders(origin, url)
    const [get, sent] = [
      await knockByPolling(url, named),
      await pollWith(url, { sid, origin: named, method: 'POST' }),
    ]
    return [
      {
        what: `polling, GET from ${origin}`,
        came: String(get),
        should: origin === 'own' || origin === 'missing' ? 'in' : '400',
      },
      {
        what: `polling, POST from ${origin}`,
        came: String(sent),
        should: origin === 'own' ? 'in' : '400',
      },
    ]
  })
  return (await Promise.all(cells)).flat()
}
