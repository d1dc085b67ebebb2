import type { Page } from 'playwright-core'
import { type Trouble, troubles } from '../../../shared/room/troubles.ts'
import { longDeck, longTitleOfSession } from '../long-deck.ts'
import { twoQuestions } from '../question-scenes.ts'
import { begins, says, stepTitle } from '../says.ts'
import {
  allTheSame,
  ended,
  lobby,
  longestCard,
  manyCards,
  on,
  readOut,
  type Scene,
  shownVotes,
  spread,
  tooFew,
  usualCards,
  voting,
  writing,
} from '../scenes.ts'
import type { Place, State } from '../state.ts'

/** Gives the browser the right to lead, as a facilitator's link would. */
export async function mayLead({ room, url, context }: Place): Promise<void> {
  const [name = '', value = ''] = room.session.cookie.split('=')
  await context.addCookies([{ name, value, url, httpOnly: true, sameSite: 'Strict' }])
}

export const desk = (name: string, scene: Scene, act?: State['act']): State => ({
  surface: 'console',
  name,
  scene,
  before: mayLead,
  address: ({ url, room }) => `${url}/console?session=${room.session.id}`,
  ...(act ? { act } : {}),
})

const long = (scene: Scene): Scene => ({
  ...scene,
  deck: { file: longDeck },
  settings: { title: longTitleOfSession },
})

const button = (page: Page, name: string) =>
  page
    .getByRole('button', { name: begins(name) })
    .first()
    .click()
const dialog = (page: Page) => page.getByRole('dialog').first().waitFor()
const openMenu = (page: Page, place: Place) => button(page, says.console(place)('lead.session'))

/** Opens the console's menu and presses what is called so in it. */
export async function fromMenu(page: Page, name: string, place: Place): Promise<void> {
  await openMenu(page, place)
  await button(page, name)
}

/** A dialogue that the console's menu leads to. */
const fromMenuTo =
  (key: 'lead.act.end' | 'lead.delete.menu' | 'lead.links'): State['act'] =>
  async (page, place) => {
    await fromMenu(page, says.console(place)(key), place)
    await dialog(page)
  }

const timer = { type: 'timer-start', minutes: 4 } as const

/** The server in trouble, for this page alone: the others go on leading from a healthy one. */
const inTrouble = (state: State, code: Trouble): State => ({
  ...state,
  before: async (place) => {
    await state.before?.(place)
    await place.context.routeWebSocket(/socket\.io/u, (page) => {
      const server = page.connectToServer()
      server.onMessage((message) => {
        page.send(String(message).replace('"trouble":[]', `"trouble":${JSON.stringify([code])}`))
      })
    })
  },
  act: async (page, place) => {
    await page.locator('.bars .bar').first().waitFor()
    await state.act?.(page, place)
  },
})

export const deskStates: readonly State[] = [
  desk('lobby-empty', lobby(0)),
  desk('lobby-9', lobby(9)),
  desk('lobby-long', long(lobby(9))),
  desk('talk', on('ramme', 12, timer)),
  desk('talk-two-questions', twoQuestions({ type: 'page', page: 1 })),
  desk('choice-open', on('velg', 12)),
  desk('choice-growing', voting(spread, 12, timer)),
  desk('choice-held', { ...voting(spread), settings: { release: 'reveal' } }),
  desk('choice-locked', voting(spread, 12, { type: 'lock', on: true })),
  desk('choice-long', long(voting({ K1: 3, K3: 4, K6: 3 }))),
  desk('two-languages', voting(spread, 12, { type: 'second-language', language: 'en' })),
  desk('skipped', on('velg', 12, { type: 'skip', step: 'notat', on: true })),
  desk('leader', { ...on('velg', 12), settings: { leader: true, k: 5 } }),
  desk('short-version', { ...on('velg', 12), settings: { length: 'short' } }),
  desk('look-up', voting(spread, 12, { type: 'look-up', on: true })),
  desk('blank', voting(spread, 12, { type: 'blank', on: true })),
  desk('join-overlay', voting(spread, 12, { type: 'join-overlay', on: true })),
  desk('shown', shownVotes(spread)),
  desk('shown-hidden', shownVotes(spread, { type: 'hide', on: true })),
  desk('shown-too-few', shownVotes(tooFew)),
  desk('group-talk', on('gruppe', 12)),
  desk('cards-open', writing(usualCards.slice(0, 2))),
  desk('cards-shown', readOut([longestCard, ...usualCards])),
  desk('cards-twenty', readOut(manyCards)),
  desk('unanimous', { ...voting(allTheSame), settings: { release: 'reveal' } }, async (page) => {
    await page.keyboard.press('r')
    await dialog(page)
  }),
  desk('look-ahead', voting(spread), (page, place) =>
    page
      .getByRole('button', { name: stepTitle('avtale', place) })
      .first()
      .click(),
  ),
  desk('keys', voting(spread), async (page) => {
    await page.keyboard.press('?')
    await dialog(page)
  }),
  desk('session-menu', voting(spread), openMenu),
  desk('end', readOut(usualCards), fromMenuTo('lead.act.end')),
  desk('delete', ended(usualCards), fromMenuTo('lead.delete.menu')),
  desk('links', voting(spread), fromMenuTo('lead.links')),
  desk('remote-pairing', voting(spread), async (page, place) => {
    await button(page, says.console(place)('desk.remote.open'))
    await dialog(page)
  }),
  desk('paper-card', writing(usualCards), async (page, place) => {
    await button(page, says.console(place)('desk.paper.write'))
    await dialog(page)
  }),
  ...troubles.map((code) => inTrouble(desk(`trouble-${code}`, voting(spread, 12, timer)), code)),
  desk('ended', ended(usualCards)),
  { ...desk('not-signed-in', lobby(0)), before: async () => {} },
  {
    ...desk('link-not-valid', lobby(0)),
    before: async () => {},
    address: ({ url, room }) => `${url}/console#${room.session.id}.${'x'.repeat(43)}`,
  },
]

/** The same on the facilitator's phone. */
export const remote = (name: string, scene: Scene): State => ({
  ...desk(name, scene),
  surface: 'remote',
  before: async () => {},
  address: ({ url, room }) => `${url}/console#${room.session.id}.${room.session.token}&remote`,
})

export const remoteStates: readonly State[] = [
  remote('lobby', lobby(9)),
  remote('talk', on('ramme', 12, timer)),
  remote('choice', voting(spread, 12, timer)),
  remote('choice-long', long(voting({ K1: 3, K3: 4, K6: 3 }))),
  remote('shown', shownVotes(spread)),
  remote('cards', writing(usualCards)),
  remote('cards-twenty', readOut(manyCards)),
  inTrouble(remote('trouble-keys', voting(spread, 12, timer)), 'keys'),
  remote('ended', ended(usualCards)),
]
