import * as v from 'valibot'
import { activities, activityOf } from '../activities/registry.ts'
import type { Language } from '../i18n/languages.ts'
import type { LocalText } from '../i18n/local-text.ts'
import { fail, ok, type Result } from '../lib/result.ts'
import { type Deck, deckSchema, type Step } from './deck.ts'
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

function freeId({ steps }: Deck, wanted: string): string {
  const taken = new Set(steps.map(({ id }) => id))
  const numbers = Array.from({ length: steps.length + 1 }, (_, index) => index + 2)
  const names = [wanted, ...numbers.map((number) => `${wanted.slice(0, 36)}-${number}`)]
  return names.find((name) => !taken.has(name)) ?? ''
}

const areDifferent = (lines: readonly string[]) =>
  new Set(lines.map((one) => one.toLowerCase())).size === lines.length

function ownStep(own: OwnPrompt, language: Language): Result<unknown, QuickFault> {
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
    sensitive: own.sensitive,
    config: quick.config(own.lines.map(inLanguage)),
  })
}

/** Whether a step means something in any workshop: it needs nothing that another step has brought. */
export const standsAlone = (step: Step): boolean => {
  const { shows, caseCard, config, type } = step
  const keys = [...Object.entries(step), ...Object.entries(config as object)]
  const needs = keys.some(([key, value]) => key.endsWith('From') && value !== undefined)
  const isOfAgreements = activityOf(type).lastDay !== undefined || type === 'followup'
  return shows.length === 0 && caseCard === undefined && !needs && !isOfAgreements
}

function readyStep(
  { deck, step }: Extract<QuickPrompt, { kind: 'ready' }>,
  library: readonly Deck[],
): Result<unknown, QuickFault> {
  const found = library
    .find(({ id }) => id === deck)
    ?.steps.find(({ id, ...rest }) => id === step && standsAlone({ id, ...rest }))
  return found
    ? ok({ ...found, core: true, optional: false })
    : fail({ code: 'invalid-input', field: 'step' })
}

/**
 * A session's deck with one more step, of a prompt that the facilitator typed in or picked.
 *
 * @param index where it comes in
 * @returns the deck, and the step's own id there
 */
export function withPrompt(
  deck: Deck,
  wanted: QuickPrompt,
  index: number,
  { language, library }: { readonly language: Language; readonly library: readonly Deck[] },
): Result<{ deck: Deck; step: string }, QuickFault> {
  const made = wanted.kind === 'own' ? ownStep(wanted, language) : readyStep(wanted, library)
  if (!made.ok) return made
  if (deck.steps.length >= mostSteps) return fail({ code: 'too-many-steps' })
  // Either is an object: the first is made above, the second is a step.
  const step = made.value as Step
  const id = freeId(deck, step.id)
  const steps: unknown[] = deck.steps.toSpliced(index, 0, { ...step, id })
  const parsed = v.safeParse(deckSchema, { ...deck, steps })
  if (parsed.success) return ok({ deck: parsed.output, step: id })
  return fail({ code: 'invalid-input', field: v.getDotPath(parsed.issues[0]) ?? 'prompt' })
}
