import type { Page } from 'playwright-core'
import { texts } from '../../support/text-deck.ts'
import { begins, says } from '../says.ts'
import type { Scene } from '../scenes.ts'
import type { Place, State } from '../state.ts'
import { asked, cloud, everything, idOf, inColumns, sorted, written } from '../text-scenes.ts'
import { desk } from './desk.ts'
import { phone } from './phone.ts'
import { screen } from './screen.ts'

const reveal = { type: 'reveal' } as const

async function openBoard(page: Page, place: Place): Promise<void> {
  await page.getByRole('button', { name: says.console(place)('lead.texts.board') }).click()
  await page.getByRole('heading', { name: begins(says.board(place)('title')) }).waitFor()
}

const board = (name: string, scene: Scene, act?: State['act']): State =>
  desk(name, scene, async (page, place) => {
    await openBoard(page, place)
    await act?.(page, place)
  })

const choose = (count: number) => async (page: Page) => {
  const rows = page.locator('.text-card')
  for (let at = 0; at < count; at += 1) await rows.nth(at).click()
}

const chooseThen =
  (key: 'chosen.theme' | 'chosen.remove') =>
  async (page: Page, place: Place): Promise<void> => {
    await choose(2)(page)
    await page.getByRole('button', { name: says.board(place)(key), exact: true }).click()
  }

const cardMenu = async (page: Page, place: Place) => {
  await page
    .getByRole('button', { name: begins(says.board(place)('card.menu', { text: '' })) })
    .first()
    .click()
  await page.getByRole('menu').waitFor()
}

const lifted = (at: number): Scene =>
  written(12, (now) => [{ type: 'lift', text: idOf(now, texts(12)[at] ?? '') }])

const field = (page: Page, at: number) => page.locator('.note textarea').nth(at)

/** As many of the longest as may be: the last is a letter too long. */
async function fillAll(page: Page, place: Place): Promise<void> {
  const another = says.text(place)('input.another')
  const longest = texts(20).map((text) => text.padEnd(140, ' og så videre').slice(0, 140))
  for (const [at, text] of longest.slice(0, 5).entries()) {
    if (at > 0) await page.getByRole('button', { name: another, exact: true }).click()
    await field(page, at).fill(at === 4 ? `${text}!` : text)
  }
}

async function writeOne(page: Page): Promise<void> {
  await field(page, 0).fill(texts(1)[0] ?? '')
}

const submit = (page: Page) => page.locator('form button[type=submit]').first().click()

async function send(page: Page): Promise<void> {
  await writeOne(page)
  await submit(page)
  await page.locator('.receipt').first().waitFor()
}

const hung = (page: Page) => page.locator('main svg text, .card').first().waitFor()

/** Texts on the phones, on the console's board and on the wall. */
export const textStates = {
  phone: [
    phone('text', asked('grep', 11)),
    phone('text-many', asked('grep', 11), fillAll),
    phone('text-missing', asked('grep', 11), submit),
    phone('text-sent', asked('grep', 11), send),
    phone('text-locked', asked('grep', 11, { type: 'lock', on: true })),
    phone('text-columns', asked('steder', 11), writeOne),
    phone('text-no-column', asked('steder', 11), async (page) => {
      await writeOne(page)
      await submit(page)
    }),
    phone('text-fields', asked('felt', 11)),
    phone('text-word', asked('ord', 11)),
    phone('texts-looked-through', written(12)),
    phone('texts-shown', written(12, undefined, reveal), hung),
    phone('texts-columns-shown', inColumns(12, undefined, reveal), hung),
    phone('texts-themes-shown', written(20, sorted(4, true)), hung),
    phone('texts-lifted', lifted(10), hung),
    phone('texts-cloud', cloud(reveal), hung),
  ],
  console: [
    desk('texts-closed', written(12)),
    board('board-12', written(12)),
    board('board-60', written(60)),
    board('board-300', written(300)),
    board('board-themes', written(60, sorted(4, true))),
    board('board-everything', written(12, everything)),
    board('board-columns', inColumns(12)),
    board('board-chosen', written(12, sorted(2, false)), choose(2)),
    board('board-menu', written(12, sorted(2, false)), cardMenu),
    board('board-new-theme', written(12), chooseThen('chosen.theme')),
    board('board-delete', written(12), chooseThen('chosen.remove')),
  ],
  screen: [
    screen('texts-12', written(12, undefined, reveal)),
    screen('texts-60', written(60, undefined, reveal)),
    screen('texts-300', written(300, undefined, reveal)),
    screen('texts-3', written(3, undefined, reveal)),
    screen('texts-columns-12', inColumns(12, undefined, reveal)),
    screen('texts-columns-60', inColumns(60, undefined, reveal)),
    screen('texts-themes', written(60, sorted(4, true))),
    screen('texts-themes-6', written(20, sorted(6, true))),
    screen(
      'texts-everything',
      written(12, (now) => [
        ...everything(now),
        { type: 'lift', text: null },
        { type: 'show-all' },
      ]),
    ),
    screen('texts-lifted', lifted(1)),
    screen('texts-lifted-long', lifted(10)),
    screen('texts-cloud', cloud(reveal)),
  ],
} satisfies Record<string, readonly State[]>
