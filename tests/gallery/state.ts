import type { BrowserContext, Page } from 'playwright-core'
import type { Language } from '../../shared/i18n/languages.ts'
import type { TestRoom } from '../support/room.ts'
import type { Scene } from './scenes.ts'

export const surfaces = [
  'join',
  'phone',
  'screen',
  'console',
  'remote',
  'start',
  'report',
  'paper',
  'print',
  'guide-page',
  'network',
  'protection',
] as const
export type Surface = (typeof surfaces)[number]

/** What `@media (prefers-color-scheme)` or the screen's own switch asks for. */
export type Theme = 'paper' | 'hall'

export type Size = readonly [width: number, height: number]

/** Where a state is looked at: its room, the server, and what the page has been opened with. */
export interface Place {
  readonly room: TestRoom
  readonly url: string
  readonly context: BrowserContext
  readonly language: Language
}

/** One screen in one state: a picture of it is taken in every size, theme and language. */
export interface State {
  readonly surface: Surface
  readonly name: string
  /** What has happened in the room before the page is opened. */
  readonly scene: Scene
  readonly address: (place: Place) => string
  /** What a page must be told from outside before it shows anything. */
  readonly tell?: (page: Page, place: Place) => Promise<unknown>
  /** What a person does on the page before the picture, or what must be seen first. */
  readonly act?: (page: Page, place: Place) => Promise<unknown>
  /** The page is there before anything happens in the room, as most phones are. */
  readonly first?: true
  /** Prepares what the browser remembers. */
  readonly before?: (place: Place) => Promise<void>
}

/** How each surface is looked at. */
interface Look {
  readonly sizes: readonly Size[]
  readonly touch: boolean
  /** The whole page, or what fits in the window. */
  readonly whole: boolean
  /** The screen has a switch of its own instead of the browser's. */
  readonly themeByAddress?: true
  /** As it comes out of a printer that has no colours. */
  readonly printed?: true
}

const phones = {
  sizes: [
    [390, 844],
    [320, 640],
  ],
  touch: true,
  whole: true,
} as const
const laptops = [
  [1280, 720],
  [1024, 768],
  [1440, 900],
] as const
const pages = {
  sizes: [
    [1280, 720],
    [390, 844],
    [320, 640],
  ],
  touch: false,
  whole: true,
} as const

export const looks: Readonly<Record<Surface, Look>> = {
  join: phones,
  phone: phones,
  network: phones,
  protection: phones,
  remote: phones,
  screen: { sizes: laptops, touch: false, whole: false, themeByAddress: true },
  console: { sizes: laptops, touch: false, whole: true },
  start: { sizes: [...laptops, [390, 844]], touch: false, whole: true },
  report: pages,
  paper: pages,
  // What the margins of A4 leave, at 96 dots to the inch.
  print: { sizes: [[680, 994]], touch: false, whole: true, printed: true },
  'guide-page': pages,
}
