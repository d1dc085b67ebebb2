import { lobby, on, shownVotes, spread, voting } from './scenes.ts'
import type { Size, State } from './state.ts'
import { desk } from './states/desk.ts'
import { start } from './states/pages.ts'
import { phone } from './states/phone.ts'
import { screen } from './states/screen.ts'

/** A picture of the facilitator's guide, by the name that its text calls it. */
export interface Illustration {
  readonly file: string
  readonly state: State
  readonly size: Size
}

const projector: Size = [1280, 720]

export const illustrations: readonly Illustration[] = [
  {
    file: 'startsiden.png',
    state: start('for-the-guide', async (page) => {
      await page.getByRole('radio', { name: /^Velg én K/u }).check()
      const name = page.getByLabel('Navn på økta')
      await name.fill('Ledergruppa på Fjellheim')
      await name.blur()
    }),
    size: [1280, 800],
  },
  { file: 'storskjermen-koden.png', state: screen('for-the-guide', lobby(17)), size: projector },
  {
    file: 'styringspanelet.png',
    state: desk('for-the-guide', voting(spread, 12, { type: 'timer-start', minutes: 4 })),
    size: [1260, 620],
  },
  { file: 'telefonen.png', state: phone('for-the-guide', on('velg', 11)), size: [390, 844] },
  {
    file: 'storskjermen-svarene.png',
    state: screen('for-the-guide-2', shownVotes(spread)),
    size: projector,
  },
]
