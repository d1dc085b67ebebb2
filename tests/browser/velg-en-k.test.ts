import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDeck } from '../../shared/deck/read-deck.ts'
import type { TestBrowser } from '../support/browser.ts'
import { type Plenum } from '../support/plenum.ts'
import {
  download,
  endSession,
  expectAccessible,
  expectNoSideways,
  insist,
  joinByCode,
  openScreen,
  phoneSize,
  press,
  roomCode,
  smallPhone,
  startInConsole,
} from '../support/room-in-browser.ts'
import { openSite, type Site } from '../support/site.ts'

let site: Site
let plenum: Plenum
let browser: TestBrowser

beforeAll(async () => {
  site = await openSite()
  plenum = site.plenum
  browser = site.browser
})

afterAll(() => site.close())

const heading = (page: Page, text: string | RegExp) =>
  page.getByRole('heading', { level: 1, name: text }).waitFor()

const choose = async (phone: Page, option: RegExp, practice?: RegExp) => {
  await phone.getByRole('radio', { name: option }).check()
  if (practice) await phone.getByRole('checkbox', { name: practice }).check()
}

const send = (phone: Page) => phone.getByRole('button', { name: 'Send svaret' }).click()
const saved = (phone: Page) =>
  phone.getByRole('heading', { name: /^(?:Svaret|Endringen) er sendt$/u }).waitFor()

const barOf = (page: Page, option: string) => page.locator(`[data-mark="${option}-bar"]`).first()

const widthOf = async (page: Page, option: string) =>
  Number(await barOf(page, option).getAttribute('width'))

