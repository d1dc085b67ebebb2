import type { Page } from 'playwright-core'
import {
  dotsShown,
  onDots,
  onT2,
  ratedScene,
  ratedTwice,
  sevenRated,
  threeApart,
  tooFewRatings,
} from '../spread-scenes.ts'
import type { State } from '../state.ts'
import { desk } from './desk.ts'
import { phone } from './phone.ts'
import { screen } from './screen.ts'

const table = { type: 'table', on: true } as const

const point = (page: Page, item: number, value: number) =>
  page.locator('.rate-item').nth(item).getByRole('radio').nth(value).check({ force: true })

async function rateSome(page: Page): Promise<void> {
  await point(page, 0, 3)
  await point(page, 1, 5)
}

const submit = (page: Page) => page.locator('form button[type=submit]').first().click()

/** Also where there is no room for more: the button is not dead, it explains. */
const stepUp = (page: Page, option: number) =>
  page.locator('.dots-option').nth(option).getByRole('button').last().click({ force: true })

async function spend(page: Page): Promise<void> {
  for (const option of [0, 0, 3]) await stepUp(page, option)
}

const drawn = (page: Page) => page.locator('[data-mark]').first().waitFor()

/** Ratings and dots as T2 "Trygt nok til å være uenige" meets them. */
export const trygtNokStates = {
  phone: [
    phone('case', onT2('hos-oss', 11), (page) => page.locator('.case-card summary').click()),
    phone('rate', onT2('hos-oss', 11), rateSome),
    phone('rate-review', onT2('hos-oss', 11), async (page) => {
      await rateSome(page)
      await submit(page)
    }),
    phone('rate-nothing', onT2('hos-oss', 11), submit),
    phone('rate-two-screens', onT2('sju-sider', 11)),
    phone('rate-locked', onT2('hos-oss', 11, { type: 'lock', on: true })),
    phone('rate-shown', ratedScene(threeApart), drawn),
    phone('rate-too-few', ratedScene(tooFewRatings)),
    phone('rate-twice', ratedTwice, drawn),
    phone('dots', onDots(8)),
    phone('dots-spent', onDots(8), async (page) => {
      await spend(page)
      await stepUp(page, 1)
    }),
    phone('dots-sent', onDots(8), async (page) => {
      await stepUp(page, 1)
      await submit(page)
      await page.locator('.receipt').first().waitFor()
    }),
    phone('dots-shown', dotsShown(12), drawn),
  ],
  screen: [
    screen('case', onT2('saken', 12)),
    screen('rate-open', onT2('hos-oss', 12)),
    screen('rate-shown', ratedScene(threeApart)),
    screen('rate-table', ratedScene(threeApart, table)),
    screen('rate-too-few', ratedScene(tooFewRatings)),
    screen('rate-seven', sevenRated),
    screen('rate-twice', ratedTwice),
    screen('dots-open', onDots(8)),
    screen('dots-shown', dotsShown(8)),
    screen('dots-many', dotsShown(12)),
    screen('dots-table', dotsShown(8, table)),
  ],
  console: [
    desk('rate-open', onT2('hos-oss', 12)),
    desk('rate-shown', ratedScene(threeApart)),
    desk('rate-twice', ratedTwice),
    desk('dots-shown', dotsShown(8)),
  ],
} satisfies Record<string, readonly State[]>
