import type { Page } from 'playwright-core'
import type { Agreement } from '../../../shared/commitments/agreement.ts'
import { agreementsFile, anAgreement } from '../../support/agreements.ts'
import { post, press } from '../../support/plenum.ts'
import { goTo, type TestRoom } from '../../support/room.ts'
import { says } from '../says.ts'
import { nobody, type Scene, usualCards, writing } from '../scenes.ts'
import type { Place, State } from '../state.ts'
import { desk, fromMenu, mayLead } from './desk.ts'
import { report, start } from './pages.ts'
import { phone } from './phone.ts'
import { screen } from './screen.ts'

const agreements: readonly Agreement[] = usualCards.map((card, index) =>
  anAgreement({ ...card, id: String(index + 1).repeat(16) }),
)

/** Reads the agreements in; the address that people use is the server's own where it has one. */
export async function readIn({ plenum, session, console }: TestRoom): Promise<void> {
  const address = `http://${console.latest()?.join.address ?? ''}`
  for (const origin of [plenum.url, address]) {
    const { status } = await post(
      plenum.url,
      `/api/sessions/${session.id}/agreements`,
      { file: agreementsFile(agreements) },
      { cookie: session.cookie, origin },
    )
    if (status === 200) return
  }
  throw new Error('the agreements were not read in')
}

const reports = [
  { status: 'done', learnt: 'Fast dag i uka gjorde at det ble av.', now: '', next: '' },
  {
    status: 'changed',
    learnt: 'Hvert møte ble for ofte.',
    now: 'Vi åpner det første møtet i måneden med målet vårt.',
    next: '2028-02-01',
  },
] as const

/** The step that asks, opened. */
const asked: Scene = {
  play: async (room) => {
    await readIn(room)
    await goTo(room, 'siden-sist', await room.phones(5))
  },
}

/** Two of three agreements told of. */
const told = (...then: readonly Parameters<typeof press>[1][]): Scene => ({
  play: async (room) => {
    await readIn(room)
    const phones = await room.phones(5)
    await goTo(room, 'siden-sist', phones)
    for (const [at, report_] of reports.entries())
      await phones[at]?.answer({ reports: [{ card: agreements[at]?.id, ...report_ }] })
    await room.console.until((view) => view.answered === reports.length)
    for (const command of then) await press(room.console, command)
  },
})

const shownAll = told({ type: 'look-through' }, { type: 'next' })

async function choose(page: Page): Promise<void> {
  await page.getByRole('checkbox').nth(1).check()
  await page.getByRole('radio').nth(3).check()
}

async function tooEarly(page: Page): Promise<void> {
  await page.getByRole('checkbox').nth(0).check()
  await page.locator('form button[type=submit]').click()
}

async function handIn(page: Page, place: Place): Promise<void> {
  await page.getByRole('button', { name: says.commit(place)('input.write') }).click()
  const fields = page.locator('form').first().locator('input, textarea')
  await fields.nth(0).fill('K2 ved vinduet')
  await fields.nth(1).fill('Vi går på skolevandring hver uke.')
  await fields.nth(2).fill('En lærer kan fortelle hva rektor så.')
  await fields.nth(5).fill('2027-11-22')
  await page.locator('form button[type=submit]').click()
  await page.locator('.keep-agreement').waitFor()
}

const picker = (page: Page) => page.locator('.agreements-picker input')

const brings =
  (text: string, answer: (place: Place) => string): State['act'] =>
  async (page, place) => {
    await page
      .locator('summary')
      .filter({ hasText: says.console(place)('agreements.title') })
      .click()
    await picker(page).setInputFiles({
      name: 'avtaler.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    })
    await page.getByText(answer(place)).first().waitFor()
  }

const isRead = (place: Place) => says.console(place)('agreements.asks')
const isChanged = (place: Place) => says.errors(place)('agreements-changed')

/** What a session has agreed, and what became of what an earlier one agreed. */
export const agreementStates = {
  phone: [
    phone('follow-up', asked),
    phone('follow-up-chosen', asked, choose),
    phone('follow-up-too-early', asked, tooEarly),
    phone('follow-up-shown', shownAll),
    phone('own-agreement', writing([]), handIn),
  ],
  screen: [screen('follow-up', asked), screen('follow-up-shown', shownAll)],
  console: [
    desk('follow-up', told()),
    desk('follow-up-texts', told({ type: 'look-through' })),
    desk('read-in', nobody, async (page, place) => {
      await fromMenu(page, says.console(place)('agreements.menu'), place)
      await picker(page).waitFor()
    }),
  ],
  start: [
    { ...start('agreements', brings(agreementsFile(agreements), isRead)), before: mayLead },
    start(
      'agreements-changed',
      brings(agreementsFile(agreements).replace('Rektor', 'Lærer'), isChanged),
    ),
  ],
  report: [report('follow-up', shownAll)],
} satisfies Record<string, readonly State[]>
