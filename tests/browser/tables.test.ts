import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConsoleView } from '../../shared/protocol/views.ts'
import type { TestBrowser } from '../support/browser.ts'
import { openConsole, type Plenum, press, startSession, type Watched } from '../support/plenum.ts'
import { expectAccessible, expectNoSideways, smallPhone } from '../support/room-in-browser.ts'
import { openSite, type Site } from '../support/site.ts'
import { tableDeck } from '../support/table-deck.ts'
import {
  arrive,
  beyondPatience,
  button,
  deliver,
  sitDown,
  sitsAt,
} from '../support/table-phones.ts'

let site: Site
let plenum: Plenum
let browser: TestBrowser

beforeAll(async () => {
  site = await openSite()
  plenum = site.plenum
  browser = site.browser
})

afterAll(() => site.close())

interface Room {
  readonly console: Watched<ConsoleView>
  readonly code: string
  phone(options?: Parameters<typeof arrive>[2]): Promise<Page>
}

async function aRoomWithTables(count: number): Promise<Room> {
  const session = await startSession(plenum.url, {}, { file: tableDeck })
  const console = openConsole(plenum.url, session)
  const { join } = await console.until(() => true)
  await press(console, { type: 'tables', count, seating: 'choose' })
  return {
    console,
    code: join.code,
    phone: (options) => arrive(site, join.code, options),
  }
}

const tableOf = ({ console }: Room, table: number) =>
  console.latest()?.tables?.find((one) => one.table === table)

describe('four phones at two tables', () => {
  it('write, hand over, lose a phone and deliver once, and nothing that was typed is lost', async () => {
    const room = await aRoomWithTables(2)
    const [ana, ben, cato] = await Promise.all([
      room.phone(),
      room.phone({ size: smallPhone }),
      room.phone(),
    ])
    await expectAccessible(ana, 'phone, choosing a table')
    for (const [page, table] of [
      [ana, 1],
      [ben, 1],
      [cato, 2],
    ] as const) {
      await sitDown(page, table)
    }
    // By the QR on table 2.
    const dina = await room.phone({ table: 2 })
    await sitsAt(dina, 2)
    await button(ben, 'Bytt bord').click()
    await button(ben, /^Bord 2\b/u)
      .getByText('2 her')
      .waitFor()
    await expectAccessible(ben, 'phone, changing tables')
    await button(ben, 'Bli på bord 1').click()

    await press(room.console, { type: 'go', step: 'ideer' })
    for (const page of [ana, ben, cato, dina]) {
      await button(page, 'Jeg skriver for bordet').waitFor()
    }
    await expectAccessible(ana, 'phone, the pen is free')

    // Ana writes, Ben reads along, and nobody at table 2 sees a word of it.
    await button(ana, 'Jeg skriver for bordet').click()
    const anaField = ana.getByRole('textbox').first()
    await anaField.pressSequentially('Møteregler på veggen')
    await ben.getByText('Møteregler på veggen').waitFor()
    await ben.getByText('En annen ved bordet skriver').first().waitFor()
    await expectAccessible(ana, 'phone, writing for the table')
    await expectAccessible(ben, 'phone, reading along')
    await expectNoSideways(ben)
    expect(await cato.getByText('Møteregler').count()).toBe(0)

    // Ben asks, Ana hands over, and Ben goes on in the same text.
    await button(ben, 'Be om pennen').click()
    await ana.getByRole('group', { name: 'En annen ved bordet ber om pennen' }).waitFor()
    await expectAccessible(ana, 'phone, asked for the pen')
    await button(ana, 'Gi fra deg pennen').click()
    const benField = ben.getByRole('textbox').first()
    await benField.waitFor()
    expect(await benField.inputValue()).toBe('Møteregler på veggen')
    await benField.press('End')
    await benField.pressSequentially(', og en runde rundt bordet')
    await ana.getByText('Møteregler på veggen, og en runde rundt bordet').waitFor()

    // Ben reloads in the middle: the pen and the text are still his.
    await ben.reload()
    await ben.getByRole('textbox').first().waitFor()
    expect(await ben.getByRole('textbox').first().inputValue()).toBe(
      'Møteregler på veggen, og en runde rundt bordet',
    )

    // Ben's phone dies with the pen. The text is there, the pen becomes free, and Ana delivers.
    await ben.context().close()
    await button(ana, 'Jeg skriver videre for bordet').click(beyondPatience)
    expect(await ana.getByRole('textbox').first().inputValue()).toBe(
      'Møteregler på veggen, og en runde rundt bordet',
    )
    await button(ana, 'Lever for bordet').click()
    await ana.getByRole('heading', { name: 'Er alle enige?' }).waitFor()
    await expectAccessible(ana, 'phone, does everyone agree?')
    await button(ana, 'Ja, lever').click()
    await ana.getByRole('heading', { name: 'Levert for bordet' }).waitFor()
    await expectAccessible(ana, 'phone, delivered')
    await expect.poll(() => room.console.latest()?.answered).toBe(1)
    expect(tableOf(room, 1)?.state).toBe('delivered')

    // Table 2 delivers, its other phone takes it back, and it is delivered again: still one answer.
    await button(cato, 'Jeg skriver for bordet').click()
    await cato.getByRole('textbox').first().fill('Fast ordstyrer')
    await deliver(cato)
    await dina.getByRole('heading', { name: 'Levert for bordet' }).waitFor()
    await expect.poll(() => room.console.latest()?.answered).toBe(2)
    await button(dina, 'Be om pennen').click()
    await button(cato, 'Gi fra deg pennen').click()
    await button(dina, 'Ta tilbake').click()
    await expect.poll(() => room.console.latest()?.answered).toBe(1)
    await expect.poll(() => dina.getByRole('textbox').first().inputValue()).toBe('Fast ordstyrer')
    await dina.getByRole('textbox').first().fill('Fast ordstyrer, på rundgang')
    await button(dina, 'Lever for bordet').click()
    await button(dina, 'Ja, lever').click()
    await expect.poll(() => room.console.latest()?.answered).toBe(2)

    // The facilitator has them in front of them first.
    await press(room.console, { type: 'look-through' })
    // A move that follows another too soon is a bounce.
    const reveal = async () => (await press(room.console, { type: 'reveal' })).ok
    await expect.poll(reveal, { timeout: 10_000, interval: 900 }).toBe(true)
    await expect
      .poll(() => room.console.latest()?.shown[0]?.tables?.map(({ table }) => table))
      .toEqual([1, 2])
    await ana.getByText('Møteregler på veggen, og en runde rundt bordet').first().waitFor()
    expect(plenum.errors).toEqual([])
    expect(browser.strayed).toEqual([])
  })
})
