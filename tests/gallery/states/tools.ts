import type { Page } from 'playwright-core'
import type { BlockName } from '../../../shared/deck/block-names.ts'
import { noted, thirtyNotes, threeNotes } from '../parking-scenes.ts'
import { says } from '../says.ts'
import { doneOn, on, type Scene, spread, voting } from '../scenes.ts'
import type { State } from '../state.ts'
import { desk, remote } from './desk.ts'
import { report } from './pages.ts'
import { phone } from './phone.ts'
import { screen } from './screen.ts'

const timer = { type: 'timer-start', minutes: 4 } as const
const quiet = { type: 'quiet', on: true } as const

const quietVotes: Scene = voting(spread, 12, timer, quiet)
const quietNote: Scene = on('notat', 12, timer, quiet)

const listShown = { type: 'show-parking', on: true } as const

async function openField(page: Page): Promise<void> {
  await page.keyboard.press('p')
  await page.locator('.parking-lot textarea:focus').waitFor()
}

const toList = (page: Page) => page.locator('.parking-lot').scrollIntoViewIfNeeded()

async function openInsert(page: Page): Promise<void> {
  await page.keyboard.press('i')
  await page.locator('.insert-form').waitFor()
}

const around: BlockName[] = ['check-in', 'ground-rules', 'check-out']
const rules: Scene = { ...on('spilleregler', 12), settings: { blocks: around } }
const useful: Scene = { ...on('utsjekk-nytte', 12), settings: { blocks: around } }

/** What a facilitator can do in any workshop, beside the steps of its deck. */
export const toolStates = {
  phone: [
    phone('quiet', quietVotes),
    phone('quiet-note', quietNote),
    phone('ground-rules', rules),
    phone('check-out', useful),
    phone('done', on('gruppe', 11), async (page, place) => {
      const say = says.done(place)
      await page.getByRole('button', { name: say('done') }).click()
      await page.getByText(say('undo')).waitFor()
    }),
  ],
  screen: [
    screen('quiet', quietVotes),
    screen('quiet-note', quietNote),
    screen('ground-rules', rules),
    screen('parking', noted(quietVotes, threeNotes, listShown)),
    screen('parking-30', noted(quietVotes, thirtyNotes, listShown)),
  ],
  console: [
    desk('quiet', quietVotes),
    desk('done', doneOn('notat', 12, 7)),
    desk('done-all', doneOn('gruppe', 12, 12)),
    desk('insert', quietVotes, openInsert),
    desk('insert-wrong', quietVotes, async (page) => {
      await openInsert(page)
      await page.locator('.insert-form button[type=submit]').click()
    }),
    desk('parking-empty', quietVotes, openField),
    desk('parking', noted(quietVotes, threeNotes, listShown), (page, place) =>
      page
        .getByRole('button', {
          name: says.console(place)('tools.parking.rewordThis', { text: threeNotes[0] ?? '' }),
        })
        .click(),
    ),
    desk('parking-full', noted(quietNote, thirtyNotes), toList),
    desk('insert-ready', { ...quietVotes, settings: {} }, async (page) => {
      await openInsert(page)
      await page.getByRole('radio').nth(1).check()
      await page.locator('.ready-prompts').waitFor()
    }),
    desk('insert-library', { ...quietVotes, settings: {} }, async (page) => {
      await openInsert(page)
      await page.getByRole('radio').nth(2).check()
      await page.locator('.insert-form select').selectOption('en-pluss-en')
      await page.locator('.ready-prompts').waitFor()
    }),
  ],
  remote: [
    remote('quiet', quietVotes),
    remote('done', doneOn('notat', 12, 7)),
    { ...remote('parking', noted(quietVotes, threeNotes)), act: toList },
  ],
  report: [report('parking', noted(quietVotes, threeNotes))],
} satisfies Record<string, readonly State[]>
