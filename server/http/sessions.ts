import { timingSafeEqual } from 'node:crypto'
import type { Response } from 'express'
import { readAgreements } from '../../shared/commitments/file.ts'
import type { Deck } from '../../shared/deck/deck.ts'
import { library } from '../../shared/deck/library/index.ts'
import { readDeck } from '../../shared/deck/read-deck.ts'
import { withoutFault } from '../../shared/deck/settings.ts'
import { withAgreements, withoutAgreements } from '../../shared/deck/since-last.ts'
import { withBlocks } from '../../shared/deck/with-blocks.ts'
import { pickLanguage } from '../../shared/i18n/languages.ts'
import type { RouteInput } from '../../shared/protocol/http.ts'
import { addressOf } from '../address.ts'
import { facilitatorCookie } from '../cookies.ts'
import { isHttps } from '../origin.ts'
import { hashOf } from '../random.ts'
import { RefusalError } from '../refusal-error.ts'
import { deckCard, deckSheet } from './deck-card.ts'
import { type ApiDeps, type HandlersOf, leaderToken } from './handlers.ts'
import { pairingSeconds } from './pairings.ts'

const isSame = (a: string, b: string) => timingSafeEqual(hashOf(a), hashOf(b))

const inLibrary = (deck: string) => library.find(({ id }) => id === deck)

function chosenDeck(deck: RouteInput<'createSession'>['deck']) {
  if ('id' in deck) {
    const found = inLibrary(deck.id)
    if (!found) throw new RefusalError('invalid-input', 'deck.id')
    return found
  }
  const read = readDeck(deck.file)
  if (!read.ok) {
    const { at, ...expected } = read.error
    const field = ['deck.file', at].filter(Boolean).join('.')
    throw new RefusalError('invalid-input', field, { expected })
  }
  return read.value
}

/** The deck with a step that asks about the agreements of a file, first of all where it has none. */
function askingIn(deck: Deck, file: string): Deck {
  const read = readAgreements(file)
  if (!read.ok) throw new RefusalError(read.error, 'agreements')
  const asking = withAgreements(deck, read.value.agreements, { isOpened: () => false, index: 0 })
  if (!asking.ok) throw new RefusalError(asking.error, 'agreements')
  return asking.value
}

/** The session's own deck: without what is left out, with what was agreed before and the chosen blocks. */
function deckToRun({
  deck,
  settings,
  agreements,
}: Pick<RouteInput<'createSession'>, 'deck' | 'settings' | 'agreements'>): Deck {
  const chosen = withoutAgreements(chosenDeck(deck))
  const fault = withoutFault(chosen, settings)
  if (fault) throw new RefusalError('invalid-input', `settings.${fault}`)
  const asking = agreements === undefined ? chosen : askingIn(chosen, agreements)
  const whole = withBlocks(asking, settings.blocks ?? [])
  if (!whole.ok) throw new RefusalError(whole.error, 'settings.blocks')
  return whole.value
}

/** Before there is a session: what can be run, who may start one, and which one a code means. */
export const startHandlers = ({
  rooms,
  wrongCodes,
  config,
  createKey,
}: ApiDeps): HandlersOf<
  'server' | 'decks' | 'deck' | 'deckFile' | 'createSession' | 'findRoom'
> => ({
  server: () => ({ create: createKey === null ? 'open' : 'key' }),

  decks: (_input, request) => {
    const language = pickLanguage(request.acceptsLanguages())
    return { decks: library.map((deck) => deckCard(deck, language)) }
  },

  deck: (_input, request) => {
    const found = inLibrary(request.params.deck)
    if (!found) throw new RefusalError('not-found')
    return deckSheet(found, pickLanguage(request.acceptsLanguages()))
  },

  deckFile: (_input, request) => {
    const found = inLibrary(request.params.deck)
    if (!found) throw new RefusalError('not-found')
    return found
  },

  createSession: async ({ deck, settings, agreements, createKey: given }) => {
    if (createKey !== null && !isSame(given ?? '', createKey)) {
      throw new RefusalError('create-key-needed')
    }
    return rooms.create(deckToRun({ deck, settings, agreements }), settings)
  },

  findRoom: async ({ entry }, request) => {
    const address = addressOf(request, config.trustProxy)
    const session = await wrongCodes.find({ address, line: request.socket }, entry)
    if (session === null) throw new RefusalError('room-not-found')
    const room = await rooms.get(session)
    if (room.state.phase === 'ended') throw new RefusalError('room-ended')
    const { title, language } = room.session.settings
    return { session, title, language }
  },
})

/** Gives a browser the right to lead, or takes it back. */
function giveCookie(
  response: Response,
  { publicUrl }: ApiDeps['config'],
  cookie: Omit<Parameters<typeof facilitatorCookie>[0], 'secure'>,
): void {
  response.append('Set-Cookie', facilitatorCookie({ ...cookie, secure: isHttps(publicUrl) }))
}

type SessionRoutes =
  | 'enterSession'
  | 'facilitatorLink'
  | 'forgetSession'
  | 'revokeLinks'
  | 'pairRemote'
  | 'newCode'
  | 'deleteSession'

/** As long as a session may live: "my sessions" opens it on a later day too. */
const cookieAge = 730 * 24 * 60 * 60

/** Leading a session: the link, further links, a remote, a new code, deleting everything. */
export const sessionHandlers = ({
  rooms,
  pairings,
  config,
}: ApiDeps): HandlersOf<SessionRoutes> => ({
  enterSession: async ({ token }, request, response) => {
    const { session } = request.params
    const mayEnter = pairings.take(session, token) || (await rooms.isFacilitator(session, token))
    if (!mayEnter) throw new RefusalError('link-not-valid')
    const cookie = await rooms.newFacilitatorToken(session)
    giveCookie(response, config, { session, token: cookie, maxAge: cookieAge })
    return {}
  },

  revokeLinks: async (_input, request) => {
    const { session } = request.params
    pairings.withdraw(session)
    // The rule of this route has found it.
    return { token: await rooms.revokeOthers(session, leaderToken(request, config) ?? '') }
  },

  forgetSession: async (_input, request, response) => {
    await rooms.forget(request.params.session, leaderToken(request, config) ?? '')
    giveCookie(response, config, { session: request.params.session, token: '', maxAge: 0 })
    return {}
  },

  pairRemote: (_input, request) => ({
    token: pairings.offer(request.params.session),
    seconds: pairingSeconds,
  }),

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
})
