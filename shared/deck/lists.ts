import * as v from 'valibot'
import { type ListName, listNames, type OpenList } from '../activities/open-list.ts'
import { type ActivityType, activityOf } from '../activities/registry.ts'
import type { LocalText } from '../i18n/local-text.ts'
import type { Rule } from './fault.ts'

const sourceOf = (id: v.GenericSchema<unknown, string>) =>
  v.strictObject({ step: id, of: v.picklist(['texts', 'themes']) })

/** Where a list comes from: what became of an earlier step's texts. */
export type ListSource = v.InferOutput<ReturnType<typeof sourceOf>>

type Sources = { readonly [Name in ListName as `${Name}From`]?: ListSource | undefined }

type WithList = Sources & { readonly type: ActivityType; readonly config: unknown }

/**
 * What of a step may come from an earlier step's texts: its themes, or the texts that are shown, merged
 * ones once. Frozen when the step opens, after its own entries.
 */
export const listSources = (id: v.GenericSchema<unknown, string>) => ({
  /** What people choose from. */
  optionsFrom: v.optional(sourceOf(id)),
  /** What people answer about, one by one. */
  casesFrom: v.optional(sourceOf(id)),
  /** What people sort. */
  cardsFrom: v.optional(sourceOf(id)),
  /** What people rate. */
  itemsFrom: v.optional(sourceOf(id)),
})

/** The list of a step that another step can fill; undefined where its activity has none. */
export const openListOf = ({ type, config }: WithList): OpenList | undefined =>
  activityOf(type).traits(config).list

/** Where a step's list comes from; undefined where all of it is the deck's own. */
export function listSourceOf(step: WithList): ListSource | undefined {
  const list = openListOf(step)
  return list && step[`${list.name}From`]
}

/** What every list has: its title in one language where somebody reads it, in all of them in a deck. */
interface ListEntry {
  readonly id: string
  readonly title: string | LocalText
}

/** The entries that a configuration has under the name of a list. */
export function entriesOf(config: unknown, name: ListName): readonly ListEntry[] {
  // The activity's own schema has parsed it; its traits say under which name its list is.
  const lists = config as Readonly<Partial<Record<ListName, readonly ListEntry[]>>>
  return lists[name] ?? []
}

/** What is wrong with a step, and where. */
export interface StepFault {
  readonly index: number
  readonly key: `${ListName}From` | 'config' | 'shows' | 'mode' | 'caseCard'
  readonly rule: Rule
}

type Ordered = readonly (WithList & { readonly id: string })[]

/** A list can be filled where the activity has one of that name. */
function foreignList(step: WithList, index: number): StepFault | null {
  const own = openListOf(step)?.name
  const other = listNames.find((name) => name !== own && step[`${name}From`] !== undefined)
  return other ? { index, key: `${other}From`, rule: 'noSuchList' } : null
}

/** What is not filled from elsewhere is in the deck. */
function tooShortList(step: WithList, index: number): StepFault | null {
  const list = openListOf(step)
  if (!list || listSourceOf(step) || list.own >= list.least) return null
  return { index, key: 'config', rule: 'ownEntries' }
}

/** What fills a list are texts that are there by then. */
function sourceless(steps: Ordered, step: WithList, index: number): StepFault | null {
  const list = openListOf(step)
  const from = listSourceOf(step)
  if (!list || !from) return null
  const source = steps.slice(0, index).find(({ id }) => id === from.step)
  const traits = source && activityOf(source.type).traits(source.config)
  return traits?.collects && traits.sorts
    ? null
    : { index, key: `${list.name}From`, rule: 'earlierTexts' }
}

/** The first step whose list is not what it can be; null where all are. */
export function listFaultIn(steps: Ordered): StepFault | null {
  for (const [index, step] of steps.entries()) {
    const fault =
      foreignList(step, index) ?? tooShortList(step, index) ?? sourceless(steps, step, index)
    if (fault) return fault
  }
  return null
}
