import type { Page } from 'playwright-core'
import { trygtNok } from '../../../shared/deck/library/trygt-nok.ts'
import { velgEnK } from '../../../shared/deck/library/velg-en-k.ts'
import type { LocalText } from '../../../shared/i18n/local-text.ts'
import { longDeck, longTitleOfSession } from '../long-deck.ts'
import { begins, deckSays, says } from '../says.ts'
import {
  ended,
  lobby,
  longestCard,
  nobody,
  type Scene,
  shownVotes,
  spread,
  tooFew,
  usualCards,
} from '../scenes.ts'
import type { Place, State, Surface } from '../state.ts'
import { mayLead } from './desk.ts'

const page = (surface: Surface, name: string, path: string, act?: State['act']): State => ({
  surface,
  name,
  scene: nobody,
  address: ({ url }) => `${url}${path}`,
  ...(act ? { act } : {}),
})

/** This browser has led two sessions before. */
async function hasLed(place: Place): Promise<void> {
  await mayLead(place)
  const { room, context } = place
  const day = Date.UTC(2026, 10, 20)
  const kept = [
    { id: room.session.id, title: 'Ledergruppa på Fjellheim', day },
    { id: 'x'.repeat(12), title: longTitleOfSession, day: day - 86_400_000 * 30 },
  ]
  await context.addInitScript(
    (sessions) => localStorage.setItem('plenum-my-sessions', sessions),
    JSON.stringify(kept),
  )
}

export const start = (name: string, act?: State['act']): State =>
  page('start', name, '/console', act)

/** The field for how many are expected. */
const expected = (shown: Page) =>
  shown.locator('input[type=number], input[inputmode=numeric]').first()

const pressStart = (shown: Page, place: Place) =>
  shown.getByRole('button', { name: says.console(place)('start.go') }).click()

const chooseDeck = (shown: Page, place: Place, title: LocalText = velgEnK.title) =>
  shown.getByRole('radio', { name: begins(deckSays(title, place)) }).check()

/** Opens what is folded away on the start page. */
const unfold = (shown: Page, name: string) =>
  shown
    .locator('.more summary')
    .filter({ hasText: begins(name) })
    .click()

/** The console as it is right after the start, with the link to keep. */
const started: State = {
  ...start('just-started', async (shown, place) => {
    await chooseDeck(shown, place)
    await pressStart(shown, place)
    await shown.waitForURL(/session=/u)
    await shown.getByText(says.console(place)('lead.keep.title')).first().waitFor()
  }),
  surface: 'console',
}

export const startStates: readonly State[] = [
  start('empty'),
  start('wrong-number', async (shown, place) => {
    await chooseDeck(shown, place)
    await expected(shown).fill('0')
    await pressStart(shown, place)
  }),
  start('two-problems', async (shown, place) => {
    await expected(shown).fill('0')
    await pressStart(shown, place)
  }),
  start('few-people', async (shown) => {
    await expected(shown).fill('3')
    await shown.keyboard.press('Tab')
  }),
  start('leader', async (shown, place) => {
    const say = says.console(place)
    await chooseDeck(shown, place)
    await expected(shown).fill('4')
    await shown.getByRole('radio', { name: begins(say('start.leader.yes')) }).check()
    await unfold(shown, say('start.privacy'))
  }),
  start('steps', async (shown, place) => {
    await chooseDeck(shown, place, trygtNok.title)
    await unfold(shown, says.console(place)('start.chosenSteps.title'))
    await shown.getByRole('checkbox').nth(5).uncheck()
  }),
  start('single-prompts', (shown, place) =>
    shown
      .locator('summary')
      .filter({ hasText: begins(says.console(place)('start.single.title')) })
      .click(),
  ),
  start('blocks', async (shown, place) => {
    await chooseDeck(shown, place)
    await unfold(shown, says.console(place)('blocks.title'))
    await shown.locator('input[value=check-in]').check()
    await shown.locator('input[value=check-out]').check()
  }),
  { ...start('my-sessions'), before: hasLed },
  {
    ...start('my-sessions-open', (shown) => shown.locator('.mine summary').click()),
    before: hasLed,
  },
  started,
]

export const report = (name: string, scene: Scene): State => ({
  surface: 'report',
  name,
  scene,
  before: mayLead,
  address: ({ url, room }) => `${url}/console?session=${room.session.id}&page=report`,
})

export const reportStates: readonly State[] = [
  report('nothing-yet', lobby(3)),
  report('running', shownVotes(spread)),
  report('ended', ended(usualCards)),
  report('too-few', ended([], tooFew)),
  report('long', {
    ...ended([longestCard, ...usualCards], { K1: 3, K3: 4, K6: 3 }),
    deck: { file: longDeck },
    settings: { title: longTitleOfSession },
  }),
]

export const otherStates: readonly State[] = [
  page('paper', 'velg-en-k', '/console?page=paper&deck=velg-en-k'),
  page('paper', 'fem-hindringer', '/console?page=paper&deck=fem-hindringer'),
  page('paper', 'trygt-nok', '/console?page=paper&deck=trygt-nok'),
  page('paper', 'laere-ledelse', '/console?page=paper&deck=laere-ledelse'),
  page('guide-page', 'guide', '/guide'),
  page('network', 'tested', '/network'),
  page('protection', 'whole', '/protection', (shown) => shown.locator('.program code').waitFor()),
]
