import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readAgreements } from '../../shared/commitments/file.ts'
import type { TestBrowser } from '../support/browser.ts'
import { type Plenum, press as pressOn, quick, startSession } from '../support/plenum.ts'
import { enterRoom, goTo, type TestRoom } from '../support/room.ts'
import {
  download,
  expectAccessible,
  expectNoSideways,
  joinByCode,
  openScreen,
  press,
  roomCode,
} from '../support/room-in-browser.ts'
import { openSite, type Site } from '../support/site.ts'

const laptop = { width: 1280, height: 720 }

let site: Site
let plenum: Plenum
let browser: TestBrowser

beforeAll(async () => {
  site = await openSite(quick)
  plenum = site.plenum
  browser = site.browser
})

afterAll(() => site.close())

const card = (group: string, when: string) => ({
  group,
  what: `Vi går på skolevandring (${group})`,
  sign: 'En lærer kan fortelle hva rektor så',
  firstStep: '',
  who: 'Rektor',
  when,
})

/** T1 with two groups' cards, read out. */
async function firstTime(): Promise<TestRoom> {
  const room = await enterRoom(plenum, await startSession(plenum.url, { title: 'Høstsamling' }))
  const phones = await room.phones(2)
  await goTo(room, 'avtale', phones)
  await phones[0]?.answer(card('K1 ved døra', '2027-06-01'))
  await phones[1]?.answer(card('K2 ved vinduet', ''))
  await pressOn(room.console, { type: 'look-through' })
  await goTo(room, 'les', phones)
  return room
}

async function reportOf({ session }: TestRoom): Promise<Page> {
  const context = await browser.context(laptop, { acceptDownloads: true })
  const [name = '', value = ''] = session.cookie.split('=')
  await context.addCookies([{ name, value, url: plenum.url }])
  const page = await context.newPage()
  await page.goto(`${plenum.url}/console?session=${session.id}&page=report`)
  await page.getByRole('heading', { level: 1, name: 'Høstsamling' }).waitFor()
  return page
}

const asFile = (text: string) => ({
  name: 'avtaler.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
})

/** The start page with the part about last time open. */
async function openStart(): Promise<Page> {
  const page = await browser.open(`${plenum.url}/console`, laptop, { acceptDownloads: true })
  await page.getByText(/^Avtalene fra sist/u).click()
  await page.getByLabel(/Velg avtalefila/u).waitFor()
  return page
}

/** The desk of a session that is started with this file. */
async function startWith(text: string): Promise<Page> {
  const page = await openStart()
  await page.getByLabel(/Velg avtalefila/u).setInputFiles(asFile(text))
  await page.getByText(/2 avtaler fra «Høstsamling»/u).waitFor()
  await page.getByRole('radio', { name: /^Velg én K/u }).check()
  await page.getByLabel('Navn på økta').fill('Vårsamling')
  await press(page, /^Start økta$/u)
  await page.getByText('Ta vare på denne lenka').first().waitFor()
  return page
}

