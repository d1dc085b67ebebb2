import { timingSafeEqual } from 'node:crypto'
import { library } from '../../shared/deck/library/index.ts'
import { readDeck } from '../../shared/deck/read-deck.ts'
import { pickLanguage } from '../../shared/i18n/languages.ts'
import type { RouteInput } from '../../shared/protocol/http.ts'
import { facilitatorCookie } from '../cookies.ts'
import { hashOf } from '../random.ts'
import { RefusalError } from '../refusal-error.ts'
import { addressOf } from '../wrong-codes.ts'
import { deckCard } from './deck-card.ts'
import type { ApiDeps, HandlersOf } from './handlers.ts'

const isSame = (a: string, b: string) => timingSafeEqual(hashOf(a), hashOf(b))

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

/** Before there is a session: what can be run, who may start one, and which one a code means. */
export const startHandlers = ({
  rooms,
  wrongCodes,
  config,
  createKey,
}: ApiDeps): HandlersOf<'server' | 'decks' | 'createSession' | 'findRoom'> => ({
  server: () => ({ create: createKey === null ? 'open' : 'key' }),

  decks: (_input, request) => {
    const language = pickLanguage(request.acceptsLanguages())
    return { decks: library.map((deck) => deckCard(deck, language)) }
  },

  createSession: async ({ deck, settings, createKey: given }) => {
    if (createKey !== null && !isSame(given ?? '', createKey)) {
      throw new RefusalError('create-key-needed')
    }
    return rooms.create(chosenDeck(deck), settings)
  },

  findRoom: async ({ entry }, request) => {
    const address = addressOf(request, config.trustProxy)
    const session = await wrongCodes.count(address, entry, () => rooms.find(entry))
    if (session === null) throw new RefusalError('room-not-found')
    const room = await rooms.get(session)
    if (room.state.phase === 'ended') throw new RefusalError('room-ended')
    const { title, language } = room.session.settings
    return { session, title, language }
  },
})

/** Leading a session: the link, further links, a new code, deleting everything. */
export const sessionHandlers = ({
  rooms,
  config,
}: ApiDeps): HandlersOf<'enterSession' | 'facilitatorLink' | 'newCode' | 'deleteSession'> => ({
  enterSession: async ({ token }, request, response) => {
    const { session } = request.params
    if (!(await rooms.isFacilitator(session, token))) throw new RefusalError('link-not-valid')
    const cookie = await rooms.newFacilitatorToken(session)
    const isSecure = config.publicUrl?.startsWith('https:') ?? false
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
})
