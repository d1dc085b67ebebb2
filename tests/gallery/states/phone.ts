import type { Page } from 'playwright-core'
import { press } from '../../support/plenum.ts'
import { longDeck, longTitleOfSession } from '../long-deck.ts'
import { readFromBelow, twoQuestions } from '../question-scenes.ts'
import { says } from '../says.ts'
import {
  ended,
  even,
  lobby,
  longestCard,
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

export const phone = (name: string, scene: Scene, act?: State['act']): State => ({
  surface: 'phone',
  name,
  scene,
  first: true,
  address: ({ room }) => room.console.latest()?.join.qr ?? '',
  ...(act ? { act } : {}),
})

const long = (scene: Scene): Scene => ({
  ...scene,
  deck: { file: longDeck },
  settings: { title: longTitleOfSession },
})

const input = (page: Page) => page.locator('form').first()
const receipt = (page: Page) => page.locator('.receipt').first().waitFor()

async function choose(page: Page): Promise<void> {
  await page.getByRole('radio').nth(1).check()
  await page.getByRole('checkbox').nth(0).check()
  await page.getByRole('checkbox').nth(2).check()
}

async function send(page: Page): Promise<void> {
  await choose(page)
  await input(page).locator('button[type=submit]').click()
  await receipt(page)
}

const then =
  (first: (page: Page) => Promise<unknown>, ...next: Parameters<typeof press>[1][]): State['act'] =>
  async (page: Page, { room }: Place) => {
    await first(page)
    for (const command of next) await press(room.console, command)
  }

async function takePen(page: Page, place: Place): Promise<void> {
  await page.getByRole('button', { name: says.commit(place)('input.write') }).click()
  await page.locator('form').first().waitFor()
}

async function fillCard(page: Page, place: Place): Promise<void> {
  await takePen(page, place)
  const fields = page.locator('form').first().locator('input, textarea')
  for (const [at, text] of Object.values(longestCard).entries()) await fields.nth(at).fill(text)
}

const picture = (page: Page) => page.locator('[data-mark], table, .card').first().waitFor()
const backIn = async (page: Page, { room }: Place) => {
  await send(page)
  await press(room.console, { type: 'go', step: 'se' })
  await picture(page)
}

/** Of somebody who comes in when the room is already there. */
export const late = (name: string, scene: Scene): State => {
  const { first: _, ...state } = phone(name, scene)
  return state
}

export const phoneStates: readonly State[] = [
  phone('waiting', lobby(11)),
  phone('waiting-long', long(lobby(11))),
  phone('protection', lobby(11), (page) => page.locator('details summary').last().click()),
  phone('talk', on('ramme', 11)),
  phone('talk-from-below', readFromBelow),
  phone('talk-two-questions', twoQuestions()),
  phone('choice', on('velg', 11)),
  late('choice-late', on('velg', 11)),
  phone('choice-timer', on('velg', 11, { type: 'timer-start', minutes: 4 })),
  phone('choice-held', { ...on('velg', 11), settings: { release: 'reveal' } }),
  phone('choice-chosen', on('velg', 11), choose),
  phone('choice-nothing-chosen', on('velg', 11), (page) =>
    input(page).locator('button[type=submit]').click(),
  ),
  phone('choice-sent', voting(spread), send),
  phone('choice-change', voting(spread), async (page) => {
    await send(page)
    await page.locator('.receipt button').first().click()
  }),
  phone('choice-not-sent', voting(spread), async (page, place) => {
    await choose(page)
    await place.context.setOffline(true)
    await input(page).locator('button[type=submit]').click()
    await page.getByText(says.phone(place)('answer.unsent')).first().waitFor()
  }),
  phone('offline', on('velg', 11), async (page, place) => {
    const say = says.phone(place)
    await place.context.setOffline(true)
    await page
      .getByText(say('connection.offline'))
      .or(page.getByText(say('connection.lost')))
      .first()
      .waitFor()
  }),
  phone('choice-locked', voting(spread, 12, { type: 'lock', on: true })),
  phone('choice-locked-draft', on('velg', 11), then(choose, { type: 'lock', on: true })),
  phone('choice-long', long(on('velg', 11)), choose),
  phone('look-up', voting(spread), then(send, { type: 'look-up', on: true })),
  phone('private-note', on('notat', 11), (page) =>
    page.getByRole('textbox').first().fill('Det var møtet på tirsdag som avgjorde det.'),
  ),
  phone('moved-on-with-text', on('avtale', 11), async (page, place) => {
    await fillCard(page, place)
    await press(place.room.console, { type: 'next' })
    await page.locator('.left-over, .left-overs').first().waitFor()
  }),
  phone('shown', shownVotes(spread), picture),
  phone('shown-own-mark', voting(spread), backIn),
  phone('shown-even', shownVotes(even), picture),
  phone('shown-too-few', shownVotes(tooFew)),
  phone('shown-table', shownVotes(spread), async (page) => {
    await picture(page)
    await page.locator('details.as-table summary').first().click()
  }),
  phone('shown-hidden', shownVotes(spread, { type: 'hide', on: true })),
  phone('shown-long', long(voting({ K1: 3, K2: 4, K6: 3 }, 12, { type: 'reveal' })), picture),
  phone('second-round', voting(spread), then(send, { type: 'reveal' }, { type: 'again' })),
  phone('group-talk', on('gruppe', 11)),
  phone('card', on('avtale', 11)),
  phone('card-pen', on('avtale', 11), takePen),
  phone('card-missing', on('avtale', 11), async (page, place) => {
    await takePen(page, place)
    await input(page).locator('button[type=submit]').click()
  }),
  phone('card-longest', on('avtale', 11), fillCard),
  phone('card-handed-in', writing(usualCards), async (page, place) => {
    await fillCard(page, place)
    await input(page).locator('button[type=submit]').click()
    await receipt(page)
  }),
  phone('cards-shown', readOut([...usualCards, longestCard]), picture),
  phone('ended', ended(usualCards)),
  late('ended-for-a-newcomer', ended(usualCards)),
  phone('ended-with-own', voting(spread), then(send, { type: 'end' })),
]
