import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openBrowser, type TestBrowser } from '../support/browser.ts'
import { changingMachine } from '../support/machines.ts'
import { type Plenum, removeDataDir, startPlenum } from '../support/plenum.ts'
import {
  expectAccessible,
  joinByCode,
  openScreen,
  press,
  roomCode,
  startInConsole,
} from '../support/room-in-browser.ts'

const calm = { progress: 200, bounce: 700, grace: 3_000, present: 60_000 }

let plenum: Plenum
let browser: TestBrowser

beforeEach(async () => {
  plenum = await startPlenum(undefined, { timings: calm })
  browser = await openBrowser(plenum.url)
})

afterEach(async () => {
  await browser.close()
  await plenum.close()
  await removeDataDir(plenum.dataDir)
})

async function roomOnChoice(): Promise<{ console: Page; screen: Page; phone: Page }> {
  const console = await startInConsole(browser, plenum, { title: 'Ledergruppa' })
  await press(console, /Jeg har tatt vare på den/u)
  const screen = await openScreen(console)
  const phone = await joinByCode(browser, plenum, await roomCode(console))
  await press(console, /^Start: Ingen oppskrift/u)
  await press(console, /^Neste: Velg én K/u)
  await phone.getByRole('heading', { level: 1, name: /Hvilken K er det størst rom/u }).waitFor()
  return { console, screen, phone }
}

describe('a server that is stopped and started in the middle', () => {
  it('leaves the picture on the screen and the draft on the phone, and both go on', async () => {
    const { console, screen, phone } = await roomOnChoice()
    await phone.getByRole('radio', { name: /Sette retning/u }).check()

    const port = Number(new URL(plenum.url).port)
    await plenum.close()
    await screen.getByText('Ingen kontakt med serveren.').first().waitFor()
    expect(await screen.getByText(/Hvilken K er det størst rom/u).count()).toBeGreaterThan(0)
    await phone.getByRole('button', { name: 'Send svaret' }).click()
    await phone
      .getByText(/Ikke sendt ennå/u)
      .first()
      .waitFor()
    await expectAccessible(screen, 'screen without the server')
    await expectAccessible(phone, 'phone without the server')
    await expectAccessible(console, 'console without the server')

    plenum = await startPlenum(plenum.dataDir, { timings: calm }, { port })
    await phone.getByRole('heading', { name: 'Svaret er sendt' }).waitFor()
    await screen.getByText('1 av 1 har svart').first().waitFor()
    await screen.reload()
    await screen
      .getByText(/Hvilken K er det størst rom/u)
      .first()
      .waitFor()
    await console.getByText('1 av 1 har svart').first().waitFor()
    expect(browser.strayed).toEqual([])
  })
})

describe('a server that runs out of space', () => {
  it('says so on the console, politely, and no longer when there is space again', async () => {
    const { machine, condition } = changingMachine()
    const { port } = new URL(plenum.url)
    await plenum.close()
    plenum = await startPlenum(
      plenum.dataDir,
      { timings: calm, machine, watchEvery: 100 },
      { port: Number(port) },
    )
    const { console, screen, phone } = await roomOnChoice()
    const said = (page: Page) => page.getByRole('status').getByText(/Det er lite plass igjen/u)

    condition.freeBytes = 2 ** 20
    await said(console).waitFor()
    await expectAccessible(console, 'console of a server without space')
    expect(await said(screen).count()).toBe(0)
    expect(await said(phone).count()).toBe(0)
    await phone.getByRole('radio', { name: /Sette retning/u }).check()
    await phone.getByRole('button', { name: 'Send svaret' }).click()
    await phone.getByRole('heading', { name: 'Svaret er sendt' }).waitFor()

    condition.freeBytes = 2 ** 40
    await said(console).waitFor({ state: 'detached' })
  })
})

describe('a facilitator with a clicker, two consoles and a reload', () => {
  it('moves the room once for a press that bounces, from the screen window too', async () => {
    const { console, screen, phone } = await roomOnChoice()
    const heading = (name: RegExp) => phone.getByRole('heading', { level: 1, name }).waitFor()

    await screen.bringToFront()
    const note = phone.getByRole('heading', { level: 1, name: /Skriv til deg selv/u })
    // Right after the act before, a press is itself a bounce; each try is two presses at once.
    const bouncingPress = async () => {
      await screen.keyboard.press('PageDown')
      await screen.keyboard.press('PageDown')
      return note.waitFor({ timeout: 1_500 }).then(
        () => true,
        () => false,
      )
    }
    await expect.poll(bouncingPress, { timeout: 15_000 }).toBe(true)
    expect(plenum.errors).toEqual([])
    await screen.keyboard.press('b')
    await expect.poll(() => screen.getByText(/Skriv til deg selv/u).count()).toBe(0)
    await screen.keyboard.press('b')
    await screen
      .getByText(/Skriv til deg selv/u)
      .first()
      .waitFor()

    await console.reload()
    const second = await console.context().newPage()
    await second.goto(console.url())
    for (const one of [console, second]) {
      await one.getByRole('button', { name: /^Vis svarene: Hva ser vi/u }).waitFor()
    }
    // Looking ahead moves nobody.
    await second
      .getByRole('button', { name: /Les opp tegnet/u })
      .first()
      .click()
    await second.getByText('Bare du ser dette. Rommet står der det står.').first().waitFor()
    await press(console, /^Vis svarene: Hva ser vi/u)
    await heading(/Hva legger dere merke til/u)
    await second.getByRole('button', { name: /^Neste: Snakk i gruppa/u }).waitFor()
  })
})
