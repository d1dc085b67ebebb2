import { activityOf } from '../activities/registry.ts'
import {
  findingOf,
  type ShownTables,
  pictureOf as sideBySide,
  type TableNaming,
  tableOf,
} from '../activities/side-by-side.ts'
import type { DataTable, Picture } from '../charts/marks.ts'
import type { Messages, Words } from '../i18n/words.ts'
import type { ReportView } from '../protocol/views.ts'

export type ReportStep = ReportView['steps'][number]
export type ReportRound = ReportStep['rounds'][number]

/** Why a step that collects answers has none in the report. */
export type Missing = 'notShown' | 'notYet' | 'deleted'

/** One step as a report tells of it. */
export type Section = { readonly step: ReportStep } & (
  | { readonly kind: 'results'; readonly rounds: readonly ReportRound[] }
  | { readonly kind: 'missing'; readonly why: Missing }
  /** What people wrote to themselves: nothing of it is here. */
  | { readonly kind: 'note' }
  /** A talk about results that are in the report. */
  | { readonly kind: 'talk'; readonly about: readonly ReportStep[] }
)

/** A session as it is told afterwards: what was agreed first, then step by step. */
export interface Report {
  readonly agreements: readonly Section[]
  readonly steps: readonly Section[]
}

/** Agreements are kept longer than other answers, and stand first. */
export const isAgreement = ({ type }: ReportStep): boolean => activityOf(type).lastDay !== undefined

function missing(view: ReportView, step: ReportStep, today: string): Missing {
  const { answersUntil, agreementsUntil } = view.session
  const until = isAgreement(step) ? agreementsUntil : answersUntil
  if (view.phase !== 'ended') return 'notYet'
  return until !== null && until < today ? 'deleted' : 'notShown'
}

function sectionOf(view: ReportView, step: ReportStep, today: string): Section[] {
  if (step.rounds.length > 0) return [{ kind: 'results', step, rounds: step.rounds }]
  if (step.collects) return [{ kind: 'missing', step, why: missing(view, step, today) }]
  if (activityOf(step.type).traits(step.config).texts) return [{ kind: 'note', step }]
  const about = view.steps.filter(({ id, rounds }) => rounds.length > 0 && step.shows.includes(id))
  return about.length > 0 ? [{ kind: 'talk', step, about }] : []
}

/**
 * What a report says and in which order. Talks are in it only where they are about something that is.
 *
 * @param today as yyyy-mm-dd: what was deleted before it is told apart from what was never shown
 */
export function reportOf(view: ReportView, today: string): Report {
  const sections = view.steps.flatMap((step) => sectionOf(view, step, today))
  return {
    agreements: sections.filter(({ step }) => isAgreement(step)),
    steps: sections.filter(({ step }) => !isAgreement(step)),
  }
}

/** What a round's figures say: in a sentence, as a picture, as a table. */
export interface RoundPicture {
  readonly finding: string
  readonly table: DataTable
  /** @param width in em of the surrounding text */
  readonly draw: (width: number) => Picture
}

/** @param words the activity's own, in the reader's language */
export function pictureOf(
  step: ReportStep,
  { figures, round: number, tables, wall }: ReportRound,
  words: Words<Messages>,
  naming: TableNaming,
): RoundPicture {
  const activity = activityOf(step.type)
  // The server has parsed the deck with the activity's own schema.
  const config = step.config as object
  const others = step.rounds.filter(({ round }) => round !== number)
  const beside = others.map((other) => other.figures)
  const before = step.rounds.findLast(({ round }) => round < number)?.figures
  const { k, mode } = step
  const shown = {
    config,
    figures,
    k,
    mode,
    beside,
    ...(before ? { before } : {}),
    ...(wall ? { wall } : {}),
  }
  const given: ShownTables = { shown, tables, naming }
  return {
    finding: findingOf(activity, given, words),
    table: tableOf(activity, given, words),
    draw: (width) => sideBySide(activity, given, width, words),
  }
}
