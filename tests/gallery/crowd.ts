import type { Page } from 'playwright-core'
import * as v from 'valibot'
import { deckSchema } from '../../shared/deck/deck.ts'
import { settingsSchema } from '../../shared/deck/settings.ts'
import type { Language } from '../../shared/i18n/languages.ts'
import { resultsIn, showAnswers, type Walk, walkTo } from '../../shared/preview/walk.ts'
import { phoneViewSchema, screenViewSchema } from '../../shared/protocol/views.ts'
import type { Command } from '../../shared/room/commands.ts'
import { reduceRoom } from '../../shared/room/reduce.ts'
import { newRoom } from '../../shared/room/state.ts'
import type { ViewInput } from '../../shared/room/view-input.ts'
import { viewFor } from '../../shared/room/visibility.ts'
import { crowdAnswer } from './crowd-answers.ts'
import { type CrowdStep, crowdSteps } from './crowd-steps.ts'
import { longTitle } from './crowd-texts.ts'
import type { Place, State } from './state.ts'

/** Answers of so many people to one question, all of them shown. */
export interface Crowd {
  readonly step: CrowdStep
  readonly people: number
  /** What is done once they are shown. */
  readonly then?: readonly Command[]
}

const k = 3

const titles: Readonly<Record<Language, string>> = {
  nb: 'Felles ledersamling for skole- og barnehageledere i Nordre Land, Søndre Land og Gjøvik kommuner, høsten 2026',
  nn: 'Felles leiarsamling for skule- og barnehageleiarar i Nordre Land, Søndre Land og Gjøvik kommunar, hausten 2026',
  da: 'Fælles lederseminar for skole- og daginstitutionsledere i Nordfyns, Sønderborg og Hedensted Kommuner, efteråret 2026',
  sv: 'Gemensam ledarkonferens för skol- och förskoleledare i Norrköpings, Söderköpings och Gävle kommuner, hösten 2026',
  en: 'Joint meeting of school and kindergarten leaders in the municipalities of Northern Land and Southern Land, autumn',
}

const deckOf = (step: CrowdStep) =>
  v.parse(deckSchema, {
    format: 'plenum-deck',
    version: 1,
    id: 'mange',
    title: longTitle,
    languages: ['nb', 'nn', 'da', 'sv', 'en'],
    steps: [crowdSteps[step]],
  })

const settingsOf = (language: Language) =>
  v.parse(settingsSchema, {
    title: titles[language],
    unit: 'school',
    expected: 30,
    language,
    k,
    release: 'deck',
    answerDays: 30,
    agreementDays: null,
  })

/** A room that has answered and looks at what came of it: by its own rules, with nobody in it. */
function walkOf({ step, people, then = [] }: Crowd, language: Language): Walk {
  const deck = deckOf(step)
  const walk = walkTo(
    {
      session: { id: 'crowd', deck, settings: settingsOf(language) },
      state: newRoom([]),
      rounds: new Map(),
      madeUp: {
        answer: (own, person) => crowdAnswer(own, person, language),
        people: () => people,
        themes: [],
      },
    },
    [],
    crowdSteps[step].id,
  )
  return then.reduce((at, command) => {
    const reduced = reduceRoom(at.session, at.state, command, 0)
    if (!reduced.ok) throw new Error(`${command.type} makes no sense here`)
    return { ...at, state: reduced.value.state }
  }, showAnswers(walk))
}

/** What surrounds the answers, as it is in a room of so many. */
function inputOf(crowd: Crowd, { language, url }: Pick<Place, 'language' | 'url'>): ViewInput {
  const walk = walkOf(crowd, language)
  const { people } = crowd
  return {
    session: walk.session,
    state: walk.state,
    language,
    now: 0,
    closing: false,
    results: (ref) => resultsIn(walk, ref, { answered: people, k }),
    inRoom: people,
    answered: people,
    of: people,
    done: { count: 0, of: people },
    tables: [],
    join: {
      code: '12345678',
      address: url.replace(/^https?:\/\//u, ''),
      qr: url.toUpperCase(),
      doorLocked: false,
    },
    screenToken: '',
    trouble: [],
    codesAreSlow: false,
    consoles: 1,
    answersUntil: '2027-01-31',
    agreementsUntil: null,
    day: '2027-01-01',
    sinceArrival: 0,
  }
}

const viewOn = {
  phone: (input: ViewInput) => v.parse(phoneViewSchema, viewFor('phone', input)),
  screen: (input: ViewInput) => v.parse(screenViewSchema, viewFor('screen', input)),
} as const

/** These pages show what the page around them tells; a page that stands for itself tells itself. */
const pages = { phone: '/phone-preview', screen: '/screen?#preview' } as const

const told = (page: Page, news: object) =>
  page.evaluate((data) => window.postMessage(data, window.location.origin), news)

/** A page that shows a crowd's answers without so many phones: it is told a view that `viewFor` has made. */
export const crowdState = (
  surface: 'phone' | 'screen',
  name: string,
  crowd: Crowd,
  act?: State['act'],
): State => ({
  surface,
  name: `crowd-${name}-${crowd.people}`,
  scene: { play: async () => {} },
  address: ({ url }) => `${url}${pages[surface]}`,
  tell: async (page, { language, url }) => {
    const view = viewOn[surface](inputOf(crowd, { language, url }))
    await told(page, { kind: 'plenum-preview', language, view })
  },
  ...(act ? { act } : {}),
})
