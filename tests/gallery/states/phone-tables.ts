import type { Page } from 'playwright-core'
import { press } from '../../support/plenum.ts'
import { goTo, type Phone, type TestRoom } from '../../support/room.ts'
import { tableDeck } from '../../support/table-deck.ts'
import { begins, says } from '../says.ts'
import type { Scene } from '../scenes.ts'
import type { Place, State } from '../state.ts'
import { late, phone } from './phone.ts'

const tables = 8
const own = 4

/** So many sit at each table before the phone that is looked at comes. */
const seated = [3, 4, 2, 3, 5, 4, 3, 2]

/** Who sits at the table of the phone that is looked at, by room. */
const neighbours = new WeakMap<TestRoom, Phone[]>()

async function takeSeats(room: TestRoom, seating: 'choose' | 'dealt'): Promise<Phone[]> {
  await press(room.console, { type: 'tables', count: tables, seating })
  const places = seated.flatMap((count, index) => Array<number>(count).fill(index + 1))
  const phones = await room.phones(places.length)
  if (seating === 'choose') {
    await Promise.all(phones.map((one, at) => one.ask('sit', { table: places[at] ?? 1 })))
  }
  neighbours.set(
    room,
    phones.filter((_, at) => places[at] === own),
  )
  return phones
}

const neighbour = (room: TestRoom): Phone => {
  const [first] = neighbours.get(room) ?? []
  if (!first) throw new Error('nobody sits at this table')
  return first
}

const at = (step: string | null, seating: 'choose' | 'dealt' = 'choose'): Scene => ({
  deck: { file: tableDeck },
  play: async (room) => {
    const phones = await takeSeats(room, seating)
    if (step) await goTo(room, step, phones)
  },
})

/** Where each goes by what they chose. */
const places = {
  step: 'velg',
  lines: { K1: 'ved døra', K2: 'ved vinduet', K3: 'foran tavla', K4: 'bakerst' },
}

type Key = Parameters<ReturnType<typeof says.table>>[0]

const button = (page: Page, place: Place, key: Key) =>
  page.getByRole('button', { name: begins(says.table(place)(key)) })

async function sitDown(page: Page, place: Place): Promise<void> {
  const name = begins(says.table(place)('table', { number: own }))
  await page.getByRole('button', { name }).click()
  await page.locator('.table-number').first().waitFor()
}

async function takePen(page: Page, place: Place): Promise<void> {
  await button(page, place, 'pen.take').click()
  await page.locator('form').first().waitFor()
}

const ideas = { notes: ['Fast runde før diskusjonen: hver sier ett synspunkt, de andre tier.'] }
const round = { step: 'ideer', round: 1 }

async function neighbourWrites({ room }: Pick<Place, 'room'>, page: Page): Promise<void> {
  const writer = neighbour(room)
  await writer.ask('pen', { ...round, act: 'take' })
  await writer.ask('draft', { ...round, table: own, seq: 1, value: ideas })
  await page.locator('.written li').first().waitFor()
}

async function write(page: Page, place: Place): Promise<void> {
  await takePen(page, place)
  await page
    .getByRole('textbox')
    .first()
    .fill(ideas.notes[0] ?? '')
}

async function deliver(page: Page, place: Place): Promise<void> {
  await write(page, place)
  await page.locator('form button[type=submit]').click()
  await button(page, place, 'deliver.yes').click()
  await page.locator('.receipt').waitFor()
}

/** On the table's texts, seated before the work began. */
const working = (name: string, act: (page: Page, place: Place) => Promise<unknown>): State =>
  phone(`table-${name}`, at(null), async (page, place) => {
    await sitDown(page, place)
    await goTo(place.room, 'ideer', neighbours.get(place.room))
    await page.locator('.table-work').waitFor()
    await act(page, place)
  })

export const tableStates: readonly State[] = [
  phone('table-choose', at(null), (page) => page.locator('.table-button').first().waitFor()),
  phone('table-seated', at(null), sitDown),
  phone('table-change', at(null), async (page, place) => {
    await sitDown(page, place)
    await button(page, place, 'sit.change').click()
  }),
  phone('table-dealt', at('gruppe', 'dealt'), (page) =>
    page.locator('.table-number').first().waitFor(),
  ),
  late('table-latecomer', at('ideer')),
  working('pen-free', async () => {}),
  working('writing', write),
  working('reading-along', (page, place) => neighbourWrites(place, page)),
  working('asked', async (page, place) => {
    await neighbourWrites(place, page)
    await button(page, place, 'pen.ask').click()
    await page.getByText(says.table(place)('pen.askedByMe')).last().waitFor()
  }),
  working('wanted', async (page, place) => {
    await write(page, place)
    await neighbour(place.room).ask('pen', { ...round, act: 'ask' })
    await page.locator('.wanted').waitFor()
  }),
  working('pen-dropped', async (page, place) => {
    await neighbourWrites(place, page)
    await neighbour(place.room).ask('pen', { ...round, act: 'hand-over' })
    await button(page, place, 'pen.takeOver').waitFor()
  }),
  working('agree', async (page, place) => {
    await write(page, place)
    await page.locator('form button[type=submit]').click()
    await page.locator('.agree').waitFor()
  }),
  working('delivered', deliver),
  working('taken-back', async (page, place) => {
    await deliver(page, place)
    await button(page, place, 'deliver.takeBack').click()
    await page.locator('form').first().waitFor()
  }),
  working('locked', async (page, place) => {
    await neighbourWrites(place, page)
    await press(place.room.console, { type: 'lock', on: true })
    await page.getByText(says.phone(place)('closed.locked')).first().waitFor()
  }),
  working('roles', async (page, place) => {
    await button(page, place, 'roles.draw').click()
    await page.locator('.role-card').waitFor()
  }),
  working('help', async (page, place) => {
    await button(page, place, 'signs.help').click()
    await page.locator('.sign-button[aria-pressed=true]').waitFor()
  }),
  phone('table-lines', at(null), async (page, place) => {
    const { room } = place
    await sitDown(page, place)
    await goTo(room, 'notat', neighbours.get(room))
    await page
      .getByRole('textbox')
      .first()
      .fill('Det var møtet på tirsdag som avgjorde det.\nVikarene vet ikke hva vi holder på med.')
    await goTo(room, 'ideer', neighbours.get(room))
    const line = 'Vi snakker for lite sammen om det vi ser i klasserommene.'
    await neighbour(room).ask('share-line', { ...round, text: line })
    await page.getByText(line).waitFor()
    await page.locator('.own-lines summary').click()
  }),
  phone('table-card', at(null), async (page, place) => {
    const { room } = place
    await sitDown(page, place)
    await goTo(room, 'avtale', neighbours.get(room))
    await takePen(page, place)
  }),
  phone('place-line', at('velg'), async (page, { room }) => {
    await page.getByRole('radio').nth(1).check()
    await page.locator('form button[type=submit]').first().click()
    await page.locator('.receipt').waitFor()
    await goTo(room, 'gruppe', neighbours.get(room))
    await press(room.console, { type: 'places', places })
    await page.locator('.place').waitFor()
  }),
  phone('place-line-unanswered', at('gruppe'), async (page, { room }) => {
    await press(room.console, { type: 'places', places })
    await page.locator('.place-line').waitFor()
  }),
]
