import type { Page } from 'playwright-core'
import { lobby, type Scene } from '../scenes.ts'
import type { State } from '../state.ts'
import {
  atWork,
  beforePlaces,
  eight,
  findingTables,
  placesSaid,
  tablesEnded,
  tablesReadOut,
  three,
  twenty,
} from '../table-scenes.ts'
import { desk, mayLead, remote } from './desk.ts'
import { screen } from './screen.ts'

const button = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click()

async function opened(page: Page, name: RegExp): Promise<void> {
  await button(page, name)
  await page.getByRole('dialog').first().waitFor()
}

const helping: Scene = atWork(eight, [3, 6])

const report = (name: string, scene: Scene): State => ({
  surface: 'report',
  name,
  scene,
  before: mayLead,
  address: ({ url, room }) => `${url}/console?session=${room.session.id}&page=report`,
})

const signs = (name: string, scene: Scene): State => ({
  surface: 'paper',
  name,
  scene,
  before: mayLead,
  address: ({ url, room }) => `${url}/console?session=${room.session.id}&page=signs`,
  act: (page) => page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' }),
})

/** Tables as whoever leads sees them, and as the wall, the report and the paper show them. */
export const tableDeskStates = {
  console: [
    desk('tables-none', lobby(9), (page) =>
      page.getByRole('region', { name: /^Bordene|^The tables/u }).scrollIntoViewIfNeeded(),
    ),
    desk('tables-setting', lobby(9), (page) => opened(page, /^Sett opp bord|^Set up tables/u)),
    desk('tables-wrong', lobby(9), async (page) => {
      await opened(page, /^Sett opp bord|^Set up tables/u)
      await page.getByLabel(/Hvor mange bord|How many tables/u).fill('0')
      await button(page, /^Lagre bordene|^Save the tables/u)
    }),
    desk('tables-lobby', findingTables(eight, 4)),
    desk('tables-at-work', atWork(eight)),
    desk('tables-help', helping),
    desk('tables-twenty', atWork(twenty, [3])),
    desk('tables-busy', helping, (page) => opened(page, /^Endre bordene|^Change the tables/u)),
    desk('tables-type-in', helping, (page) => opened(page, /^Skriv inn for bord|^Type in for/u)),
    desk('tables-shown', tablesReadOut(eight)),
    desk('tables-shown-twenty', tablesReadOut(twenty)),
    desk('places-making', beforePlaces, (page) => opened(page, /^Lag steder|^Make places/u)),
    desk('places-said', placesSaid),
  ],
  remote: [
    remote('tables-help', helping),
    remote('tables-twenty', atWork(twenty, [3])),
    remote('tables-shown-twenty', tablesReadOut(twenty)),
  ],
  screen: [
    screen('tables-lobby', findingTables(eight)),
    screen('tables-at-work', atWork(eight)),
    screen('tables-three', tablesReadOut(three)),
    screen('tables-eight', tablesReadOut(eight, true)),
    screen('tables-twenty', tablesReadOut(twenty)),
    screen('places', placesSaid),
  ],
  report: [report('tables', tablesEnded(eight))],
  paper: [signs('table-signs', findingTables(three)), signs('table-signs-none', lobby(0))],
} satisfies Record<string, readonly State[]>
