import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { mayLead } from '../gallery/states/desk.ts'
import { boardOf, idOf, sort, write } from '../gallery/text-scenes.ts'
import { closeSockets } from '../support/plenum.ts'
import { openRoomOn, type TestRoom } from '../support/room.ts'
import { insist } from '../support/room-in-browser.ts'
import { textDeck, texts } from '../support/text-deck.ts'
import { expectHeard, forget, listenTo } from './accessibility/listen.ts'
import { expectFocus, isSomewhere, typistAt } from './accessibility/typist.ts'
import { startVisiting, type Visiting } from './accessibility/visit.ts'

const laptop = { width: 1280, height: 800 }
const [first = '', second = '', third = '', fourth = ''] = texts(4)

let studio: Visiting
const pages: Page[] = []

beforeAll(async () => {
  studio = await startVisiting()
})

afterAll(() => studio.close())

afterEach(async () => {
  for (const page of pages.splice(0)) await page.context().close()
  closeSockets()
})

/** A room in which four texts have been written, and the desk that is to sort them. */
async function deskWithTexts(options: object = {}): Promise<{ room: TestRoom; page: Page }> {
  const room = await openRoomOn(studio.plenum, { deck: { file: textDeck } })
  await write(room, 'grep', [first, second, third, fourth])
  const context = await studio.browser.context(laptop, options)
  await mayLead({ room, url: studio.url, context, language: 'nb' })
  const page = await context.newPage()
  pages.push(page)
  await listenTo(page)
  await page.goto(`${studio.url}/console?session=${room.session.id}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return { room, page }
}

async function openBoard(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Åpne tematavla' }).click()
  await page.getByRole('heading', { name: 'Tematavla' }).waitFor()
}

const list = (page: Page, theme: string) =>
  page.getByRole('grid', { name: new RegExp(`^(?:Tekster|Texts): ${theme}$`, 'u') })
const card = (page: Page, text: string) => page.getByRole('row', { name: text })

/** What the server has of each theme, by its title; '' holds the texts without one. */
async function themesIn(room: TestRoom): Promise<Record<string, string[]>> {
  const board = await boardOf(room)
  const titles = new Map(board.themes.map(({ id, title }) => [id, title]))
  const under = (title: string) =>
    board.texts
      .filter(({ theme }) => (theme === null ? '' : titles.get(theme)) === title)
      .map(({ text }) => text)
      .toSorted()
  return Object.fromEntries(['', ...titles.values()].map((title) => [title, under(title)]))
}

/** Waits until the server has these themes. */
async function themes(room: TestRoom, wanted: Record<string, string[]>): Promise<boolean> {
  const sorted = Object.entries(wanted).map(([title, all]) => [title, all.toSorted()])
  await expect.poll(() => themesIn(room), { timeout: 10_000 }).toEqual(Object.fromEntries(sorted))
  return true
}

const focusOn = (target: Locator) =>
  expect
    .poll(() => target.evaluate((element) => element.contains(document.activeElement)), {
      timeout: 10_000,
    })
    .toBe(true)

/** The keyboard is in the list; it goes to this card. */
async function walkTo(page: Page, theme: string, text: string): Promise<void> {
  await page.keyboard.press('Home')
  const rows = await list(page, theme).getByRole('row').count()
  for (let step = 0; step < rows; step += 1) {
    const isHere = await card(page, text).evaluate((row) => row === document.activeElement)
    if (isHere) return
    await page.keyboard.press('ArrowDown')
  }
  await focusOn(card(page, text))
}

describe('a theme board, by keyboard alone', () => {
  it('is opened, filled and undone, and says in bokmål what happens', async () => {
    const { room, page } = await deskWithTexts()
    const typist = typistAt(page)

    await typist.enter('button', 'Åpne tematavla')
    await expectFocus(page, 'heading', 'Tematavla')

    await typist.tabTo('row', /./u)
    await walkTo(page, 'Uten tema', first)
    await typist.press('Space')
    await expectHeard(page, 'live', `${first} er valgt.`)
    await walkTo(page, 'Uten tema', second)
    await typist.press('Space')
    await typist.backTo('button', 'Nytt tema av disse')
    await typist.press('Enter')
    await expectFocus(page, 'textbox', 'Navn på temaet')
    await typist.type('Runder')
    await typist.press('Enter')
    await expectHeard(page, 'live', 'Temaet Runder er laget av 2 tekster.')
    expect(await themes(room, { '': [third, fourth], Runder: [first, second] })).toBe(true)
    await expect.poll(() => isSomewhere(page)).toBe(true)
    expect(typist.faults).toEqual([])
  })

  it('lets a text be dragged, and says in bokmål how and that it is done', async () => {
    const { room, page } = await deskWithTexts()
    const typist = typistAt(page)
    for (const title of ['Runder', 'Avtaler']) await sort(room, { type: 'theme-add', title })
    await openBoard(page)

    await typist.tabTo('row', /./u)
    await walkTo(page, 'Uten tema', third)
    await typist.press('ArrowRight')
    await expectFocus(page, 'button', `Dra ${third}`)
    await typist.press('Enter')
    await expectHeard(page, 'live', /^Begynte å dra\. Trykk på Tab/u)
    await expectFocus(page, 'button', 'Slipp på Tekster: Runder')
    await typist.press('Tab')
    await expectFocus(page, 'button', 'Slipp på Tekster: Avtaler')
    await typist.press('Enter')

    await expectHeard(page, 'live', 'Slippingen er fullført.')
    await expectHeard(page, 'live', '1 tekst flyttet til Avtaler.')
    expect(await themes(room, { '': [first, second, fourth], Runder: [], Avtaler: [third] })).toBe(
      true,
    )
    await focusOn(card(page, third))
  })

  it('lets a drag be given up', async () => {
    const { room, page } = await deskWithTexts()
    const typist = typistAt(page)
    await sort(room, { type: 'theme-add', title: 'Runder' })
    await openBoard(page)

    await typist.tabTo('row', /./u)
    await walkTo(page, 'Uten tema', third)
    await typist.press('ArrowRight', 'Enter')
    await expectHeard(page, 'live', /^Begynte å dra/u)
    await typist.press('Tab', 'Escape')

    await expectHeard(page, 'live', 'Avbrøt slipping.')
    expect(await themesIn(room)).toEqual({
      '': [first, second, third, fourth].toSorted(),
      Runder: [],
    })
  })

  it('goes on at the next text after one was moved by the menu, and takes it back', async () => {
    const { room, page } = await deskWithTexts()
    const typist = typistAt(page)
    const before = await sort(room, { type: 'theme-add', title: 'Runder' })
    await openBoard(page)

    await typist.tabTo('row', /./u)
    await walkTo(page, 'Uten tema', second)
    await typist.press('ArrowRight', 'ArrowRight')
    await expectFocus(page, 'button', `Mer om teksten: ${second}`)
    await typist.press('Enter')
    await page.getByRole('menuitem', { name: 'Flytt til: Runder' }).waitFor()
    for (let down = 0; down < 3; down += 1) await typist.press('ArrowDown')
    await expectFocus(page, 'menuitem', 'Flytt til: Runder')
    await typist.press('Enter')
    await expectHeard(page, 'live', '1 tekst flyttet til Runder.')
    await focusOn(list(page, 'Uten tema'))

    await typist.press('Control+z')
    await expectHeard(page, 'live', 'Angret.')
    const now = await boardOf(room)
    expect([now.texts, now.themes]).toEqual([before.texts, before.themes])
  })

  it('merges what says the same, orders and shows the themes, and takes it back step by step', async () => {
    const { room, page } = await deskWithTexts()
    const typist = typistAt(page)
    for (const title of ['Runder', 'Avtaler']) await sort(room, { type: 'theme-add', title })
    const mergedIn = async () => (await boardOf(room)).texts.filter(({ into }) => into !== null)
    const titlesIn = async () => (await boardOf(room)).themes.map(({ title }) => title)
    const shownIn = async () =>
      (await boardOf(room)).texts.filter(({ standing }) => standing === 'shown').length
    await openBoard(page)

    await typist.tabTo('row', /./u)
    for (const text of [first, second]) {
      await walkTo(page, 'Uten tema', text)
      await typist.press('Space')
      await expectHeard(page, 'live', `${text} er valgt.`)
    }
    await typist.backTo('button', 'Slå sammen')
    await typist.press('Enter')
    await expectHeard(page, 'live', '2 tekster er slått sammen til én.')
    await expect.poll(async () => (await mergedIn()).length).toBe(1)
    await expect.poll(() => isSomewhere(page)).toBe(true)

    await typist.enter('button', 'Mer om temaet: Runder')
    await page.getByRole('menuitem', { name: 'Flytt til høyre' }).waitFor()
    await typist.press('ArrowDown')
    await expectFocus(page, 'menuitem', 'Flytt til høyre')
    await typist.press('Enter')
    await expectHeard(page, 'live', 'Temaet Runder er flyttet.')
    await expect.poll(titlesIn).toEqual(['Avtaler', 'Runder'])

    await typist.backTo('button', 'Vis alle på skjermen')
    await typist.press('Enter')
    await expectHeard(page, 'live', 'Alle tekster som ikke er skjult, er på skjermen.')
    await expect.poll(shownIn).toBe(4)

    await typist.backTo('button', /^Angre/u)
    await typist.press('Enter')
    await expectHeard(page, 'live', 'Angret.')
    await expect.poll(shownIn).toBe(0)
    // An undo names what it undoes: pressed before the page knows of the last, it does nothing.
    const undoUntil = (isUndone: () => Promise<boolean>) =>
      insist(isUndone, () => typist.press('Enter'))
    await undoUntil(async () => (await titlesIn()).join() === 'Runder,Avtaler')
    await undoUntil(async () => (await mergedIn()).length === 0)
    expect(typist.faults).toEqual([])
  })

  it('leaves the keys of the room alone', async () => {
    const { room, page } = await deskWithTexts()
    await openBoard(page)
    const version = room.console.latest()?.version

    await typistAt(page).tabTo('row', /./u)
    for (const key of ['b', 'h', 'PageDown', 'ArrowRight', 'ArrowLeft', ' '])
      await page.keyboard.press(key)
    await expect.poll(() => list(page, 'Uten tema').locator('[aria-selected=true]').count()).toBe(1)

    expect(room.console.latest()?.version).toBe(version)
    expect(room.console.latest()?.blank).toBe(false)
  })

  it('is closed, and the keyboard is at the step again', async () => {
    const { page } = await deskWithTexts()
    await openBoard(page)

    await typistAt(page).enter('button', 'Lukk tavla')

    await page.getByRole('button', { name: 'Åpne tematavla' }).waitFor()
    await expect.poll(() => isSomewhere(page)).toBe(true)
  })
})

describe('a theme board in English', () => {
  it('says in English how a text is dragged', async () => {
    const { room, page } = await deskWithTexts({ locale: 'en-GB' })
    await sort(room, { type: 'theme-add', title: 'Rounds' })
    await page.getByRole('button', { name: 'Open the theme board' }).click()
    await page.getByRole('heading', { name: 'Theme board' }).waitFor()
    await typistAt(page).tabTo('row', /./u)
    await walkTo(page, 'No theme', third)
    await page.keyboard.press('ArrowRight')
    await expectFocus(page, 'button', `Drag ${third}`)

    await page.keyboard.press('Enter')
    await expectHeard(page, 'live', /^Started dragging\. Press Tab/u)
    await expectFocus(page, 'button', 'Drop on Texts: Rounds')
    await page.keyboard.press('Enter')

    await expectHeard(page, 'live', 'Drop complete.')
    await expectHeard(page, 'live', '1 text moved to Rounds.')
    expect(await themesIn(room)).toMatchObject({ Rounds: [third] })
  })
})

async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = await Promise.all([from.boundingBox(), to.boundingBox()])
  if (!start || !end) throw new Error('nothing to drag')
  await page.mouse.move(start.x + 80, start.y + 15)
  await page.mouse.down()
  await page.mouse.move(start.x + 100, start.y + 25, { steps: 4 })
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 12 })
  await page.mouse.up()
}

describe('a theme board, by mouse', () => {
  it('takes a text where it is dropped', async () => {
    const { room, page } = await deskWithTexts()
    await sort(room, { type: 'theme-add', title: 'Runder' })
    await openBoard(page)

    await drag(page, card(page, second), list(page, 'Runder'))

    expect(await themes(room, { '': [first, third, fourth], Runder: [second] })).toBe(true)
    await list(page, 'Runder').getByText(second).waitFor()
  })

  it('takes all that are chosen, from whichever theme, and nothing along that was dropped before', async () => {
    const { room, page } = await deskWithTexts()
    const board = await boardOf(room)
    await sort(room, { type: 'theme-add', title: 'Runder', texts: [idOf(board, first)] })
    await sort(room, { type: 'theme-add', title: 'Avtaler' })
    await openBoard(page)

    await card(page, first).click()
    await card(page, second).click()
    await drag(page, card(page, second), list(page, 'Avtaler'))
    expect(await themes(room, { '': [third, fourth], Runder: [], Avtaler: [first, second] })).toBe(
      true,
    )
    await card(page, third).click()
    await drag(page, card(page, third), list(page, 'Runder'))

    expect(await themes(room, { '': [fourth], Runder: [third], Avtaler: [first, second] })).toBe(
      true,
    )
  })

  it('leaves a text where it was when it is dropped beside the themes', async () => {
    const { room, page } = await deskWithTexts()
    await sort(room, { type: 'theme-add', title: 'Runder' })
    await openBoard(page)
    await forget(page)

    await drag(page, card(page, second), page.getByRole('button', { name: 'Lukk tavla' }))

    await expect.poll(() => page.locator('[data-dragging]').count()).toBe(0)
    expect(await themesIn(room)).toMatchObject({ Runder: [] })
  })
})

const grip = (page: Page, text: string) => card(page, text).locator('.card-grip')

/** A finger goes from one place to another, as a touch screen tells of it. */
async function fingerDrag(
  page: Page,
  from: Locator,
  to: Locator,
  onTheWay: () => Promise<void> = async () => {},
): Promise<void> {
  const [start, end] = await Promise.all([from.boundingBox(), to.boundingBox()])
  if (!start || !end) throw new Error('nothing to drag')
  const middle = (box: typeof start) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 })
  const [a, b] = [middle(start), middle(end)]
  const devtools = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove', share: number) =>
    devtools.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: [{ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }],
    })
  await touch('touchStart', 0)
  for (const share of [0.2, 0.5, 0.8, 1]) await touch('touchMove', share)
  await onTheWay()
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

describe('a theme board, by touch', () => {
  it('moves what is tapped by its menu', async () => {
    const { room, page } = await deskWithTexts({ hasTouch: true })
    await sort(room, { type: 'theme-add', title: 'Runder' })
    await openBoard(page)

    await card(page, second).tap()
    await card(page, fourth).tap()
    await page.getByRole('button', { name: 'Flytt til …' }).tap()
    await page.getByRole('menuitem', { name: 'Runder' }).tap()

    expect(await themes(room, { '': [first, third], Runder: [second, fourth] })).toBe(true)
  })

  it('takes all that are chosen where a finger lets go of one by its grip', async () => {
    const { room, page } = await deskWithTexts({ hasTouch: true })
    await sort(room, { type: 'theme-add', title: 'Runder' })
    await openBoard(page)
    await card(page, second).tap()
    await card(page, fourth).tap()

    await fingerDrag(page, grip(page, fourth), list(page, 'Runder'), async () => {
      await page.getByText('2 tekster', { exact: true }).last().waitFor()
    })

    expect(await themes(room, { '': [first, third], Runder: [second, fourth] })).toBe(true)
    await expectHeard(page, 'live', '2 tekster flyttet til Runder.')
    expect(await page.locator('.by-finger').isVisible()).toBe(false)
    await fingerDrag(page, grip(page, second), list(page, 'Uten tema'))
    expect(await themes(room, { '': [first, second, third], Runder: [fourth] })).toBe(true)
  })

  it('leaves a text where it was when a finger lets go of it beside the themes', async () => {
    const { room, page } = await deskWithTexts({ hasTouch: true })
    await sort(room, { type: 'theme-add', title: 'Runder' })
    await openBoard(page)

    await fingerDrag(
      page,
      grip(page, second),
      page.getByRole('heading', { name: 'Tematavla' }),
      async () => {
        await page.locator('.by-finger').waitFor()
      },
    )

    await expect.poll(() => page.locator('.by-finger').isVisible()).toBe(false)
    expect(await themesIn(room)).toMatchObject({ Runder: [] })
  })

  it('has targets of at least 48 px for fingers', async () => {
    const { page } = await deskWithTexts({ hasTouch: true, isMobile: true })
    await openBoard(page)
    await card(page, second).tap()
    await page.getByRole('button', { name: 'Flytt til …' }).waitFor()

    const sizes = await page
      .locator('.board button:visible, .board [role="row"]:visible')
      .evaluateAll((targets) =>
        targets.map((target) => {
          const { width, height } = target.getBoundingClientRect()
          return [target.textContent, Math.min(width, height)] as const
        }),
      )
    expect(sizes.filter(([, size]) => size < 48)).toEqual([])
  })

  it('offers every text to be dragged, as browsers do it after a long press', async () => {
    const { page } = await deskWithTexts({ hasTouch: true })
    await openBoard(page)

    const draggable = await page
      .getByRole('row')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('draggable')))
    expect(draggable).toEqual(['true', 'true', 'true', 'true'])
  })
})

describe('a theme board and the policy of the page', () => {
  it('writes no styles and no markup that the policy forbids', async () => {
    const { page } = await deskWithTexts()
    await openBoard(page)
    await card(page, second).click()
    await page.getByRole('button', { name: 'Flytt til …' }).click()
    await page.getByRole('menu').waitFor()

    expect(studio.browser.strayed).toEqual([])
  })
})
