import type { Page } from 'playwright-core'
import { on, type Scene, spread, voting } from '../scenes.ts'
import type { State } from '../state.ts'
import { desk, remote } from './desk.ts'
import { phone } from './phone.ts'
import { screen } from './screen.ts'

const timer = { type: 'timer-start', minutes: 4 } as const
const quiet = { type: 'quiet', on: true } as const

const quietVotes: Scene = voting(spread, 12, timer, quiet)
const quietNote: Scene = on('notat', 12, timer, quiet)

async function openInsert(page: Page): Promise<void> {
  await page.keyboard.press('i')
  await page.locator('.insert-form').waitFor()
}

/** What a facilitator can do in any workshop, beside the steps of its deck. */
export const toolStates = {
  phone: [phone('quiet', quietVotes), phone('quiet-note', quietNote)],
  screen: [screen('quiet', quietVotes), screen('quiet-note', quietNote)],
  console: [
    desk('quiet', quietVotes),
    desk('insert', quietVotes, openInsert),
    desk('insert-wrong', quietVotes, async (page) => {
      await openInsert(page)
      await page.locator('.insert-form button[type=submit]').click()
    }),
    desk('insert-ready', { ...quietVotes, settings: {} }, async (page) => {
      await openInsert(page)
      await page.getByRole('radio').nth(1).check()
      await page.locator('.ready-prompts').waitFor()
    }),
  ],
  remote: [remote('quiet', quietVotes)],
} satisfies Record<string, readonly State[]>
