import type { Page } from 'playwright-core'
import { phoneSize } from './room-in-browser.ts'
import type { Site } from './site.ts'

/** The pen of a phone that is gone becomes free after twenty seconds. */
export const beyondPatience = { timeout: 30_000 }

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

export const heading = (page: Page, text: string | RegExp) =>
  page.getByRole('heading', { level: 1, name: text }).waitFor()

/** Waits until a page says this: what is seen may be read aloud a moment later as well. */
export const sees = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()

/** Sends what one has answered, and waits until it is stored. */
export async function sendAnswer(phone: Page): Promise<void> {
  await button(phone, 'Send svaret').click()
  await phone.getByRole('heading', { name: 'Svaret er sendt' }).waitFor()
}

/** A phone that comes by the QR on a table, or by the room's own. */
export async function arrive(
  { browser, plenum }: Pick<Site, 'browser' | 'plenum'>,
  code: string,
  { table, size = phoneSize }: { table?: number; size?: typeof phoneSize } = {},
): Promise<Page> {
  const path = table === undefined ? '' : `/${table}`
  const touch = { hasTouch: true, isMobile: true }
  const phone = await browser.open(`${plenum.url}/j/${code}${path}`, size, touch)
  await phone.getByRole('heading', { level: 1 }).waitFor()
  return phone
}

export const sitsAt = (phone: Page, table: number) =>
  phone.getByRole('heading', { name: `Du er på bord ${table} – finn skiltet` }).waitFor()

/** Chooses a table among those on the phone. */
export async function sitDown(phone: Page, table: number): Promise<void> {
  await button(phone, new RegExp(`^Bord ${table}\\b`, 'u')).click()
  await sitsAt(phone, table)
}

/** Says that all agree, and waits until the table's answer is stored. */
export async function deliver(phone: Page): Promise<void> {
  await button(phone, 'Lever for bordet').click()
  await button(phone, 'Ja, lever').click()
  await phone.getByRole('heading', { name: 'Levert for bordet' }).waitFor()
}

/** The console's part about tables. */
export const tablesOf = (console: Page) => console.getByRole('region', { name: 'Bordene' })

/** What the console says of one table. */
export const tile = (console: Page, table: number) =>
  tablesOf(console)
    .getByRole('listitem')
    .filter({ has: console.getByText(`Bord ${table}`, { exact: true }) })

/** Says in the console how many tables there are, and how people come to sit there. */
export async function setUpTables(
  console: Page,
  count: number,
  seating?: 'De velger bord selv' | 'Fordel dem jevnt',
): Promise<void> {
  await button(console, /^(?:Sett opp bord|Endre bordene) …/u).click()
  await console.getByLabel('Hvor mange bord?').fill(String(count))
  if (seating) await console.getByRole('radio', { name: seating }).check()
  await button(console, 'Lagre bordene').click()
  await button(console, 'Endre bordene …').waitFor()
}
