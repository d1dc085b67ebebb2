import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { looks, type State, type Surface } from '../../gallery/state.ts'
import { crowdStates } from '../../gallery/states/crowds.ts'
import { axe, hiddenFocus, movement, overflow, smallTargets } from './findings.ts'
import { spaceOut, withLargeText } from './reader.ts'
import { startVisiting, type Visit, type Visiting, visitAll } from './visit.ts'

const narrow = [320, 640] as const

/** 1280 by 1024 at 400 % zoom. */
const zoomed = [320, 256] as const

const largest = 48
const least = 24

/** Where everything that can be pressed is pressed with a thumb, or in a hurry. */
const withThumbs: ReadonlySet<Surface> = new Set(['join', 'phone', 'remote'])

/** What is pressed in a hurry on the console: the bar at the bottom, and what starts a session. */
const inHurry = '.footer, .start-bar, .remote-acts'

type Note = (when: string, found: Promise<readonly string[]>) => Promise<void>

async function lookAsItIs({ page, state: { surface } }: Visit, note: Note): Promise<void> {
  await note('as it is', axe(page))
  await note('as it is', overflow(page))
  await note('with reduced motion', movement(page))
  await note('by keyboard', hiddenFocus(page))
  await note('pressed', smallTargets(page, withThumbs.has(surface) ? largest : least))
  await note('in a hurry', smallTargets(page, largest, inHurry))
}

async function lookDarkAndNarrow({ page, resize, theme }: Visit, note: Note): Promise<void> {
  await theme('hall')
  await resize(narrow)
  await note('dark, at 320 px', axe(page))
  await note('at 320 px', overflow(page))
  await note('at 320 px', smallTargets(page, least))
  await note('at 320 px by keyboard', hiddenFocus(page))
  await resize(zoomed)
  await note('at 400 %', overflow(page))
  await note('at 400 % by keyboard', hiddenFocus(page))
}

async function lookSpacedOutAndLarge(visited: Visit, note: Note): Promise<void> {
  const { page, resize, state } = visited
  const [usual = narrow] = looks[state.surface].sizes
  await spaceOut(page)
  await note('at 400 %, spaced out', overflow(page))
  await resize(usual)
  await note('spaced out', overflow(page))
  await withLargeText(page)
  await note('dark, letters twice as large', overflow(page))
}

async function lookInEveryWay(visited: Visit, note: Note): Promise<void> {
  await lookAsItIs(visited, note)
  await lookDarkAndNarrow(visited, note)
  await lookSpacedOutAndLarge(visited, note)
}

/** `npm run states` looks at each state, `npm test` at every eighth: they have grown to be hundreds. */
const isFull = process.env['STATES'] === 'all'
const every = isFull ? 1 : 8

/** Pictures of a crowd on one surface; only where every state is looked at, since they are many. */
export const crowdsOn = (surface: Surface): Readonly<Record<string, readonly State[]>> =>
  isFull
    ? {
        [`crowds on the ${surface}`]: crowdStates.filter(
          (state) => state.surface === surface && state.name.endsWith('-300'),
        ),
      }
    : {}

/** Declares the visits to every state of some surfaces: files of them run side by side. */
export function visitEveryState(surfaces: Readonly<Record<string, readonly State[]>>): void {
  let studio: Visiting

  beforeAll(async () => {
    studio = await startVisiting()
  })

  afterAll(() => studio.close())

  describe.each(Object.entries(surfaces))('%s', (_surface, states) => {
    const visited = states.filter((_, index) => index % every === 0)

    it('is accessible in each state, light and dark, narrow, zoomed, spaced out and enlarged', async () => {
      expect(await visitAll(studio, visited, lookInEveryWay)).toEqual([])
    })
  })
}
