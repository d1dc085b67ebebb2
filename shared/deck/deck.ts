import * as v from 'valibot'
import { type ActivityType, activityOf, activityTypes } from '../activities/registry.ts'
import { languages } from '../i18n/languages.ts'
import { localText } from '../i18n/local-text.ts'
import { listFaultIn, listSources, type StepFault } from './lists.ts'
import { modes } from './modes.ts'

/** Names that records of steps cannot have as keys. */
const reserved = ['constructor', 'prototype']

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]{1,40}$/u, 'a-z, 0-9 and hyphen, 40 at most'),
  v.notValues(reserved, 'a reserved word'),
)

/**
 * A file of one megabyte can have a hundred thousand wrong steps: the first fault is told, the others
 * are not looked for, since a list of them would fill the memory.
 */
export const firstFault = { abortEarly: true } as const

const people = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2_000))

const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(240))

/** Loose texts reach nobody unseen; a private note is sent to nobody. */
function moderatedIn(
  { type, moderate }: { readonly type: ActivityType; readonly moderate?: boolean | undefined },
  config: unknown,
): boolean {
  const { collects: isSent, sorts = false } = activityOf(type).traits(config)
  return moderate ?? (isSent && sorts)
}

/** Where something comes from: in the languages of the deck, or in a text whose language nobody knows. */
const source = v.union([v.pipe(v.string(), v.maxLength(2_000)), localText])

const step = v.pipe(
  v.strictObject({
    id,
    type: v.picklist(activityTypes),
    mode: v.picklist(modes),
    /** A few words for the agenda. */
    title: localText,
    prompt: localText,
    help: v.optional(localText),
    minutes,
    /** Part of the short version, with its own minutes where they differ. */
    core: v.optional(v.boolean(), false),
    coreMinutes: v.optional(minutes),
    /** An extra: left out from the start and of the planned minutes, until the facilitator takes it in. */
    optional: v.optional(v.boolean(), false),
    /** The case that this step is about: one of the deck's `caseCards`. */
    caseCard: v.optional(id),
    /** `live` grows on the screen in batches of k people; `reveal` shows all at once. */
    release: v.optional(v.picklist(['live', 'reveal'])),
    /** Needs five people before a figure is shown, and is never live. */
    sensitive: v.optional(v.boolean(), false),
    /** Texts are looked through before they are shown: `text` unless a deck says that it is not. */
    moderate: v.optional(v.boolean()),
    ...listSources(id),
    /** Whose results a talk shows, in this order. */
    shows: v.optional(v.array(v.strictObject({ step: id })), []),
    /** For the facilitator alone. */
    note: v.optional(localText),
    /** One question to ask when the picture is there. */
    followUp: v.optional(localText),
    provenance: v.optional(source),
    config: v.unknown(),
  }),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const schema = activityOf(dataset.value.type).config(localText)
    const config = v.safeParse(schema, dataset.value.config, firstFault)
    if (config.success)
      return {
        ...dataset.value,
        config: config.output,
        moderate: moderatedIn(dataset.value, config.output),
      }
    const [issue] = config.issues
    addIssue({
      message: `${issue.message} (config.${v.getDotPath(issue) ?? ''})`,
      path: [
        {
          type: 'object',
          origin: 'value',
          input: dataset.value,
          key: 'config',
          value: dataset.value.config,
        },
      ],
    })
    return NEVER
  }),
)

export type Step = v.InferOutput<typeof step>
export type Mode = Step['mode']
export type Release = 'live' | 'reveal'

/** What reads the activity of a step, and what is not yet known to fit it. */
export const stepType = v.object({ type: v.picklist(activityTypes), config: v.unknown() })

/** A text that stays at hand over several steps. */
const caseCard = v.strictObject({ id, title: localText, text: localText })

const deckParts = v.strictObject({
  format: v.literal('plenum-deck'),
  version: v.literal(1),
  id,
  title: localText,
  description: v.optional(localText),
  languages: v.pipe(
    v.array(v.picklist(languages)),
    v.minLength(1),
    v.check((named) => new Set(named).size === named.length, 'languages must differ'),
  ),
  /** How many people it is meant for. */
  people: v.optional(
    v.pipe(
      v.strictObject({ least: people, most: people }),
      v.check(({ least, most }) => least <= most, 'least is more than most'),
    ),
  ),
  provenance: v.optional(source),
  caseCards: v.optional(
    v.pipe(
      v.array(caseCard),
      v.maxLength(10),
      v.check(
        (cards) => new Set(cards.map((card) => card.id)).size === cards.length,
        'ids of case cards must differ',
      ),
    ),
    [],
  ),
  steps: v.pipe(
    v.array(step),
    v.minLength(1),
    v.maxLength(60),
    v.check(
      (steps) => new Set(steps.map((entry) => entry.id)).size === steps.length,
      'step ids must differ',
    ),
  ),
})

