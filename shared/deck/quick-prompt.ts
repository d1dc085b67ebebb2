import * as v from 'valibot'
import { activities, activityOf } from '../activities/registry.ts'
import type { Language } from '../i18n/languages.ts'
import type { LocalText } from '../i18n/local-text.ts'
import { fail, ok, type Result } from '../lib/result.ts'
import { type Borrowed, borrowedFrom, withBorrowed } from './borrowed.ts'
import { type Deck, deckSchema, type Step, stepOf } from './deck.ts'
import { modes } from './modes.ts'

/** The kinds of prompts that can be typed in while the room waits. */
const quickTypes = activities.flatMap(({ type, ...activity }) =>
  'quick' in activity ? [type] : [],
)

const mostLines = 12
const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120))
const prompt = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300))

/** A question of the facilitator's own, or a ready one of the library. */
export const quickPromptSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('own'),
    activity: v.picklist(quickTypes),
    prompt,
    /** Options of a choice, statements to rate. */
    lines: v.pipe(v.array(line), v.maxLength(mostLines)),
    mode: v.picklist(modes),
    sensitive: v.boolean(),
  }),
  v.strictObject({ kind: v.literal('ready'), deck: v.string(), step: v.string() }),
])

export type QuickPrompt = v.InferOutput<typeof quickPromptSchema>
type OwnPrompt = Extract<QuickPrompt, { kind: 'own' }>

/** Why a prompt cannot come in: the path of the field that is wrong, or the deck is full. */
export type QuickFault =
  | { readonly code: 'invalid-input'; readonly field: string }
  | { readonly code: 'too-many-steps' }

const mostSteps = 60
const titleLength = 40
const usualMinutes = 4

/** The first words of a question: what the agenda calls it. */
function titleOf(question: string): string {
  if (question.length <= titleLength) return question
  const cut = question.slice(0, titleLength)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), titleLength / 2)).trimEnd()} …`
}

const areDifferent = (lines: readonly string[]) =>
  new Set(lines.map((one) => one.toLowerCase())).size === lines.length

function ownStep(own: OwnPrompt, language: Language): Result<Step, QuickFault> {
  const { quick } = activityOf(own.activity)
  const { least, most } = quick?.lines ?? { least: 0, most: 0 }
  const isFit = own.lines.length >= least && own.lines.length <= most && areDifferent(own.lines)
  if (!quick || !isFit) return fail({ code: 'invalid-input', field: 'lines' })
  const inLanguage = (text: string): LocalText => ({ [language]: text })
  return ok({
    id: 'own',
    type: own.activity,
    mode: own.mode,
    title: inLanguage(titleOf(own.prompt)),
    prompt: inLanguage(own.prompt),
    minutes: usualMinutes,
    core: true,
    shows: [],
    sensitive: own.sensitive,
    config: quick.config(own.lines.map(inLanguage)),
    // What the schema fills in is not there yet: the whole deck is parsed in the end.
  } as unknown as Step)
}

function readySteps(
  { deck, step }: Extract<QuickPrompt, { kind: 'ready' }>,
  library: readonly Deck[],
): Result<Borrowed, QuickFault> {
  const from = library.find(({ id }) => id === deck)
  const found = from && stepOf(from, step)
  return found
    ? ok(borrowedFrom(from, found))
    : fail({ code: 'invalid-input', field: from ? 'step' : 'deck' })
}

function stepsFor(
  wanted: QuickPrompt,
  { language, library }: PromptSources,
): Result<Borrowed, QuickFault> {
  if (wanted.kind === 'ready') return readySteps(wanted, library)
  const own = ownStep(wanted, language)
  return own.ok ? ok({ steps: [own.value], caseCards: [] }) : own
}

interface PromptSources {
  /** The session's: what is typed in is in it. */
  readonly language: Language
  readonly library: readonly Deck[]
}

/**
 * A session's deck with one more prompt, typed in or picked: a step, after those that it needs.
 *
 * @param index where it comes in
 * @returns the deck, and the prompt's own id there
 */
export function withPrompt(
  deck: Deck,
  wanted: QuickPrompt,
  index: number,
  sources: PromptSources,
): Result<{ deck: Deck; step: string }, QuickFault> {
  const made = stepsFor(wanted, sources)
  if (!made.ok) return made
  if (deck.steps.length + made.value.steps.length > mostSteps)
    return fail({ code: 'too-many-steps' })
  const { last, ...parts } = withBorrowed(deck, made.value, index)
  const parsed = v.safeParse(deckSchema, { ...deck, ...parts })
  if (parsed.success) return ok({ deck: parsed.output, step: last })
  return fail({ code: 'invalid-input', field: v.getDotPath(parsed.issues[0]) ?? 'prompt' })
}
