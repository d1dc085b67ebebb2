import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestBrowser } from '../support/browser.ts'
import type { Plenum } from '../support/plenum.ts'
import { joinPhone, type Phone } from '../support/room.ts'
import {
  download,
  expectAccessible,
  openScreen,
  press,
  roomCode,
  startInConsole,
} from '../support/room-in-browser.ts'
import { openSite, type Site } from '../support/site.ts'
import { tablesOf, tile } from '../support/table-phones.ts'

let site: Site
let plenum: Plenum
let browser: TestBrowser

beforeAll(async () => {
  site = await openSite()
  plenum = site.plenum
  browser = site.browser
})

afterAll(() => site.close())

const agreement = { step: 'avtale', round: 1 } as const

const card = (group: string, what: string) => ({
  group,
  what,
  sign: `Tegnet ved ${group}`,
  firstStep: '',
  who: '',
  when: '',
})

/** So many phones, each at its table. */
async function seated(session: string, code: string, tables: readonly number[]): Promise<Phone[]> {
  return Promise.all(
    tables.map(async (table) => {
      const phone = await joinPhone(plenum.url, session, code)
      expect(await phone.ask('sit', { table })).toMatchObject({ ok: true })
      return phone
    }),
  )
}

async function deliver(phone: Phone | undefined, group: string, what: string): Promise<void> {
  expect(await phone?.ask('pen', { ...agreement, act: 'take' })).toMatchObject({ ok: true })
  expect(await phone?.answer(card(group, what))).toMatchObject({ ok: true })
}

const titles = (screen: Page) => screen.locator('.card-title').allInnerTexts()

describe('a facilitator with four tables, one of them without a phone', () => {
  it('sets them up, sees them work, types for one, and has them side by side, in report and file', async () => {
    const console = await startInConsole(browser, plenum, { title: 'Solbakken', expected: 16 })
    await press(console, /Jeg har tatt vare på den/u)
    const session = new URL(console.url()).searchParams.get('session') ?? ''
    const code = await roomCode(console)
    const screen = await openScreen(console)

    await tablesOf(console).getByRole('button', { name: 'Sett opp bord …' }).click()
    await expect.poll(() => console.getByLabel('Hvor mange bord?').inputValue()).toBe('4')
    await expectAccessible(console, 'console, setting up tables')
    await console.getByRole('button', { name: 'Lagre bordene' }).click()
    await screen.getByText('Dere sitter ved 4 bord. Velg ditt på telefonen.').waitFor()
    const [one, two, three] = await seated(session, code, [1, 2, 3, 3])
    await tablesOf(console).getByText('4 av 4 har funnet et bord').waitFor()

    await press(console, /^Start: Ingen oppskrift/u)
    // A move that follows another too soon is a bounce.
    const toTheCards = async () => {
      for (const key of ['6', 'Enter']) await console.keyboard.press(key)
      return screen.getByText('0 av 3 bord har levert').count()
    }
    await expect.poll(toTheCards, { timeout: 10_000, interval: 900 }).toBe(1)
    await one?.until(({ step }) => step?.id === agreement.step)
    await deliver(one, 'Bord 1', 'Vi går på skolevandring')
    await three?.ask('table-sign', { sign: 'help', on: true })
    await tile(console, 1).getByText('har levert').waitFor()
    await tile(console, 3).getByText('Trenger hjelp').waitFor()
    await console.getByRole('status').filter({ hasText: 'Bord 3 trenger hjelp' }).waitFor({
      state: 'attached',
    })
    await screen.getByText('1 av 3 bord har levert').waitFor()
    expect(await screen.getByText(/trenger hjelp/iu).count()).toBe(0)
    await expectAccessible(console, 'console, tables at work')

    await tile(console, 4).getByRole('button', { name: 'Skriv inn for bord 4' }).click()
    await console.getByLabel(/Dette gjør vi i egen ledelse/u).fill('Vi åpner møtet med målet')
    await console.getByLabel(/utenforstående se eller høre/u).fill('Tre sier det samme målet')
    await console.getByRole('button', { name: 'Lagre kortet' }).click()
    await screen.getByText('2 av 4 bord har levert').waitFor()
    await three?.ask('table-sign', { sign: 'help', on: false })
    await expect.poll(() => console.getByText(/trenger hjelp/iu).count()).toBe(0)
    await deliver(two, 'Bord 2', 'Vi rydder møtetida')
    await deliver(three, 'Bord 3', 'Vi spør først')
    await screen.getByText('4 av 4 bord har levert').waitFor()

    await press(console, /^Lukk, og se gjennom kortene/u)
    await press(console, /^Vis kortene: Les opp tegnet/u)
    await expect.poll(() => titles(screen)).toEqual(['Bord 1', 'Bord 2', 'Bord 3', 'Bord 4'])
    await expectAccessible(screen, 'screen, tables side by side')

    const report = await console.context().newPage()
    await report.goto(`${plenum.url}/console?session=${session}&page=report`)
    await report.getByRole('heading', { name: 'Bord 4' }).waitFor()
    await expectAccessible(report, 'report, tables')
    await console.getByRole('button', { name: /^Økta/u }).click()
    const csv = await download(console, /CSV/u)
    expect(csv).toMatch(/;Bord 4;Dette gjør vi i egen ledelse;Vi åpner møtet med målet;/u)
    expect(csv).toMatch(/;Bord 1;Dette gjør vi i egen ledelse;Vi går på skolevandring;/u)

    expect(browser.strayed).toEqual([])
    expect(plenum.errors).toEqual([])
  })
})