type Parts = v.InferOutput<typeof deckParts>

/** A step that is about a case the deck does not have. */
function caseCardFault({ caseCards, steps }: Parts): StepFault | null {
  const index = steps.findIndex(
    ({ caseCard: named }) => named !== undefined && !caseCards.some(({ id: own }) => own === named),
  )
  return index < 0 ? null : { index, key: 'caseCard', rule: 'caseCard' }
}

/** What a step can be and show, by what it is. */
function ownFault(steps: readonly Step[], entry: Step, index: number): StepFault | null {
  const earlier = new Set(steps.slice(0, index).map(({ id: own }) => own))
  if (entry.shows.some((shown) => !earlier.has(shown.step)))
    return { index, key: 'shows', rule: 'earlierStep' }
  // It would have two sets of results, and one button for both.
  if (entry.shows.length > 0 && collects(entry)) return { index, key: 'shows', rule: 'noShows' }
  // A group's answers need no k.
  const isPersonal = activityOf(entry.type).traits(entry.config).personal
  return entry.mode === 'group' && isPersonal ? { index, key: 'mode', rule: 'individual' } : null
}

function stepFault({ steps }: Parts): StepFault | null {
  for (const [index, entry] of steps.entries()) {
    const fault = ownFault(steps, entry, index)
    if (fault) return fault
  }
  return null
}

/** A reusable script of steps: the file format `plenum-deck`, version 1. */
export const deckSchema = v.pipe(
  deckParts,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const input = dataset.value
    const { steps } = input
    const fault = caseCardFault(input) ?? stepFault(input) ?? listFaultIn(steps)
    const entry = fault && steps[fault.index]
    if (!entry) return
    const { index, key, rule } = fault
    addIssue({
      message: `${rule} expected at ${key} of ${entry.id}`,
      expected: rule,
      path: [
        { type: 'object', origin: 'value', input, key: 'steps', value: steps },
        { type: 'array', origin: 'value', input: steps, key: index, value: entry },
        { type: 'object', origin: 'value', input: entry, key, value: entry[key] },
      ],
    })
  }),
)

export type Deck = v.InferOutput<typeof deckSchema>

/** Whether answers of this step leave the phone at all. */
export const collects = (entry: Step): boolean =>
  activityOf(entry.type).traits(entry.config).collects

/** Whether there is something to answer that stays on the phone: a note, a rating for oneself. */
export function isPrivate({ type, config }: Pick<Step, 'type' | 'config'>): boolean {
  const { collects: isSent, texts, keeps = false } = activityOf(type).traits(config)
  return !isSent && (texts || keeps)
}

/**
 * How a step's results are released: the deck's word, else live for what is neither text nor
 * sensitive, else at the reveal (DESIGN.md section 4). Sensitive steps and texts are never live.
 */
export function releaseOf(entry: Step): Release {
  const { texts } = activityOf(entry.type).traits(entry.config)
  if (texts || entry.sensitive) return 'reveal'
  return entry.release ?? 'live'
}

/** The step of a deck by its id; undefined where there is none. */
export const stepOf = (deck: Deck, stepId: string): Step | undefined =>
  deck.steps.find((entry) => entry.id === stepId)

/** The case that a step is about; undefined where it is about none. */
export const caseCardOf = (
  { caseCards }: Deck,
  entry: Step,
): Deck['caseCards'][number] | undefined => caseCards.find(({ id: own }) => own === entry.caseCard)

/** The minutes of the whole workshop and of its short version; extras are in neither. */
export function plannedMinutes({ steps }: Deck): { minutes: number; coreMinutes: number } {
  const planned = steps.filter(({ optional }) => !optional)
  const sum = (all: readonly number[]) => all.reduce((total, number) => total + number, 0)
  const core = planned.filter((entry) => entry.core)
  return {
    minutes: sum(planned.map((entry) => entry.minutes)),
    coreMinutes: sum(core.map((entry) => entry.coreMinutes ?? entry.minutes)),
  }
}
