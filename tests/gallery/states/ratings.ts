import type { Page } from 'playwright-core'
import { onRating, ratingShown } from '../rate-scenes.ts'
import type { State } from '../state.ts'
import { desk } from './desk.ts'
import { phone } from './phone.ts'
import { screen } from './screen.ts'

const view = (page: number) => ({ type: 'page', page }) as const
const drawn = (page: Page) => page.locator('[data-mark]').first().waitFor()

async function rateFirst(page: Page): Promise<void> {
  for (const at of [5, 14]) await page.getByRole('radio').nth(at).check({ force: true })
}

/** Ratings on rungs, in a flow, on eleven and seven steps, with two markers, and for oneself. */
export const ratingStates = {
  phone: [
    phone('rate-ladder', onRating('ladder')),
    phone('rate-section', onRating('flow')),
    phone('rate-eleven', onRating('tens'), rateFirst),
    phone('rate-poles', onRating('pairs')),
    phone('rate-own', onRating('own')),
    phone('rate-flow-shown', ratingShown('flow'), drawn),
    phone('rate-eleven-shown', ratingShown('tens'), drawn),
  ],
  screen: [
    screen('rate-ladder', ratingShown('ladder')),
    screen('rate-flow', ratingShown('flow')),
    screen('rate-flow-part', ratingShown('flow', view(2))),
    screen('rate-profile', ratingShown('flow', view(5))),
    screen('rate-extremes', ratingShown('flow', view(6))),
    screen('rate-eleven', ratingShown('tens')),
    screen('rate-poles', ratingShown('pairs')),
    screen('rate-nine-twice', ratingShown('goals')),
    screen('rate-nine-twice-on', ratingShown('goals', view(1))),
  ],
  console: [
    desk('rate-views', ratingShown('flow')),
    desk('rate-pages', ratingShown('goals', view(1))),
  ],
} satisfies Record<string, readonly State[]>
