import type { Page } from 'playwright-core'
import { allAgree, apart, onCases, placedScene, placedTwice } from '../quadrant-scenes.ts'
import type { State } from '../state.ts'
import { desk } from './desk.ts'
import { phone } from './phone.ts'
import { screen } from './screen.ts'

const table = { type: 'table', on: true } as const

/** 0 yes, 1 no, 2 don't know. */
const say = (page: Page, question: number, reply: number) =>
  page.locator('.quad-question').nth(question).getByRole('radio').nth(reply).check({ force: true })

const submit = (page: Page) => page.locator('form button[type=submit]').first().click()

const on = async (page: Page, place: number) => {
  await submit(page)
  await page
    .locator('.quad-place')
    .filter({ hasText: String(place) })
    .waitFor()
}

async function placeSome(page: Page): Promise<void> {
  await say(page, 0, 0)
  await say(page, 1, 1)
  await on(page, 2)
  await say(page, 0, 2)
  await say(page, 1, 0)
  await on(page, 3)
}

async function review(page: Page): Promise<void> {
  await placeSome(page)
  await say(page, 0, 0)
  await submit(page)
  await page.locator('.quad-review').waitFor()
}

const drawn = (page: Page) => page.locator('[data-mark]').first().waitFor()

const three = apart.slice(0, 3)
const thirty = apart.slice(0, 6).map((row, at) => row + (apart[at + 1] ?? row) + row.slice(0, 6))
const split = apart.map(() => '131313131313')

/** Cases in a quadrant, from the first question to the second round. */
export const quadrantStates = {
  phone: [
    phone('quadrant', onCases({ cases: 3 }), async (page) => {
      await say(page, 0, 0)
      await say(page, 1, 1)
    }),
    phone('quadrant-unknown', onCases({}), async (page) => {
      await say(page, 0, 2)
      await say(page, 1, 0)
    }),
    phone('quadrant-review', onCases({ cases: 3 }), review),
    phone('quadrant-one', onCases({ cases: 1 }), async (page) => {
      await say(page, 1, 0)
      await submit(page)
    }),
    phone('quadrant-sent', onCases({ cases: 3 }), async (page) => {
      await review(page)
      await submit(page)
      await page.locator('.receipt').first().waitFor()
    }),
    phone('quadrant-locked', onCases({ cases: 3 }, { type: 'lock', on: true })),
    phone('quadrant-long', onCases({ isLong: true })),
    phone('quadrant-shown', placedScene(apart), drawn),
    phone('quadrant-shown-long', placedScene(apart, { isLong: true }), drawn),
    phone('quadrant-twice', placedTwice, drawn),
  ],
  screen: [
    screen('quadrant-open', onCases({})),
    screen('quadrant-one', placedScene(apart.slice(1, 2))),
    screen('quadrant-three', placedScene(three)),
    screen('quadrant-eight', placedScene(apart)),
    screen('quadrant-few', placedScene(['131', '333', '2'])),
    screen('quadrant-thirty', placedScene(thirty)),
    screen('quadrant-long', placedScene(apart, { isLong: true })),
    screen('quadrant-agree', placedScene(allAgree)),
    screen('quadrant-split', placedScene(split)),
    screen('quadrant-twice', placedTwice),
    screen('quadrant-table', placedScene(apart, {}, table)),
  ],
  console: [
    desk('quadrant-open', onCases({ cases: 3 })),
    desk('quadrant-shown', placedScene(apart)),
    desk('quadrant-twice', placedTwice),
  ],
} satisfies Record<string, readonly State[]>
