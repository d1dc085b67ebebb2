import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { spacedCode } from '../../../shared/room/code.ts'
import type { Command } from '../../../shared/room/commands.ts'
import { mayLead } from '../../gallery/states/desk.ts'
import { chooseK, closeSockets, press } from '../../support/plenum.ts'
import { goTo, openRoomOn, type Phone, type TestRoom } from '../../support/room.ts'
import { phoneSize } from '../../support/room-in-browser.ts'
import { promptOf, titleOf } from './deck.ts'
import { expectHeard, forget, type Heard, heardOn, listenTo } from './listen.ts'
import { say } from './say.ts'
import { startVisiting, type Visiting } from './visit.ts'

const laptop = { width: 1280, height: 800 }

let studio: Visiting
let room: TestRoom
let phones: Phone[]
const pages: Page[] = []

beforeAll(async () => {
  studio = await startVisiting()
})

afterAll(() => studio.close())

beforeEach(async () => {
  room = await openRoomOn(studio.plenum)
  phones = await room.phones(4)
})

afterEach(async () => {
  for (const page of pages.splice(0)) await page.context().close()
  closeSockets()
})

const act = (command: Command) => press(room.console, command)

async function open(address: string, size = laptop, lead = false): Promise<Page> {
  const context = await studio.browser.context(size)
  if (lead) await mayLead({ room, url: studio.url, context, language: 'nb' })
  const page = await context.newPage()
  pages.push(page)
  await listenTo(page)
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

const view = () => {
  const latest = room.console.latest()
  if (!latest) throw new Error('the console has no view')
  return latest
}

const openPhone = async () => {
  const page = await open(view().join.qr, phoneSize)
  await page.getByRole('heading', { name: say.phone('waiting.title') }).waitFor()
  return page
}

const openWall = () => open(`${studio.url}/screen#${room.session.id}.${view().screenToken}`)

async function openDesk(): Promise<Page> {
  const page = await open(`${studio.url}/console?session=${room.session.id}`, laptop, true)
  // What is there from the start is read, and not heard: nothing happens before the desk has its room.
  await page
    .getByRole('button', { name: titleOf('ramme') })
    .last()
    .waitFor()
  return page
}

const vote = (ids: readonly string[]) =>
  Promise.all(ids.map(async (id, at) => phones[at]?.answer(chooseK(id))))

/** Does something, waits until it has been heard, and says what else was heard besides. */
async function after(
  page: Page,
  doing: () => Promise<unknown>,
  expected: readonly (readonly [Heard['by'], string | RegExp])[],
): Promise<Heard[]> {
  await forget(page)
  await doing()
  for (const [by, text] of expected) await expectHeard(page, by, text)
  return heardOn(page)
}

const twice = (heard: readonly Heard[]) =>
  heard.map(({ text }) => text).filter((text, at, all) => all.indexOf(text) !== at)

describe('who listens to a phone', () => {
  it('hears each change of the room once: the question, the lock, the results, the talk, the end', async () => {
    const phone = await openPhone()
    const all = [
      ...(await after(phone, () => goTo(room, 'velg', phones), [['focus', promptOf('velg')]])),
      ...(await after(phone, () => act({ type: 'lock', on: true }), [
        ['live', say.phone('closed.locked')],
      ])),
      ...(await after(phone, () => act({ type: 'lock', on: false }), [
        ['focus', promptOf('velg')],
      ])),
      ...(await after(phone, () => act({ type: 'look-up', on: true }), [
        ['focus', say.phone('lookUp.title')],
      ])),
      ...(await after(phone, () => act({ type: 'look-up', on: false }), [
        ['focus', promptOf('velg')],
      ])),
    ]
    await vote(['K1', 'K2', 'K2'])
    all.push(
      ...(await after(phone, () => goTo(room, 'se', phones), [
        ['focus', promptOf('se')],
        ['live', say.phone('step.shown')],
      ])),
      ...(await after(phone, () => act({ type: 'end' }), [['focus', say.phone('over.ended')]])),
    )
    expect(twice(all.filter(({ by }) => by === 'live'))).toEqual([])
  })

  it('hears that the answer is saved, and nothing of what others answer', async () => {
    const phone = await openPhone()
    await goTo(room, 'velg', phones)
    await phone.getByRole('radio').first().check()
    await after(
      phone,
      () => phone.getByRole('button', { name: say.choice('input.send') }).click(),
      [
        ['live', say.phone('answer.saved')],
        ['focus', say.phone('step.form')],
      ],
    )

    await forget(phone)
    await vote(['K1', 'K2', 'K2', 'K3'])
    await room.console.until(({ answered }) => answered === 5)
    await act({ type: 'timer-start', minutes: 4 })
    await phone
      .getByText(say.phone('timer.left', { minutes: 4 }))
      .first()
      .waitFor()

    expect(await heardOn(phone)).toEqual([])
  })

  it('comes to the options where none is chosen, and hears that once, as their description', async () => {
    const phone = await openPhone()
    await goTo(room, 'velg', phones)
    await forget(phone)

    await phone.getByRole('button', { name: say.choice('input.send') }).click()
    const told = phone.getByText(say.choice('input.missing'))
    await told.waitFor()

    // The focus follows the words in a frame of its own, so it is waited for.
    const around = () =>
      phone.evaluate(() => {
        const group = document.activeElement?.closest('fieldset')
        const described = group?.getAttribute('aria-describedby') ?? ''
        return document.querySelector(`[id="${described}"]`)?.textContent
      })
    await expect.poll(around).toBe(say.choice('input.missing'))
    expect((await heardOn(phone)).map(({ by }) => by)).not.toContain('live')
    const { y = -1, height = 0 } = (await told.boundingBox()) ?? {}
    expect(y).toBeGreaterThanOrEqual(0)
    expect(y + height).toBeLessThanOrEqual(phone.viewportSize()?.height ?? 0)
  })

  it('hears at the door which room the code opens, and what is wrong with one that opens none', async () => {
    const page = await open(studio.url, phoneSize)
    const field = page.getByRole('textbox', { name: say.phone('join.code') })
    await after(page, () => field.pressSequentially(view().join.code), [
      ['live', say.phone('join.found')],
    ])
    await after(page, async () => {
      await field.fill('99999999')
      await field.press('Enter')
    }, [['live', say.phone('join.notFound', { code: spacedCode('99999999') })]])
    await expect
      .poll(() => field.evaluate((element) => element === document.activeElement))
      .toBe(true)
  })
})

describe('who listens to the screen', () => {
  it('hears each change of the room: question, lock, finding, hiding, table, black, code, end', async () => {
    const screen = await openWall()
    await after(screen, () => goTo(room, 'velg', phones), [['focus', promptOf('velg')]])
    await after(screen, () => act({ type: 'lock', on: true }), [['live', say.screen('locked')]])
    await after(screen, () => act({ type: 'lock', on: false }), [['live', say.screen('openAgain')]])
    await vote(['K1', 'K2', 'K2', 'K2'])
    await after(screen, () => goTo(room, 'se', phones), [
      ['focus', promptOf('se')],
      ['live', /^Flest valgte K2.*4 svarte/u],
    ])
    await after(screen, () => act({ type: 'hide', on: true }), [['live', say.screen('hidden')]])
    await after(screen, () => act({ type: 'hide', on: false }), [['live', /^Flest valgte K2/u]])
    await after(screen, () => act({ type: 'table', on: true }), [['live', say.screen('asTable')]])
    await after(screen, () => act({ type: 'blank', on: true }), [['focus', say.screen('blank')]])
    await after(screen, () => act({ type: 'blank', on: false }), [['focus', promptOf('se')]])
    await after(screen, () => act({ type: 'join-overlay', on: true }), [
      ['focus', say.screen('joinTitle')],
    ])
    await after(screen, () => act({ type: 'join-overlay', on: false }), [['focus', promptOf('se')]])
    const last = await after(screen, () => act({ type: 'end' }), [
      ['focus', say.screen('ended.thanks')],
    ])
    expect(twice(last)).toEqual([])
  })

  it('hears the last minute and the end of the time once each, and no second in between', async () => {
    const screen = await openWall()
    await goTo(room, 'ramme', phones)
    await act({ type: 'timer-start', minutes: 1.5 })
    await screen
      .getByText(say.screen('timer.minutes', { minutes: 2 }))
      .first()
      .waitFor()
    await after(screen, () => act({ type: 'timer-add', seconds: -60 }), [
      ['live', say.screen('timer.minutes', { minutes: 1 })],
    ])
    const heard = await after(screen, () => act({ type: 'timer-add', seconds: -30 }), [
      ['live', say.screen('timer.over')],
    ])

    expect(heard.filter(({ by }) => by === 'live')).toHaveLength(1)
  })
})

describe('who listens to the console', () => {
  it('hears the step and its state, and what the screen shows, but no counting', async () => {
    const desk = await openDesk()
    await after(desk, () => goTo(room, 'velg', phones), [
      ['live', titleOf('velg')],
      ['live', say.console('lead.stage.status.open')],
    ])
    await after(desk, () => act({ type: 'lock', on: true }), [
      ['live', say.console('lead.stage.status.locked')],
    ])
    await act({ type: 'lock', on: false })
    await forget(desk)
    await vote(['K1', 'K2', 'K2'])
    await desk
      .getByText(say.console('lead.stage.answered', { answered: 3, of: 4 }))
      .first()
      .waitFor()
    const counting = (await heardOn(desk)).filter(({ text }) => /har svart/u.test(text))
    expect(counting).toEqual([])

    await after(desk, () => goTo(room, 'se', phones), [
      ['live', titleOf('se')],
      ['live', /^Flest valgte K2/u],
    ])
    await after(desk, () => act({ type: 'blank', on: true }), [
      ['live', say.console('lead.stage.blank')],
    ])
    await after(desk, () => act({ type: 'end' }), [['focus', say.console('lead.ended.title')]])
  })

  it('keeps the focus on the button that was pressed, and hears what came of it', async () => {
    const desk = await openDesk()
    const next = desk.getByRole('button', { name: titleOf('ramme') }).last()
    await next.focus()
    await after(desk, () => desk.keyboard.press('Enter'), [['live', titleOf('ramme')]])
    await desk.getByRole('heading', { level: 1, name: promptOf('ramme') }).waitFor()

    const active = await desk.evaluate(() => document.activeElement?.localName)
    expect(active).toBe('button')
  })
})