describe('agreements from one session to the next', () => {
  it('are taken home from the report, read back, asked about and shown', async () => {
    const report = await reportOf(await firstTime())
    const file = await download(report, /Avtalene til neste gang/u)
    const calendar = await download(report, /Datoene i kalenderen/u)
    expect(readAgreements(file)).toMatchObject({ ok: true, value: { title: 'Høstsamling' } })
    expect(calendar).toContain('DTSTART;VALUE=DATE:20270601')

    const console = await startWith(file)
    const screen = await openScreen(console)
    const phone = await joinByCode(browser, plenum, await roomCode(console))
    await press(console, /^Start: Siden sist/u)
    await phone.getByRole('checkbox', { name: /K1 ved døra/u }).check()
    await phone.getByRole('button', { name: 'Send svaret' }).click()
    await phone.getByText('Velg hvordan det har gått, før du sender.').waitFor()
    await expectAccessible(phone, 'follow-up, status missing')
    await phone.getByRole('radio', { name: 'Endret' }).check()
    await phone.getByLabel(/Avtalen er nå/u).fill('Skolevandring annenhver uke')
    await phone.getByLabel(/Hva har vi lært/u).fill('Hver uke ble for tett')
    await expectNoSideways(phone)
    await phone.getByRole('button', { name: 'Send svaret' }).click()
    await phone.getByText('K1 ved døra: Endret').waitFor()

    await press(console, /^Lukk, og se gjennom tekstene/u)
    await console.getByText('K1 ved døra: Hver uke ble for tett').first().waitFor()
    expect(await screen.getByText('Hver uke ble for tett').count()).toBe(0)
    await press(console, /^Vis svarene/u)
    await screen.getByText('Hver uke ble for tett').first().waitFor()

    const told = screen.locator('.card', { hasText: 'K1 ved døra' })
    expect(await told.locator('.card-badge').innerText()).toBe('Endret')
    expect(await told.locator('.card-badge svg').count()).toBe(1)
    const other = screen.locator('.card', { hasText: 'K2 ved vinduet' })
    expect(await other.locator('.card-badge').innerText()).toBe('Ikke fulgt opp i dag')
    await screen
      .getByText(/1 av 2 avtaler er fulgt opp. Endret: 1/u)
      .first()
      .waitFor()
    await expectAccessible(screen, 'follow-up, shown')
  })

  it('are refused in words where the file is not whole, and nothing typed is lost', async () => {
    const file = await download(await reportOf(await firstTime()), /Avtalene til neste gang/u)
    const page = await openStart()
    await page.getByRole('radio', { name: /^Velg én K/u }).check()
    await page.getByLabel('Navn på økta').fill('Vårsamling')
    const picker = page.getByLabel(/Velg avtalefila/u)

    await picker.setInputFiles(asFile(file.replace('Rektor', 'Lærer')))
    await page.getByText(/Fila er endret eller skadet/u).waitFor()
    await expectAccessible(page, 'start, a changed file')
    await picker.setInputFiles(asFile('Kjære rektor'))
    await page.getByText(/Dette er ikke en avtalefil/u).waitFor()
    await picker.setInputFiles(asFile(file))
    await page.getByText(/2 avtaler fra «Høstsamling»/u).waitFor()

    expect(await page.getByText(/Dette er ikke en avtalefil/u).count()).toBe(0)
    expect(await page.getByLabel('Navn på økta').inputValue()).toBe('Vårsamling')
  })

  it('can be read in while the session runs', async () => {
    const file = await download(await reportOf(await firstTime()), /Avtalene til neste gang/u)
    const page = await browser.open(`${plenum.url}/console`, laptop)
    await page.getByRole('radio', { name: /^Velg én K/u }).check()
    await page.getByLabel('Navn på økta').fill('Vårsamling')
    await press(page, /^Start økta$/u)
    await page.getByText('Ta vare på denne lenka').first().waitFor()

    await page.getByRole('button', { name: 'Økta', exact: true }).click()
    await page.getByRole('button', { name: 'Les inn avtaler fra sist' }).click()
    await page.getByLabel(/Velg avtalefila/u).setInputFiles(asFile(file))
    await page.getByText(/2 avtaler er lest inn/u).waitFor()
    await expectAccessible(page, 'desk, agreements read in')
    await page.getByRole('button', { name: 'Lukk', exact: true }).click()

    const rows = page.getByRole('button', { name: /Siden sist/u })
    await rows.first().waitFor()
    expect(await rows.first().innerText()).toContain('Oppfølging')
  })
})

describe('an agreement on the phone of who wrote it', () => {
  it('is saved as a file that can be read in, and as a day of the calendar', async () => {
    const room = await enterRoom(plenum, await startSession(plenum.url))
    const { join } = await room.console.until(() => true)
    await goTo(room, 'avtale')
    const context = await browser.context({ width: 390, height: 844 }, { acceptDownloads: true })
    const phone = await context.newPage()
    await phone.goto(plenum.url)
    await phone.getByLabel('Romkode').fill(join.code)
    await phone.getByRole('button', { name: 'Bli med' }).click()
    await phone.getByRole('button', { name: 'Jeg skriver for gruppa' }).click()
    await phone.getByLabel(/^Gruppa/u).fill('K1 ved døra')
    await phone.getByLabel(/^Dette gjør vi/u).fill('Vi går på skolevandring')
    await phone.getByLabel(/^Dette vil en utenforstående/u).fill('En lærer kan fortelle')
    await phone.getByLabel(/^Når ser vi/u).fill('2027-06-01')
    await phone.getByRole('button', { name: 'Lever for gruppa' }).click()

    const save = async (name: string) => {
      const [saved] = await Promise.all([
        phone.waitForEvent('download'),
        phone.getByRole('button', { name }).click(),
      ])
      return readFileSync(await saved.path(), 'utf8')
    }
    const file = readAgreements(await save('Lagre avtalen som fil'))
    const calendar = await save('Legg datoen i kalenderen')

    expect(file).toMatchObject({
      ok: true,
      value: { agreements: [{ group: 'K1 ved døra', what: 'Vi går på skolevandring' }] },
    })
    expect(calendar).toContain('DTSTART;VALUE=DATE:20270601')
    await expectAccessible(phone, 'agreement handed in')
  })
})
