import type { Page } from 'playwright-core'
import { onSort, sortShown, sortTwice, tablesSorted } from '../sort-scenes.ts'
import type { State } from '../state.ts'
import { desk } from './desk.ts'
import { phone } from './phone.ts'
import { screen } from './screen.ts'

const table = { type: 'table', on: true } as const
const secondPage = { type: 'page', page: 1 } as const

const card = (page: Page, index: number) => page.locator('.sort-card').nth(index)

const put = (page: Page, index: number, bucket: number) =>
  card(page, index).getByRole('radio').nth(bucket).check({ force: true })

async function sortSome(page: Page): Promise<void> {
  await put(page, 0, 0)
  await put(page, 1, 2)
  await put(page, 3, 1)
}

const submit = (page: Page) => page.locator('form button[type=submit]').first().click()
const drawn = (page: Page) => page.locator('[data-mark]').first().waitFor()

/** Cards sorted into buckets: three of them, twelve, and the 47 measures. */
export const sortStates = {
  phone: [
    phone('sort', onSort('krefter', 11), sortSome),
    phone('sort-47', onSort('alene', 11), sortSome),
    phone('sort-search', onSort('alene', 11), (page) => page.getByRole('searchbox').fill('møte')),
    phone('sort-five', onSort('saker', 11), sortSome),
    phone('sort-nothing', onSort('alene', 11), submit),
    phone('sort-locked', onSort('saker', 11, { type: 'lock', on: true })),
    phone('sort-sent', onSort('krefter', 11), async (page) => {
      await sortSome(page)
      await submit(page)
      await page.locator('.receipt').first().waitFor()
    }),
    phone('sort-shown', sortShown('saker', { people: 11, letters: 'ABCDEA-' }), drawn),
    phone('sort-forces', sortShown('krefter', { people: 12, letters: 'AABC-' }), drawn),
    phone('sort-tables', tablesSorted(5), drawn),
  ],
  screen: [
    screen('sort-open', onSort('krefter', 12)),
    screen('sort-open-47', onSort('alene', 12)),
    screen('sort-three', sortShown('tre', { people: 9, letters: 'AAB' })),
    screen('sort-bars', sortShown('saker', { people: 30, letters: 'ABCDEA-' })),
    screen('sort-forces', sortShown('krefter', { people: 12, letters: 'AABC-' })),
    screen('sort-forces-many', sortShown('krefter', { people: 40, letters: 'AABC-' })),
    screen('sort-47', sortShown('alene', { people: 12, letters: 'AB-C--A' })),
    screen('sort-tables', tablesSorted(8)),
    screen('sort-tables-second', tablesSorted(20, secondPage)),
    screen('sort-as-table', tablesSorted(8, table)),
    screen('sort-too-few', sortShown('saker', { people: 2, letters: 'AB' })),
    screen('sort-twice', sortTwice('saker', { people: 11, letters: 'ABCDEA-' })),
  ],
  console: [desk('sort-open', onSort('krefter', 12)), desk('sort-tables', tablesSorted(8))],
} satisfies Record<string, readonly State[]>