describe('"Velg én K" with a console, a screen and five phones', () => {
  it('is walked from the start to the files, one phone offline in the middle and one reloading', async () => {
    const console = await startInConsole(browser, plenum, { title: 'Ledergruppa, Fjellheim skole' })
    await expectAccessible(console, 'console, keep this link')
    await press(console, /Jeg har tatt vare på den/u)
    await expectAccessible(console, 'console, lobby')
    expect(console.url()).not.toContain('#')

    const screen = await openScreen(console)
    const code = await roomCode(console)
    await screen
      .getByText(`${code.slice(0, 4)} ${code.slice(4)}`)
      .first()
      .waitFor()
    await expectAccessible(screen, 'screen, lobby')

    const join = await browser.open(plenum.url, smallPhone)
    await expectAccessible(join, 'join page')
    await join.getByLabel('Romkode').fill('9999 9999')
    await join.getByRole('button', { name: 'Bli med' }).click()
    await join
      .getByText(/Fant ingen økt med koden 9999 9999/u)
      .first()
      .waitFor()
    expect(await join.getByLabel('Romkode').inputValue()).toBe('9999 9999')
    await expectAccessible(join, 'join page, wrong code')

    const [ana, ben, cato, dina, eli] = await Promise.all([
      joinByCode(browser, plenum, code),
      joinByCode(browser, plenum, code),
      joinByCode(browser, plenum, code),
      joinByCode(browser, plenum, code),
      joinByCode(browser, plenum, code, smallPhone),
    ])
    const phones = [ana, ben, cato, dina, eli]
    for (const phone of phones) await heading(phone, 'Du er med')
    await expectAccessible(ana, 'phone, waiting')
    await screen.getByText('5 er med').first().or(screen.getByText('er med').first()).waitFor()

    // Step 1: a talk.
    await press(console, /^Start: Ingen oppskrift/u)
    for (const phone of phones) await heading(phone, /Fire kjernekompetanser går igjen/u)
    await screen
      .getByText(/tilpasser dem til skolen/u)
      .first()
      .waitFor()
    await expectAccessible(ana, 'phone, talk')
    await expectAccessible(screen, 'screen, talk')

    // Step 2: a live choice. The bars grow on the screen while phones answer.
    await press(console, /^Neste: Velg én K/u)
    for (const phone of phones) await heading(phone, /Hvilken K er det størst rom/u)
    await expectAccessible(ana, 'phone, choice')
    await expectAccessible(eli, 'phone of 320 px, choice')
    await expectNoSideways(eli)
    await send(ana)
    await ana.getByText('Velg et alternativ før du sender.').first().waitFor()

    for (const phone of [ana, ben]) {
      await choose(phone, /Bygge relasjoner/u, /Støtte og ta hensyn/u)
      await send(phone)
      await saved(phone)
    }
    await screen.getByText('2 av 5 har svart').first().waitFor()
    expect((await barOf(screen, 'K2').count()) === 0 || (await widthOf(screen, 'K2')) === 0).toBe(
      true,
    )

    // Cato is offline when he answers: the phone says so, and sends by itself when the net is back.
    await cato.context().setOffline(true)
    await choose(cato, /Sette retning/u)
    await send(cato)
    await cato
      .getByText(/Ikke sendt ennå/u)
      .first()
      .waitFor()
    await expectAccessible(cato, 'phone, not sent yet')
    // Dina has chosen, not sent, and reloads: the choice is still there.
    await choose(dina, /Bygge relasjoner/u, /Støtte og ta hensyn/u)
    await dina.reload()
    await heading(dina, /Hvilken K er det størst rom/u)
    expect(await dina.getByRole('radio', { name: /Bygge relasjoner/u }).isChecked()).toBe(true)
    await send(dina)
    await saved(dina)
    await expect.poll(() => widthOf(screen, 'K2')).toBeGreaterThan(0)
    await screen.getByText('3 av 5 har svart').first().waitFor()
    await expectAccessible(screen, 'screen, live bars')
    await expectAccessible(console, 'console, live bars')

    await cato.context().setOffline(false)
    await saved(cato)
    await choose(eli, /Utvikle organisasjonen/u)
    await send(eli)
    await saved(eli)
    await expectAccessible(eli, 'phone of 320 px, saved')
    await ben.getByRole('button', { name: 'Endre svar' }).click()
    await choose(ben, /Utvikle organisasjonen/u)
    await send(ben)
    await saved(ben)

    // Step 3: the private note comes before the result, and leaves no phone.
    await press(console, /^Neste: Notat til deg selv/u)
    await heading(ana, /Skriv til deg selv/u)
    await ana.getByRole('textbox').fill('Det var møtet på tirsdag.')
    await expectAccessible(ana, 'phone, private note')
    await expectAccessible(screen, 'screen, private note')

    // No answer tells who is done with it: Ana says so, and still does after her page was loaded anew.
    await ana.getByRole('button', { name: 'Ferdig' }).click()
    await console.getByText('1 av 5 er ferdige').waitFor()
    await ana.reload()
    await ana.getByRole('button', { name: 'Ferdig', pressed: true }).click()
    await console.getByText('Ingen har trykket «Ferdig» ennå').waitFor()

    // Step 4: the talk reveals the choice on screen and phones.
    await press(console, /^Vis svarene: Hva ser vi/u)
    await screen
      .getByText(/valgte/u)
      .first()
      .waitFor()
    await expectAccessible(screen, 'screen, results')
    await heading(ana, /Hva legger dere merke til/u)
    await ana
      .getByText(/valgte/u)
      .first()
      .waitFor()
    await expectAccessible(ana, 'phone, results')
    await expectAccessible(console, 'console, results')
    await console.keyboard.press('d')
    await screen.getByRole('table').first().waitFor()
    await console.keyboard.press('d')

    // Step 5 and 6: the group's card.
    await press(console, /^Neste: Snakk i gruppa/u)
    await press(console, /^Neste: Gruppas kort/u)
    await heading(eli, /Fyll ut gruppas kort/u)
    await eli.getByRole('button', { name: 'Jeg skriver for gruppa' }).click()
    await expectAccessible(eli, 'phone of 320 px, card')
    await eli
      .getByLabel(/Gruppa/u)
      .first()
      .fill('K2 ved vinduet')
    await eli.getByLabel(/Dette gjør vi i egen ledelse/u).fill('Vi går på skolevandring hver uke')
    await eli.getByLabel(/utenforstående se eller høre/u).fill('=Rektor sitter i klasserommet')
    await eli.getByLabel(/Når ser vi på kortet igjen/u).fill('2027-11-22')
    await expectNoSideways(eli)
    await eli.getByRole('button', { name: 'Lever for gruppa' }).click()
    await eli
      .getByText(/levert og lagret/u)
      .first()
      .waitFor()
    await screen.getByText('1 kort er levert').first().waitFor()
    expect(await screen.getByText('skolevandring').count()).toBe(0)

    // What they wrote is looked through first.
    await press(console, /^Lukk, og se gjennom kortene/u)
    await press(console, /^Vis kortene: Les opp tegnet/u)
    await screen.getByText('Vi går på skolevandring hver uke').first().waitFor()
    await expectAccessible(screen, 'screen, cards')
    await ana.getByText('Vi går på skolevandring hver uke').first().waitFor()
    await expectAccessible(ana, 'phone, cards')

    // The end, and what is taken home.
    await console.getByRole('button', { name: /^Avslutt økta …/u }).click()
    await expectAccessible(console, 'console, end?')
    await endSession(console)
    await heading(ana, 'Takk for at du var med')
    await expectAccessible(ana, 'phone, ended')
    await screen.getByText('Takk for i dag').first().waitFor()
    await expectAccessible(screen, 'screen, ended')
    await heading(console, 'Økta er avsluttet')
    await expectAccessible(console, 'console, ended')

    const csv = await download(console, /CSV/u)
    expect(csv.charCodeAt(0)).toBe(0xfeff)
    expect(csv).toContain('K2 Bygge relasjoner og utvikle mennesker;;2')
    expect(csv).toContain("'=Rektor sitter i klasserommet")
    expect(csv).not.toContain('tirsdag')
    const json: unknown = JSON.parse(await download(console, /JSON/u))
    expect(readDeck(json)).toMatchObject({ ok: true, value: { id: 'velg-en-k' } })

    expect(browser.strayed).toEqual([])
    expect(plenum.errors).toEqual([])
  })

  it('shows nothing of a step held until the reveal, and all of it at once then', async () => {
    const console = await startInConsole(browser, plenum, {
      title: 'Ledergruppa, Solbakken',
      reveal: true,
    })
    await press(console, /Jeg har tatt vare på den/u)
    const screen = await openScreen(console)
    const code = await roomCode(console)
    const phones = await Promise.all(
      [1, 2, 3].map(() => joinByCode(browser, plenum, code, phoneSize)),
    )
    await press(console, /^Start: Ingen oppskrift/u)
    await press(console, /^Neste: Velg én K/u)

    for (const phone of phones) {
      await choose(phone, /Forbedre kjernevirksomheten/u)
      await send(phone)
      await saved(phone)
    }
    await screen.getByText('3 av 3 har svart').first().waitFor()
    expect(await screen.locator('[data-mark]').count()).toBe(0)
    expect(await console.locator('[data-mark]').count()).toBe(0)
    expect(await phones[0]?.locator('[data-mark]').count()).toBe(0)
    await expectAccessible(screen, 'screen, held until the reveal')

    // All alike: showing it tells what each has answered, so the facilitator is asked first.
    const dialog = console.getByRole('dialog')
    const isAsked = () => dialog.getByRole('button', { name: 'Vis likevel' }).isVisible()
    await insist(isAsked, () => console.keyboard.press('r'))
    await expectAccessible(console, 'console, all alike')
    expect(await screen.locator('[data-mark]').count()).toBe(0)
    await dialog.getByRole('button', { name: 'Vis likevel' }).click()
    await screen
      .getByText(/Alle 3 valgte K4/u)
      .first()
      .waitFor()
    expect(await widthOf(screen, 'K4')).toBeGreaterThan(0)
    await phones[0]
      ?.getByText(/Alle 3 valgte K4/u)
      .first()
      .waitFor()
    expect(browser.strayed).toEqual([])
  })
})
