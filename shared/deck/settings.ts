import * as v from 'valibot'
import { activityOf } from '../activities/registry.ts'
import { languages } from '../i18n/languages.ts'
import { isWhole } from '../lib/text.ts'
import { blockNames, isTwice } from './block-names.ts'
import type { Deck, Step } from './deck.ts'

const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(730))

/** What the facilitator decides at the start. k is set before anyone joins, and stays. */
export const settingsSchema = v.strictObject({
  title: v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1),
    v.maxLength(120),
    v.check(isWhole, 'half a character'),
  ),
  unit: v.picklist(['school', 'kindergarten']),
  expected: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2_000)),
  language: v.picklist(languages),
  /** How many people must have given a figure a value before it is shown; sensitive steps need 5. */
  k: v.pipe(v.number(), v.integer(), v.minValue(3), v.maxValue(20)),
  /** `deck`: each step as the deck says. `reveal`: nothing grows live in this session. */
  release: v.picklist(['deck', 'reveal']),
  /** `deck`: texts are looked through where the deck says so. `look-through`: all are, cards too. */
  texts: v.optional(v.picklist(['deck', 'look-through']), 'deck'),
  /** Somebody whom the others answer to takes part. */
  leader: v.optional(v.boolean(), false),
  /** The whole workshop, or its core steps with their shorter minutes. */
  length: v.optional(v.picklist(['full', 'short']), 'full'),
  /** The steps that are left out from the start, where somebody has chosen: else the length says which. */
  without: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(60))),
  /** What the workshop is opened and closed with, beside its own steps. */
  blocks: v.optional(
    v.pipe(
      v.array(v.picklist(blockNames)),
      v.check((chosen) => !isTwice(chosen), 'each block once, and one check-in'),
    ),
  ),
  /** Days until answers are deleted. */
  answerDays: days,
  /** Days until agreements are deleted; null = 60 days after the latest day on a card. */
  agreementDays: v.nullable(days),
})

export type Settings = v.InferOutput<typeof settingsSchema>

type Plan = Pick<Settings, 'length' | 'without'>
type Planned = Pick<Step, 'id' | 'core' | 'optional'>

/**
 * The steps that a session leaves out from the start: those that somebody has switched off; where nobody
 * has chosen, extras, and in the short version all but the core.
 *
 * @returns ids, in the deck's order
 */
export function leftOut(
  { steps }: { readonly steps: readonly Planned[] },
  { length, without }: Plan,
): string[] {
  const isOut = ({ id, core, optional }: Planned) =>
    without ? without.includes(id) : optional || (length === 'short' && !core)
  return steps.filter(isOut).map(({ id }) => id)
}

/**
 * What is wrong with a choice of steps: the path of a step that the deck does not have, or of the whole
 * choice where it leaves nothing to do. Null where nothing is.
 */
export function withoutFault({ steps }: Deck, { without }: Pick<Plan, 'without'>): string | null {
  if (!without) return null
  const unknown = without.findIndex((id) => !steps.some((step) => step.id === id))
  if (unknown >= 0) return `without.${unknown}`
  return steps.every(({ id }) => without.includes(id)) ? 'without' : null
}

/** The minutes planned for a step in this session. */
export const minutesOf = (
  { minutes, coreMinutes }: Pick<Step, 'minutes' | 'coreMinutes'>,
  { length }: Pick<Settings, 'length'>,
): number => (length === 'short' ? (coreMinutes ?? minutes) : minutes)

/** The least number for sensitive steps (CONTENT.md 3.3). */
const sensitiveK = 5

/** How many people a figure of this step needs. 1 in group mode: tables sign their answers. */
export function kOf(step: Pick<Step, 'mode' | 'sensitive'>, settings: Pick<Settings, 'k'>): number {
  if (step.mode === 'group') return 1
  return step.sensitive ? Math.max(sensitiveK, settings.k) : settings.k
}

/** Whether what people write here is looked through before anyone sees it. */
export function isModerated(
  { type, config, moderate }: Pick<Step, 'type' | 'config' | 'moderate'>,
  settings: Pick<Settings, 'texts'>,
): boolean {
  const { collects, texts } = activityOf(type).traits(config)
  return moderate || (settings.texts === 'look-through' && collects && texts)
}
