import * as v from 'valibot'
import { valuesIn } from '../../shared/activities/figures.ts'
import { movedIn } from '../../shared/activities/moved.ts'
import { activityOf } from '../../shared/activities/registry.ts'
import { findingOf as findingIn } from '../../shared/activities/side-by-side.ts'
import { chartsWords } from '../../shared/i18n/charts/index.ts'
import { movedInWords } from '../../shared/i18n/charts/moved-words.ts'
import type { Language } from '../../shared/i18n/languages.ts'
import { type ScreenWords, screenWords } from '../../shared/i18n/screen/index.ts'
import { type AnyCatalogue, type Words, wordsIn } from '../../shared/i18n/words.ts'
import type { ScreenView, ShownRound, StepView } from '../../shared/protocol/views.ts'
import { countPeople } from '../charts/count-people.ts'
import { groupsInWords } from './groups.ts'
import { isLiveHidden, isSettled, moreOf, stageOf } from './stage.ts'

const named = v.object({ id: v.string(), text: v.string() })

/** The text that is read large; none where it is not. */
const liftedIn = ({ wall, figures }: ShownRound): string[] =>
  valuesIn(figures, 'note').flatMap((value) => {
    const note = v.safeParse(named, value)
    return note.success && note.output.id === wall?.lifted ? [note.output.text] : []
  })

/** A round's picture in words: what it says, and of how many. Nothing while it grows. */
function findingOf(shown: ShownRound, language: Language): string[] {
  if (!shown.final) return []
  const activity = activityOf(shown.type)
  // `wordsIn` gives what is asked for here: only the keys are forgotten on the way.
  const words = wordsIn(activity.words as AnyCatalogue, language)
  const config = shown.config as object
  const { figures, k, mode, wall, tables } = shown
  const say = wordsIn(chartsWords, language)
  const naming = { nameOf: (table: number) => say('table', { table }), head: say('tableHead') }
  const drawn = { config, figures, k, mode, ...(wall ? { wall } : {}) }
  const finding = findingIn(activity, { shown: drawn, tables, naming }, words)
  const count = countPeople(shown)
  const people = count && `${say(count.skipped > 0 ? 'peopleAndSkipped' : 'people', { ...count })}.`
  const moved = movedInWords(movedIn(shown.figures), say)
  return [finding, moved, people].flatMap((text) => text || [])
}

/** While a text is read large, it is all that is shown of its round, unless that stands as a table. */
function saidOf(round: ShownRound, { asTable }: ScreenView, language: Language): readonly string[] {
  const lifted = asTable ? [] : liftedIn(round).slice(0, 1)
  return lifted.length > 0 ? lifted : findingOf(round, language)
}

const findings = (view: ScreenView, language: Language): string =>
  view.shown.flatMap((round) => saidOf(round, view, language)).join(' ')

/** What the room's move would make a sighted person look up for, in words. */
function stageInWords(view: ScreenView, step: StepView, language: Language): string {
  const say = wordsIn(screenWords, language)
  const stage = stageOf(view, step)
  if (stage === 'results') return findings(view, language)
  if (stage === 'hidden' || stage === 'sealed') return `${say(stage)}. ${say(moreOf(stage, step))}`
  return isLiveHidden(view, step) ? `${say('hidden')}.` : ''
}

const statusInWords = (before: StepView, { status }: StepView, say: Words<ScreenWords>): string => {
  if (status === before.status) return ''
  if (status === 'locked' || status === 'closing') return `${say(status)}.`
  return status === 'open' ? say('openAgain') : ''
}

const isRunning = ({ phase, blank, joinOverlay, parking }: ScreenView) =>
  phase === 'running' && !blank && !joinOverlay && parking === null

const isSamePlace = (a: StepView, b: StepView) => a.id === b.id && a.round === b.round

/** That quiet time has begun is the last thing said until it is over. */
const quietInWords = (before: ScreenView | null, { type }: StepView, language: Language): string =>
  before?.quiet ? '' : wordsIn(screenWords, language)('quiet', { type })

/** Whether the same results stand as a table now, or as a picture again. */
const isTurned = (before: ScreenView, now: ScreenView): boolean =>
  before.shown.length > 0 && now.shown.length > 0 && before.asTable !== now.asTable

/** What happened while the room stayed on a step and its picture as it was. */
function smallChange(before: ScreenView, now: ScreenView, language: Language): string {
  if (!before.step || !now.step) return ''
  const say = wordsIn(screenWords, language)
  if (stageOf(now, now.step) === 'results') {
    if (before.asTable !== now.asTable) return say(now.asTable ? 'asTable' : 'asPicture')
    if (before.page !== now.page) return say('page', { page: now.page + 1 })
  }
  return statusInWords(before.step, now.step, say)
}

/**
 * What a screen reader is told when one view follows another; empty where nothing is to be said. A new
 * step, the overlay and the black screen say nothing here: the focus moves to their heading, which is read.
 */
export function announcement(
  before: ScreenView | null,
  now: ScreenView,
  language: Language,
): string {
  const { step } = now
  if (!step || !isRunning(now)) return ''
  if (now.quiet) return quietInWords(before, step, language)
  const stage = stageInWords(now, step, language)
  if (!before?.step || !isRunning(before) || !isSamePlace(before.step, step)) return stage
  const isAsBefore = stage === stageInWords(before, before.step, language)
  return isAsBefore || isTurned(before, now) ? smallChange(before, now, language) : stage
}

/** The figure that changes all the time: said at most every ten seconds. */
export function countInWords(view: ScreenView, language: Language): string {
  const say = wordsIn(screenWords, language)
  if (view.blank || view.quiet || view.parking) return ''
  if (view.phase === 'lobby') return say('joined', { people: view.inRoom })
  const { step } = view
  if (!step || step.status === 'idle' || isSettled(view, step)) return ''
  if (step.byTable) return say('tables.delivered', { answered: view.answered, of: view.of })
  if (step.mode === 'group') return groupsInWords(step, view.answered, say)
  return say('answered', { answered: view.answered, of: view.of })
}
