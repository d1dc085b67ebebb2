import type { Page } from 'playwright-core'
import { press } from '../../support/plenum.ts'
import { crowd, ladderShown, onLadder } from '../ladder-scenes.ts'
import type { State } from '../state.ts'
import { desk } from './desk.ts'
import { phone } from './phone.ts'
import { screen } from './screen.ts'

const first = '1 2 2 2 3 3 2 1 4 2 3 2'
const second = '2 3 3 3 3 4 3 2 5 3 6 3'
const camps = '1 1 2 2 4 5 5 6'
const goals = '1>3 2>4 2>3 3>3 1>2 3>5 2>4 4>6 2>3 3>4 2>2 5>6'
const goalsAfter = '2>3 2>4 3>4 3>4 2>3 3>5 3>4 4>6 3>4 3>4 2>3 5>6'

const choose = (page: Page, place: number) =>
  page.getByRole('radio').nth(place).check({ force: true })
const submit = (page: Page) => page.locator('form button[type=submit]').first().click()
const drawn = (page: Page) => page.locator('[data-mark]').first().waitFor()

async function chooseBoth(page: Page): Promise<void> {
  await choose(page, 4)
  await submit(page)
  await choose(page, 2)
}

/** Ladders: one marker and two, both rounds, few people and many, the longest texts. */
export const ladderStates = {
  phone: [
    phone('ladder', onLadder('obstacles'), (page) => choose(page, 4)),
    phone('ladder-nothing', onLadder('obstacles'), submit),
    phone('ladder-now', onLadder('skills')),
    phone('ladder-goal', onLadder('skills'), chooseBoth),
    phone('ladder-sent', onLadder('skills'), async (page) => {
      await chooseBoth(page)
      await submit(page)
      await page.locator('.receipt').first().waitFor()
    }),
    phone('ladder-private', onLadder('private'), chooseBoth),
    phone('ladder-long', onLadder('long'), (page) => choose(page, 3)),
    phone('ladder-locked', onLadder('obstacles'), async (page, { room }) => {
      await choose(page, 3)
      await press(room.console, { type: 'lock', on: true })
      await page.locator('fieldset:disabled').first().waitFor()
    }),
    phone('ladder-shown', ladderShown('obstacles', first), drawn),
    phone('ladder-twice', ladderShown('obstacles', first, second), drawn),
    phone('ladder-goals-twice', ladderShown('skills', goals, goalsAfter), drawn),
    phone('ladder-too-few', ladderShown('obstacles', '1 2 3')),
  ],
  screen: [
    screen('ladder-open', onLadder('obstacles')),
    screen('ladder-shown', ladderShown('obstacles', first)),
    screen('ladder-camps', ladderShown('obstacles', camps)),
    screen('ladder-few', ladderShown('skills', '2>3 2>4 3>4 1>1 2>5')),
    screen('ladder-twice', ladderShown('obstacles', first, second)),
    screen('ladder-goals', ladderShown('skills', goals)),
    screen('ladder-goals-twice', ladderShown('skills', goals, goalsAfter)),
    screen('ladder-thirty', ladderShown('skills', crowd(30))),
    screen('ladder-climb', ladderShown('climb', goals)),
    screen('ladder-long', ladderShown('long', goals)),
    screen('ladder-private', onLadder('private')),
  ],
  console: [
    desk('ladder-open', onLadder('obstacles')),
    desk('ladder-twice', ladderShown('obstacles', first, second)),
    desk('ladder-private', onLadder('private')),
  ],
} satisfies Record<string, readonly State[]>

/** Looked at, and not put before every check: three hundred phones take their time to join. */
export const ladderCrowds: readonly State[] = [
  screen('ladder-300', ladderShown('skills', crowd(300))),
  phone('ladder-300', ladderShown('skills', crowd(300)), drawn),
]
