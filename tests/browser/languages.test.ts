import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestBrowser } from '../support/browser.ts'
import { type Plenum } from '../support/plenum.ts'
import {
  expectAccessible,
  expectNoSideways,
  joinByCode,
  openScreen,
  press,
  roomCode,
  smallPhone,
  startInConsole,
} from '../support/room-in-browser.ts'
import { openSite, type Site } from '../support/site.ts'

const laptop = { width: 1440, height: 900 }

let site: Site
let plenum: Plenum
let browser: TestBrowser

beforeAll(async () => {
  site = await openSite()
  plenum = site.plenum
  browser = site.browser
})

afterAll(() => site.close())

const languageOf = (page: Page) => page.evaluate(() => document.documentElement.lang)
const menu = (page: Page) => page.getByRole('combobox', { name: /Språk/u })
const heading = (page: Page, text: string | RegExp) =>
  page.getByRole('heading', { level: 1, name: text }).waitFor()

describe('a room of several languages', () => {
  it('speaks to each page in its own, and lets a phone change in the middle of an answer', async () => {
    const console = await startInConsole(browser, plenum, { title: 'Fjellheim' })
    await press(console, /Jeg har tatt vare på den/u)
    const screen = await openScreen(console)
    const code = await roomCode(console)

    const english = await browser.open(plenum.url, smallPhone, { locale: 'en-GB' })
    await heading(english, 'Join the session')
    await menu(english).waitFor()
    await expectAccessible(english, 'join page in English')
    await expectNoSideways(english)
    await english.getByLabel('Room code').fill(code)
    await english.getByRole('button', { name: 'Join', exact: true }).click()
    await heading(english, /You.re in/u)
    const norwegian = await joinByCode(browser, plenum, code)
    await heading(norwegian, /Du er med/u)

    await press(console, /Start: Ingen oppskrift/u)
    await press(console, /Neste: Velg én K/u)
    await heading(english, /In which K is there most room/u)
    await heading(norwegian, /Hvilken K er det størst rom/u)
    await heading(screen, /Hvilken K er det størst rom/u)
    await expectAccessible(english, 'choice in English')
    await expectNoSideways(english)

    await norwegian.getByRole('radio', { name: /Sette retning/u }).check()
    await menu(norwegian).selectOption('English')
    await heading(norwegian, /In which K is there most room/u)
    expect(await norwegian.getByRole('radio', { name: /Set direction/u }).isChecked()).toBe(true)
    await expect.poll(() => languageOf(norwegian)).toBe('en')
    await norwegian.getByRole('button', { name: 'Send the answer' }).click()
    await norwegian.getByRole('heading', { name: 'Answer sent' }).waitFor()
    await norwegian.reload()
    await norwegian.getByRole('heading', { name: 'Answer sent' }).waitFor()

    await console.getByRole('button', { name: 'Økta' }).click()
    await menu(console).selectOption('English')
    await heading(console, /In which K is there most room/u)
    await console.getByRole('button', { name: /Next: Note to yourself/u }).waitFor()
    await expectAccessible(console, 'console in English')
    await expect.poll(() => languageOf(screen)).toBe('nb')
    await screen.goto(screen.url().replace('/screen#', '/screen?lang=en#'))
    await heading(screen, /In which K is there most room/u)
    await screen.getByText('of 2 have answered').first().waitFor()
    await expect.poll(() => languageOf(screen)).toBe('en')
    await expectAccessible(screen, 'screen in English')

    expect(browser.strayed).toEqual([])
    expect(plenum.errors).toEqual([])
  })

  it('is led in Danish, and answered in Swedish and Nynorsk', async () => {
    const console = await browser.open(`${plenum.url}/console`, laptop, { locale: 'da-DK' })
    await console.getByRole('radio', { name: /^Vælg ét K/u }).check()
    await press(console, /^Start sessionen$/u)
    await press(console, /Jeg har gemt det/u)
    const [screen] = await Promise.all([
      console.waitForEvent('popup'),
      console.getByRole('button', { name: /Åbn skærmen/u }).click(),
    ])
    await screen.getByText('Ingen navne på svarene').waitFor()
    const code = await roomCode(console)
    const enter = async (
      locale: string,
      [title, field, join]: readonly [string, string, string],
    ) => {
      const phone = await browser.open(plenum.url, smallPhone, { locale })
      await heading(phone, title)
      await phone.getByLabel(field).fill(code)
      await phone.getByRole('button', { name: join, exact: true }).click()
      await heading(phone, /^Du (?:er|är) med$/u)
      return phone
    }
    const swedish = await enter('sv-SE', ['Gå med i passet', 'Rumskod', 'Gå med'])
    const nynorsk = await enter('nn-NO', ['Bli med i økta', 'Romkode', 'Bli med'])
    const danish = await enter('da-DK', ['Deltag i sessionen', 'Rumkode', 'Deltag'])

    await press(console, /^Start: Ingen opskrift/u)
    await press(console, /^Næste: Vælg ét K/u)
    await heading(screen, /I hvilket K er der/u)
    for (const [phone, option] of [
      [swedish, /Sette retning/u],
      [nynorsk, /Sette retning/u],
      [danish, /Forbedre/u],
    ] as const)
      await phone.getByRole('radio', { name: option }).check()
    // The deck is not in Swedish: its words say that they are bokmål, the page that it is Swedish.
    const prompt = swedish.getByRole('heading', { level: 1 })
    expect(await prompt.evaluate((title) => title.closest('[lang]')?.getAttribute('lang'))).toBe(
      'nb',
    )
    expect(await languageOf(swedish)).toBe('sv')
    await expectAccessible(swedish, 'choice in Swedish')
    await expectNoSideways(swedish)
    await swedish.getByRole('button', { name: 'Skicka svaret' }).click()
    await swedish.getByRole('heading', { name: 'Svaret är skickat' }).waitFor()
    await menu(nynorsk).selectOption('Svenska')
    await nynorsk.getByRole('button', { name: 'Skicka svaret' }).waitFor()
    await menu(nynorsk).selectOption('Norsk nynorsk')
    expect(await nynorsk.getByRole('radio', { name: /Sette retning/u }).isChecked()).toBe(true)
    for (const phone of [nynorsk, danish])
      await phone.getByRole('button', { name: 'Send svaret' }).click()
    await screen.getByText('3 af 3 har svaret').first().waitFor()

    await console.getByRole('button', { name: /^Luk og vis nu/u }).click()
    await swedish.getByText('3 svarade').first().waitFor()
    await nynorsk.getByText('3 svarte').first().waitFor()
    await screen.getByText('3 svarede').first().waitFor()
    await expectAccessible(console, 'console in Danish')
    await expectAccessible(screen, 'screen in Danish')
    expect(browser.strayed).toEqual([])
    expect(plenum.errors).toEqual([])
  })

  it('costs a phone that reads bokmål no other language', async () => {
    const phone = await browser.open('about:blank', smallPhone)
    const asked: string[] = []
    phone.on('request', (request) => asked.push(request.url()))

    await phone.goto(plenum.url)
    await menu(phone).waitFor()

    expect(asked.length).toBeGreaterThan(3)
    expect(asked.filter((url) => /\/(?:nn|da|sv|en)-[^/]*\.js$/u.test(url))).toEqual([])
  })
})
