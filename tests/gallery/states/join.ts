import type { Page } from 'playwright-core'
import { says } from '../says.ts'
import { lobby, nobody } from '../scenes.ts'
import type { Place, State } from '../state.ts'

const join = (name: string, act?: State['act'], scene = nobody): State => ({
  surface: 'join',
  name,
  scene,
  address: ({ url }) => url,
  ...(act ? { act } : {}),
})

const field = (page: Page) => page.locator('#code')
const submit = (page: Page) => page.locator('form button[type=submit]').first().click()
const codeOf = ({ room }: Place) => room.console.latest()?.join.code ?? ''

export const joinStates: readonly State[] = [
  join('empty'),
  join('too-short', async (page) => {
    await field(page).fill('1234')
    await submit(page)
  }),
  join('missing', submit),
  join('wrong-code', async (page) => {
    await field(page).fill('00000000')
    await submit(page)
    await page.locator('#code-problem:not(:empty)').waitFor()
  }),
  join('found', async (page, place) => {
    await field(page).pressSequentially(codeOf(place))
    await page
      .getByText(/Ledergruppa på Fjellheim/u)
      .first()
      .waitFor()
  }),
  join(
    'door-locked',
    async (page, place) => {
      await field(page).fill(codeOf(place))
      await submit(page)
      await page.getByText(says.errors(place)('door-locked')).first().waitFor()
    },
    lobby(3, { type: 'door', on: true }),
  ),
  join('offline', async (page, { context }) => {
    await context.setOffline(true)
    await field(page).fill('12345678')
    await submit(page)
    await page.locator('.problem:not(:empty), [role=alert]:not(:empty)').first().waitFor()
  }),
  join('seat-from-before', async (page, place) => {
    await field(page).fill(codeOf(place))
    await submit(page)
    await page.waitForURL(/\/j\//u)
    await page.locator('.phone-page:not([aria-busy="true"]) h1').waitFor()
    await page.goto(place.url)
    await page
      .getByText(/Ledergruppa på Fjellheim/u)
      .first()
      .waitFor()
  }),
]
