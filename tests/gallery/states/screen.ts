import type { Page } from 'playwright-core'
import { longDeck, longTitleOfSession } from '../long-deck.ts'
import { readFromBelow, twoQuestions } from '../question-scenes.ts'
import {
  allTheSame,
  ended,
  even,
  lobby,
  longestCard,
  manyCards,
  on,
  readOut,
  type Scene,
  secondRound,
  shownVotes,
  spread,
  tooFew,
  usualCards,
  voting,
  writing,
} from '../scenes.ts'
import type { Place, State } from '../state.ts'

const address = ({ url, room, language }: Place) => {
  const { screenToken } = room.console.latest() ?? { screenToken: '' }
  return `${url}/screen?lang=${language}#${room.session.id}.${screenToken}`
}

export const screen = (
  name: string,
  scene: Scene,
  act?: (page: Page) => Promise<unknown>,
): State => ({
  surface: 'screen',
  name,
  scene,
  address,
  ...(act ? { act } : {}),
})

/** As a console opens it: only such a window listens to keys. */
const withKeys = (...given: Parameters<typeof screen>): State => ({
  ...screen(...given),
  address: (place) => `${address(place)}&keys=gallery`,
})

const long = (scene: Scene): Scene => ({
  ...scene,
  deck: { file: longDeck },
  settings: { title: longTitleOfSession },
})

const timer = (minutes: number) => ({ type: 'timer-start', minutes }) as const
/** Groups of those who chose the same. */
const secondView = { type: 'page', page: 1 } as const

const sixVotes = { K1: 3, K2: 2, K3: 4, K6: 3 }

export const screenStates: readonly State[] = [
  screen('lobby-empty', lobby(0)),
  screen('lobby-17', lobby(17)),
  screen('lobby-door-locked', lobby(17, { type: 'door', on: true })),
  screen('lobby-long', long(lobby(120))),
  screen('talk', on('ramme', 12)),
  screen('talk-from-below', readFromBelow),
  screen('talk-two-questions', twoQuestions()),
  screen('talk-second-question', twoQuestions({ type: 'page', page: 1 })),
  screen('talk-timer', on('ramme', 12, timer(3))),
  screen('choice-open', on('velg', 12)),
  screen('choice-growing', voting(spread, 12, timer(4))),
  screen('choice-held', { ...voting(spread), settings: { release: 'reveal' } }),
  screen('choice-locked', voting(spread, 12, { type: 'lock', on: true })),
  screen('choice-two-languages', voting(spread, 12, { type: 'second-language', language: 'en' })),
  screen('choice-long', long(voting(sixVotes))),
  screen('join-overlay', voting(spread, 12, { type: 'join-overlay', on: true })),
  screen('blank', voting(spread, 12, { type: 'blank', on: true })),
  screen('private-note', on('notat', 12, timer(3))),
  screen('shown-spread', shownVotes(spread)),
  screen('shown-even', shownVotes(even)),
  screen('shown-all-the-same', {
    play: (room) => voting(allTheSame, 12, { type: 'reveal', knowing: true }).play(room),
  }),
  screen('shown-too-few', shownVotes(tooFew)),
  screen('shown-groups', shownVotes({ K1: 7, K2: 5, K3: 2, K4: 1 }, secondView)),
  screen('shown-groups-long', long(voting(sixVotes, 12, { type: 'reveal' }, secondView))),
  screen('shown-table', shownVotes(spread, { type: 'table', on: true })),
  screen('shown-hidden', shownVotes(spread, { type: 'hide', on: true })),
  screen('shown-long', long(voting(sixVotes, 12, { type: 'reveal' }))),
  screen('second-round', secondRound(spread, even)),
  screen('group-talk', on('gruppe', 12, timer(15))),
  screen('cards-open', writing(usualCards.slice(0, 2))),
  screen('cards-one', readOut(usualCards.slice(0, 1))),
  screen('cards-three', readOut(usualCards)),
  screen(
    'cards-eight',
    readOut(Array.from({ length: 8 }, (_, at) => usualCards[at % 3] ?? longestCard)),
  ),
  screen('cards-twenty', readOut(manyCards, { type: 'page', page: 1 })),
  screen('cards-longest', readOut([longestCard, ...usualCards])),
  screen('look-up', voting(spread, 12, { type: 'look-up', on: true })),
  screen('ended', ended(usualCards)),
  withKeys('keys', voting(spread), (page) => page.keyboard.press('?')),
  withKeys('larger', voting(spread), async (page) => {
    for (const _ of [1, 2, 3]) await page.keyboard.press('Shift+ArrowUp')
  }),
  {
    ...screen('link-broken', lobby(0)),
    address: ({ url, language }) => `${url}/screen?lang=${language}`,
  },
]
