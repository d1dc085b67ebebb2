import * as v from 'valibot'
import type { Agreement } from '../commitments/agreement.ts'
import { collects, type Deck, type Step, stepOf } from '../deck/deck.ts'
import { kOf, leftOut, type Settings } from '../deck/settings.ts'
import { withAgreements } from '../deck/since-last.ts'
import type { Language } from '../i18n/languages.ts'
import type { PreviewWords } from '../i18n/preview/index.ts'
import type { Words } from '../i18n/words.ts'
import {
  type PhoneView,
  phoneViewSchema,
  type ScreenView,
  screenViewSchema,
} from '../protocol/views.ts'
import { currentStep, newRoom } from '../room/state.ts'
import type { ViewInput } from '../room/view-input.ts'
import { viewFor } from '../room/visibility.ts'
import { exampleAgreements, exampleAnswer } from './examples.ts'
import { resultsIn, showAnswers, sourcesOf, type Walk, walkTo } from './walk.ts'

/** `answering`: the step is open; `shown`: its answers are there for all to see. */
export type Moment = 'answering' | 'shown'

/** The moments of a step that look different: where nothing is collected there is one. */
export const momentsOf = (step: Step): readonly Moment[] =>
  collects(step) ? ['answering', 'shown'] : ['answering']

/** A workshop before it is started, as somebody means to start it. */
export interface Preview {
  readonly deck: Deck
  readonly settings: Settings
  readonly language: Language
  readonly say: Words<PreviewWords>
  /** Milliseconds since 1970. */
  readonly now: number
  /** Of the server, such as `https://plenum.example`. */
  readonly origin: string
}

/** What phones and screen show of a step. */
export interface StepPreview {
  readonly phone: PhoneView
  readonly screen: ScreenView
  /** How many made-up people, or groups, answer the step. */
  readonly people: number
}

const aDay = 86_400_000

const dayAfter = (now: number, days: number): string =>
  new Date(now + days * aDay).toISOString().slice(0, 10)

/** When agreements are usually looked at again, in days. */
const soon = 42

/** Enough to see how answers spread. */
const usualPeople = 14
const usualGroups = 5

/** How many answer a step: more where so few would show nothing. */
const peopleFor = (step: Step, settings: Settings): number =>
  step.mode === 'group' ? usualGroups : Math.max(usualPeople, kOf(step, settings) + 2)

/**
 * The deck as its session would have it: with agreements to ask about, which are made up where the
 * workshop asks and none were read in.
 *
 * @param agreements those of an earlier session; null where none are read in
 */
export function deckWithAgreements(
  deck: Deck,
  agreements: readonly Agreement[] | null,
  { say, now }: Pick<Preview, 'say' | 'now'>,
): Deck {
  const asks = deck.steps.some(({ type }) => type === 'followup')
  if (!agreements && !asks) return deck
  const read = agreements ?? exampleAgreements(say, dayAfter(now, -1))
  const asking = withAgreements(deck, read, { isOpened: () => false, index: 0 })
  return asking.ok ? asking.value : deck
}

/** The room of a workshop that nobody has joined. */
function startOf({ deck, settings, say, now }: Preview): Walk {
  return {
    session: { id: 'preview', deck, settings },
    state: newRoom(leftOut(deck, settings)),
    rounds: new Map(),
    madeUp: {
      answer: (step, person) => exampleAnswer(step, person, { say, day: dayAfter(now, soon) }),
      people: (step) => peopleFor(step, settings),
      themes: [1, 2, 3, 4].map((number) => say('examples.theme', { number })),
    },
  }
}

/** What the room has been through when it comes to a step. */
function before({ deck, settings }: Preview, step: Step): string[] {
  const out = new Set(leftOut(deck, settings))
  const needed = new Set(sourcesOf(deck, step))
  return deck.steps
    .slice(0, deck.steps.indexOf(step))
    .map(({ id }) => id)
    .filter((id) => !out.has(id) || needed.has(id))
}

/** Most have answered, and some are still at it. */
const answeredOf = (people: number): number => Math.ceil(people * 0.65)

function inputOf(preview: Preview, walk: Walk, people: number): ViewInput {
  const { settings, language, now, origin } = preview
  const { session, state } = walk
  const current = currentStep(session, state)
  const k = current ? kOf(current, settings) : settings.k
  const isOpen = current !== undefined && state.rounds[current.id]?.[0]?.status === 'open'
  const answered = isOpen ? answeredOf(people) : people
  return {
    session,
    state,
    language,
    now,
    closing: false,
    results: (ref) => resultsIn(walk, ref, { answered, k }),
    inRoom: people,
    answered,
    of: people,
    done: { count: 0, of: people },
    tables: [],
    join: {
      code: '12345678',
      address: origin.replace(/^https?:\/\//u, ''),
      qr: origin.toUpperCase(),
      doorLocked: false,
    },
    screenToken: '',
    trouble: [],
    codesAreSlow: false,
    consoles: 1,
    answersUntil: dayAfter(now, settings.answerDays),
    agreementsUntil: null,
    day: dayAfter(now, 0),
    sinceArrival: 0,
  }
}

/**
 * What phones and screen would show of a step, with made-up answers. The room goes there by its own rules and
 * the views are made by `viewFor`, as those of every room: a preview has no rules of its own.
 *
 * @param id a step of the deck
 */
export function previewStep(preview: Preview, id: string, moment: Moment): StepPreview {
  const step = stepOf(preview.deck, id)
  if (!step) throw new Error(`no step ${id}`)
  const there = walkTo(startOf(preview), before(preview, step), id)
  const walk = moment === 'shown' ? showAnswers(there) : there
  const people = peopleFor(step, preview.settings)
  const input = inputOf(preview, walk, people)
  return {
    phone: v.parse(phoneViewSchema, viewFor('phone', input)),
    screen: v.parse(screenViewSchema, viewFor('screen', input)),
    people,
  }
}
