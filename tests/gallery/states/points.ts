import type { Page } from 'playwright-core'
import { onPoints, pointsShown, rankedTwice, tablesRanked } from '../points-scenes.ts'
import type { State } from '../state.ts'
import { desk } from './desk.ts'
import { phone } from './phone.ts'
import { screen } from './screen.ts'

const table = { type: 'table', on: true } as const
/** The second way to look at two budgets, after a page of bars for each. */
const second = { type: 'page', page: 2 } as const

const submit = (page: Page) => page.locator('form button[type=submit]').first().click()
const drawn = (page: Page) => page.locator('[data-mark]').first().waitFor()

/** Also where there is no room for more: the button is not dead, it explains. */
const stepUp = (page: Page, option: number) =>
  page.locator('.dots-option').nth(option).getByRole('button').last().click({ force: true })

/** All of the first budget, and one too many of it. */
async function spend(page: Page): Promise<void> {
  for (const option of [0, 0, 2, 8, 3]) await stepUp(page, option)
}

async function place(page: Page, options: readonly number[]): Promise<void> {
  for (const option of options) await page.locator('.rank-option').nth(option).click()
}

/** Several budgets in one step, and options put in order. */
export const pointsStates = {
  phone: [
    phone('points-budgets', onPoints('to-deler'), spend),
    phone('points-long', onPoints('to-lange'), (page) => stepUp(page, 1)),
    phone('points-nothing', onPoints('to-deler'), submit),
    phone('points-sent', onPoints('to-deler'), async (page) => {
      await spend(page)
      await submit(page)
      await page.locator('.receipt').first().waitFor()
    }),
    phone('rank', onPoints('rekkefolge'), (page) => place(page, [5, 0, 2])),
    phone('rank-gap', onPoints('rekkefolge'), (page) => place(page, [5, 0, 2, 0])),
    phone('rank-missing', onPoints('rekkefolge'), async (page) => {
      await place(page, [5, 0])
      await submit(page)
    }),
    phone('rank-long', onPoints('lang-rekkefolge'), (page) => place(page, [1])),
    phone('rank-locked', onPoints('rekkefolge', { type: 'lock', on: true })),
    phone('rank-sent', onPoints('rekkefolge'), async (page) => {
      await place(page, [5, 0, 2, 1, 3, 4, 6])
      await submit(page)
      await page.locator('.receipt').first().waitFor()
    }),
    phone('points-shown', pointsShown('to-deler', 11), drawn),
    phone('points-each', pointsShown('to-deler', 11, second), drawn),
    phone('rank-shown', pointsShown('rekkefolge', 11), drawn),
    phone('rank-tables', tablesRanked(6), drawn),
  ],
  screen: [
    screen('points-open', onPoints('to-deler')),
    screen('points-three', pointsShown('to-deler', 3)),
    screen('points-thirty', pointsShown('to-deler', 30)),
    screen('points-long', pointsShown('to-lange', 12)),
    screen('points-long-second', pointsShown('to-lange', 12, { type: 'page', page: 1 })),
    screen('points-each', pointsShown('to-deler', 30, second)),
    screen('points-table', pointsShown('to-deler', 30, table)),
    screen('rank-open', onPoints('rekkefolge')),
    screen('rank-three', pointsShown('rekkefolge', 3)),
    screen('rank-thirty', pointsShown('rekkefolge', 30)),
    screen('rank-long', pointsShown('lang-rekkefolge', 12)),
    screen('rank-twice', rankedTwice),
    screen('rank-tables', tablesRanked(8)),
    screen('rank-tables-table', tablesRanked(8, table)),
  ],
  console: [
    desk('points-open', onPoints('to-deler')),
    desk('points-shown', pointsShown('to-deler', 12)),
    desk('rank-tables', tablesRanked(6)),
  ],
} satisfies Record<string, readonly State[]>

/** Looked at, and not put before every check: three hundred phones take their time to join. */
export const pointsCrowds: readonly State[] = [
  screen('points-300', pointsShown('to-deler', 300)),
  screen('points-each-300', pointsShown('to-deler', 300, second)),
  screen('rank-300', pointsShown('rekkefolge', 300)),
  phone('rank-300', pointsShown('rekkefolge', 300), drawn),
]
