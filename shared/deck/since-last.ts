import * as v from 'valibot'
import type { Agreement } from '../commitments/agreement.ts'
import { fail, ok, type Result } from '../lib/result.ts'
import { type Deck, deckSchema, type Step } from './deck.ts'
import { freeIds } from './free-ids.ts'

const title = {
  nb: 'Siden sist',
  nn: 'Sidan sist',
  da: 'Siden sidst',
  sv: 'Sedan sist',
  en: 'Since last time',
}

/** The step that asks about agreements, for decks that have none of their own. */
const sinceLast = {
  type: 'followup',
  title,
  prompt: {
    nb: 'Siden sist: Hvordan har det gått med det vi ble enige om – og hva har vi lært?',
    nn: 'Sidan sist: Korleis har det gått med det vi blei samde om – og kva har vi lært?',
    da: 'Siden sidst: Hvordan er det gået med det, vi blev enige om – og hvad har vi lært?',
    sv: 'Sedan sist: hur har det gått med det vi kom överens om – och vad har vi lärt oss?',
    en: 'Since last time: how has it gone with what we agreed – and what have we learnt?',
  },
  minutes: 8,
  core: true,
  coreMinutes: 5,
  moderate: true,
  note: {
    nb: 'Spør etter det dere har lært, før dere spør hvorfor noe ikke ble gjort.',
    nn: 'Spør etter det de har lært, før de spør kvifor noko ikkje blei gjort.',
    da: 'Spørg til det, I har lært, før I spørger, hvorfor noget ikke blev gjort.',
    sv: 'Fråga vad ni har lärt er innan ni frågar varför något inte blev gjort.',
    en: 'Ask what you have learnt before you ask why something was not done.',
  },
  followUp: {
    nb: 'Hvilken avtale skal vi ta med oss videre, og hvem gjør det neste?',
    nn: 'Kva avtale skal vi ta med oss vidare, og kven gjer det neste?',
    da: 'Hvilken aftale skal vi tage med os videre, og hvem gør det næste?',
    sv: 'Vilken överenskommelse tar vi med oss vidare, och vem gör vad härnäst?',
    en: 'Which agreement do we take along, and who does what is next?',
  },
} as const

/** A person's agreement has no name: what is told of it needs k people, which a group's answer does not. */
const modeFor = (agreements: readonly Agreement[], mode: Step['mode']): Step['mode'] =>
  agreements.some(({ by }) => by === 'person') ? 'individual' : mode

const asks = ({ type }: Step) => type === 'followup'

const asking = (step: Step, agreements: readonly Agreement[]): unknown => ({
  ...step,
  mode: modeFor(agreements, step.mode),
  config: { ...(step.config as object), agreements },
})

/** Why agreements cannot be read in. */
export type ReadInFault = 'agreements-in-use' | 'too-many-steps'

/** Where in a deck agreements may still go. */
export interface ReadInPlace {
  /** Whether a step has been opened: what it asks about is settled. */
  readonly isOpened: (stepId: string) => boolean
  /** Where a step comes in, if the deck has none that asks. */
  readonly index: number
}

/**
 * The deck with these agreements to ask about: in the steps that are made for it and have not been
 * opened, or in one more step. What was in them before is gone.
 */
export function withAgreements(
  deck: Deck,
  agreements: readonly Agreement[],
  { isOpened, index }: ReadInPlace,
): Result<Deck, ReadInFault> {
  const own = deck.steps.filter(asks)
  const free = own.filter(({ id }) => !isOpened(id))
  if (own.length > 0 && free.length === 0) return fail('agreements-in-use')
  const steps =
    free.length > 0
      ? deck.steps.map((step) => (free.includes(step) ? asking(step, agreements) : step))
      : deck.steps.toSpliced(index, 0, {
          ...sinceLast,
          id: freeIds(
            deck.steps.map(({ id }) => id),
            ['siden-sist'],
          )[0],
          mode: modeFor(agreements, 'group'),
          config: { agreements },
          // Parsed below, with what the schema fills in.
        } as unknown as Step)
  const parsed = v.safeParse(deckSchema, { ...deck, steps })
  return parsed.success ? ok(parsed.output) : fail('too-many-steps')
}

/** A deck from a file brings no agreements along: they come in by their own file, which is checked. */
export const withoutAgreements = (deck: Deck): Deck =>
  deck.steps.some(asks)
    ? v.parse(deckSchema, {
        ...deck,
        steps: deck.steps.map((step) => (asks(step) ? asking(step, []) : step)),
      })
    : deck
