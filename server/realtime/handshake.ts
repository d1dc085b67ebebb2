import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import * as v from 'valibot'
import { type Handshake, handshakeSchema } from '../../shared/protocol/events.ts'
import { protocolVersion } from '../../shared/protocol/version.ts'
import { addressOf } from '../address.ts'
import type { Config } from '../config.ts'
import { tokenFrom } from '../cookies.ts'
import { fieldOf } from '../field.ts'
import { isHttps, isOwnOrigin } from '../origin.ts'
import { hashOf } from '../random.ts'
import { RefusalError } from '../refusal-error.ts'
import type { Rooms } from '../rooms/registry.ts'
import type { Room } from '../rooms/room.ts'
import type { Turnstile } from '../turnstile.ts'
import type { Asker, WrongCodes } from '../wrong-codes.ts'

interface HandshakeDeps {
  readonly rooms: Rooms
  readonly wrongCodes: WrongCodes
  readonly turnstile: Turnstile
  readonly config: Pick<Config, 'publicUrl' | 'trustProxy'>
}

/**
 * Whether a connection may be opened at all. A browser always names its origin on a websocket, and on
 * requests from other sites; a same-origin GET of long polling may come without.
 */
export function isAllowedConnection(
  request: Pick<IncomingMessage, 'headers' | 'method'>,
  publicUrl: string | null,
): boolean {
  const isUpgrade = request.headers.upgrade?.toLowerCase() === 'websocket'
  if (request.headers.origin === undefined) return !isUpgrade && request.method === 'GET'
  return isOwnOrigin(request, publicUrl)
}

/** Compares without telling by its time how much was right. */
const isSame = (a: string, b: string) => timingSafeEqual(hashOf(a), hashOf(b))

function parse(auth: unknown): Handshake {
  const parsed = v.safeParse(handshakeSchema, auth)
  if (!parsed.success) {
    const isOld = v.is(
      v.looseObject({ protocol: v.pipe(v.number(), v.notValue(protocolVersion)) }),
      auth,
    )
    throw new RefusalError(isOld ? 'old-program' : 'invalid-input', fieldOf(parsed.issues[0]))
  }
  if (parsed.output.protocol !== protocolVersion) throw new RefusalError('old-program')
  return parsed.output
}

/** What has ended says so, whatever the phone still holds. A seat that the room knows comes in without a code; only codes are counted, and only wrong ones. */
async function enterPhone(
  handshake: Extract<Handshake, { role: 'phone' }>,
  asker: Asker,
  { rooms, wrongCodes, turnstile }: HandshakeDeps,
): Promise<Room> {
  const { session, seat, entry } = handshake
  if (await rooms.hasEnded(session)) throw new RefusalError('room-ended')
  if (await rooms.hasJoined(session, seat)) return rooms.get(session)
  const found = await wrongCodes.find(asker, entry ?? '')
  if (found !== session) throw new RefusalError('room-not-found')
  await turnstile.pass(session)
  return rooms.join(session, seat)
}

const isNotFound = (error: unknown) =>
  error instanceof RefusalError && error.refusal.code === 'room-not-found'

async function enterScreen(
  handshake: Extract<Handshake, { role: 'screen' }>,
  { rooms }: HandshakeDeps,
): Promise<Room> {
  const room = await rooms.get(handshake.session).catch((error: unknown) => {
    // A room that cannot be read now may be later: the screen asks again, as it would not with a wrong link.
    if (!isNotFound(error)) throw error
    return null
  })
  if (!room || !isSame(room.entry.tokens.screen, handshake.token)) {
    throw new RefusalError('link-not-valid')
  }
  return room
}

async function enterConsole(
  { session }: Extract<Handshake, { role: 'console' }>,
  cookies: string | undefined,
  { rooms, config }: HandshakeDeps,
): Promise<{ room: Room; leader: string }> {
  const leader = tokenFrom(cookies, { session, secure: isHttps(config.publicUrl) })
  if (!leader || !(await rooms.isFacilitator(session, leader))) {
    throw new RefusalError('link-not-valid')
  }
  return { room: await rooms.get(session), leader }
}

/** What a socket that may come in comes in as. */
export interface Entered {
  readonly handshake: Handshake
  readonly room: Room
  /** The token that a console leads by; null on phones and screens. */
  readonly leader: string | null
}

async function enter(
  handshake: Handshake,
  request: IncomingMessage,
  asker: Asker,
  deps: HandshakeDeps,
): Promise<Omit<Entered, 'handshake'>> {
  if (handshake.role === 'console') return enterConsole(handshake, request.headers.cookie, deps)
  if (handshake.role === 'screen') return { room: await enterScreen(handshake, deps), leader: null }
  return { room: await enterPhone(handshake, asker, deps), leader: null }
}

/**
 * The room and role a socket asks for, once it has shown that it may. Throws a RefusalError otherwise.
 *
 * @param line the connection it asks over
 */
export async function enterByHandshake(
  auth: unknown,
  request: IncomingMessage,
  line: object,
  deps: HandshakeDeps,
): Promise<Entered> {
  const handshake = parse(auth)
  const address = addressOf(request, deps.config.trustProxy)
  const entered = await enter(handshake, request, { address, line }, deps)
  deps.wrongCodes.isAt(address, entered.room.id)
  return { handshake, ...entered }
}
