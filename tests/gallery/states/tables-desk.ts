import type { Page } from 'playwright-core'
import { begins, says } from '../says.ts'
import { lobby, type Scene } from '../scenes.ts'
import type { Place, State } from '../state.ts'
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

type Key = 'tables.setUp' | 'tables.change' | 'tables.typeInFor' | 'tables.places.make'

/** Presses the first button that is called so, whichever table it is for. */
const button = (page: Page, name: string) =>
  page
    .getByRole('button', { name: begins(name) })
    .first()
    .click()

const opened =
  (key: Key) =>
  async (page: Page, place: Place): Promise<void> => {
    await button(page, says.console(place)(key, { table: '' }))
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
    desk('tables-none', lobby(9), (page, place) =>
      page
        .getByRole('region', { name: says.console(place)('tables.title') })
        .scrollIntoViewIfNeeded(),
    ),
    desk('tables-setting', lobby(9), opened('tables.setUp')),
    desk('tables-wrong', lobby(9), async (page, place) => {
      const say = says.console(place)
      await opened('tables.setUp')(page, place)
      await page.getByLabel(say('tables.setting.count')).fill('0')
      await button(page, say('tables.setting.save'))
    }),
    desk('tables-lobby', findingTables(eight, 4)),
    desk('tables-at-work', atWork(eight)),
    desk('tables-help', helping),
    desk('tables-twenty', atWork(twenty, [3])),
    desk('tables-busy', helping, opened('tables.change')),
    desk('tables-type-in', helping, opened('tables.typeInFor')),
    desk('tables-shown', tablesReadOut(eight)),
    desk('tables-shown-twenty', tablesReadOut(twenty)),
    desk('places-making', beforePlaces, opened('tables.places.make')),
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
