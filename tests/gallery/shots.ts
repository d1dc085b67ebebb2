import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Language } from '../../shared/i18n/languages.ts'
import type { TestBrowser } from '../support/browser.ts'
import type { TestRoom } from '../support/room.ts'
import { fetchSays } from './says.ts'
import { looks, type Place, type Size, type State, type Theme } from './state.ts'

/** One picture, and where its file is below the gallery's folder. */
export interface Shot {
  readonly state: State
  readonly size: Size
  readonly theme: Theme
  readonly language: Language
  readonly file: string
}

const fileOf = ({ state, size, theme, language }: Omit<Shot, 'file'>): string =>
  `${state.surface}/${state.name}-${size.join('x')}-${theme}-${language}.png`

/** Fonts are there, nothing moves, and what is fitted to its box has been. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    await document.fonts.ready
    for (const _ of [1, 2, 3, 4]) await frame()
    const moving = document.getAnimations().map((animation) => animation.finished)
    await Promise.allSettled(moving)
    await frame()
  })
}

/** Whatever a page waits for is there long before, in milliseconds. */
const patience = 10_000

/** States provoke these: a wrong code, a network that is away. */
const provoked = /^(?:Failed to load resource|WebSocket connection)/u

const schemes = { paper: 'light', hall: 'dark' } as const
const locales: Readonly<Record<string, string>> = {
  nb: 'nb-NO',
  nn: 'nn-NO',
  da: 'da-DK',
  sv: 'sv-SE',
  en: 'en-GB',
}

interface Wanted {
  readonly sizes: readonly Size[]
  readonly themes: readonly Theme[]
  /** Where it is another than the surface's own. */
  readonly whole?: boolean
}

/** What a state's pictures are made with. */
export interface Studio {
  readonly browser: TestBrowser
  readonly url: string
  readonly folder: string
  /** Everything that a page complained of. */
  readonly complaints: string[]
}

export async function openPage(
  { browser, url, complaints }: Studio,
  state: State,
  place: Omit<Place, 'context' | 'url'>,
) {
  await fetchSays(place.language)
  const { touch } = looks[state.surface]
  const context = await browser.context(
    { width: 1280, height: 720 },
    {
      locale: locales[place.language],
      hasTouch: touch,
      isMobile: touch,
      reducedMotion: 'reduce',
    },
  )
  const at: Place = { ...place, url, context }
  await state.before?.(at)
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  const complain = (what: string) =>
    complaints.push(`${state.surface}/${state.name} ${place.language}: ${what}`)
  page.on('pageerror', (error) => complain(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !provoked.test(message.text())) complain(message.text())
  })
  return { page, at }
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).first()

/** Lets happen what happens in the room, and waits until a page that was there before has followed. */
async function playBefore(page: Page, { scene }: State, { room }: Place): Promise<void> {
  const title = await heading(page).innerText()
  await scene.play(room)
  if (room.console.latest()?.phase === 'lobby') return
  await page.waitForFunction((old) => document.querySelector('h1')?.innerText !== old, title)
}

/** Plays what happens in the room and opens the page there, in the order that the state asks for. */
export async function show(page: Page, state: State, at: Place): Promise<void> {
  if (!state.first) await state.scene.play(at.room)
  await page.goto(state.address(at))
  await state.tell?.(page, at)
  await heading(page).waitFor()
  if (state.first) await playBefore(page, state, at)
  await settle(page)
  await state.act?.(page, at)
}

/** The screen has no other way into a theme than its address, and a key. */
async function openIn(theme: Theme, page: Page, state: State, at: Place): Promise<void> {
  await at.context.setOffline(false)
  await page.goto(state.address(at).replace('/screen?', `/screen?theme=${theme}&`))
  await state.tell?.(page, at)
  await heading(page).waitFor()
  await state.act?.(page, at)
}

/** Puts a page on paper, as its browser does: what listens for that is told first. */
export async function print(page: Page, colorScheme: 'light' | 'dark' = 'light'): Promise<void> {
  await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'))
    document.documentElement.style.filter = 'grayscale(1)'
  })
  await page.emulateMedia({ media: 'print', colorScheme })
}

/** Puts the page that shows a state into a theme. */
export async function wear(theme: Theme, page: Page, state: State, at: Place): Promise<void> {
  if (looks[state.surface].themeByAddress) await openIn(theme, page, state, at)
  else if (looks[state.surface].printed) await print(page, schemes[theme])
  else await page.emulateMedia({ colorScheme: schemes[theme] })
  await settle(page)
}

/** A window of this size; where the whole page is wanted, as much higher as it needs to show all of it. */
async function resize(page: Page, [width, height]: Size, whole: boolean): Promise<void> {
  await page.setViewportSize({ width, height })
  await settle(page)
  if (!whole) return
  const needed = await page.evaluate(() => document.documentElement.scrollHeight)
  if (needed <= height) return
  await page.setViewportSize({ width, height: needed })
  await settle(page)
}

/** Takes a state's pictures in one language, all from one page. */
export async function photograph(
  studio: Studio,
  state: State,
  {
    room,
    language,
    sizes,
    themes,
    whole = looks[state.surface].whole,
  }: Wanted & { room: TestRoom; language: Language },
): Promise<Shot[]> {
  const { page, at } = await openPage(studio, state, { room, language })
  const shots: Shot[] = []
  try {
    const [first] = sizes
    if (first) await page.setViewportSize({ width: first[0], height: first[1] })
    await show(page, state, at)
    for (const theme of themes) {
      await wear(theme, page, state, at)
      for (const size of sizes) {
        const shot = { state, size, theme, language }
        const path = join(studio.folder, fileOf(shot))
        await mkdir(dirname(path), { recursive: true })
        await resize(page, size, whole)
        await page.screenshot({ path })
        shots.push({ ...shot, file: fileOf(shot) })
      }
    }
    return shots
  } finally {
    await page.context().close()
  }
}
