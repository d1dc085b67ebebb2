import { hold, openAnswers, type RoundAnswers } from '../../server/rooms/round-answers.ts'
import { releaseFigures } from '../../shared/activities/figures.ts'
import { activityOf, activityTypes } from '../../shared/activities/registry.ts'
import type { Part } from '../../shared/activities/tally.ts'
import type { Step } from '../../shared/deck/deck.ts'
import { library } from '../../shared/deck/library/index.ts'
import { localize } from '../../shared/i18n/local-text.ts'
import { wordsIn } from '../../shared/i18n/words.ts'
import type { Json } from '../../shared/lib/json.ts'
import { filled } from '../support/filled-steps.ts'
import { answerTo } from '../support/walk-answers.ts'
import { type Line, shown } from './figures.ts'

/** A step to answer, and what each person answers. */
interface Task {
  readonly step: Step
  readonly answerOf: (person: number) => Json
}

/** The largest step of a kind in the library: it has most to count, and most to draw. */
function largestOf(type: string): Task | null {
  const steps = library
    .flatMap((deck) => deck.steps)
    .filter((step) => step.type === type)
    .map(filled)
    .filter((step) => activityOf(type).traits(step.config).collects)
    .toSorted((a, b) => JSON.stringify(b.config).length - JSON.stringify(a.config).length)
  const [step] = steps
  if (!step) return null
  const config = localize(step.config, 'nb')
  return {
    step,
    // What the walk answers is JSON, as a phone sends it.
    answerOf: (person) => answerTo(type as Step['type'], config, { step: step.id, person }) as Json,
  }
}

const many = 10_000
const few = 100
const turns = 6

/** Microseconds that each of so many acts takes: the least of some turns, as the machine's other work only adds. */
function timeOf(acts: number, turn: () => () => void): number {
  const times = Array.from({ length: turns }, () => {
    const run = turn()
    const from = performance.now()
    run()
    return ((performance.now() - from) * 1_000) / acts
  })
  return Math.min(...times)
}

const round = ({ step }: Task): RoundAnswers =>
  openAnswers({ step: step.id, round: 1 }, step, Buffer.alloc(32), false)

const nameOf = (person: number) => `respondent ${person}`

/** As many answers as `many`, in rounds of so many people: what an answer costs where there are so many. */
function foldCost(task: Task, people: number, answers: readonly Json[]): number {
  return timeOf(many, () => {
    const rounds = Array.from({ length: many / people }, () => round(task))
    return () => {
      for (const one of rounds)
        for (let person = 0; person < people; person += 1)
          hold(one, nameOf(person), 1, answers[person] ?? null)
    }
  })
}

/** The same for another answer in place of the first one. */
function changeCost(task: Task, people: number, answers: readonly Json[]): number {
  return timeOf(many, () => {
    const rounds = Array.from({ length: many / people }, () => round(task))
    for (const one of rounds)
      for (let person = 0; person < people; person += 1)
        hold(one, nameOf(person), 1, answers[person] ?? null)
    return () => {
      for (const one of rounds)
        for (let person = 0; person < people; person += 1)
          hold(one, nameOf(person), 2, answers[person + 1] ?? null)
    }
  })
}

/** What the least that can be done costs: the same parts counted in one plain Map. */
function plainCost(task: Task, answers: readonly Json[]): number {
  const activity = activityOf(task.step.type)
  return timeOf(many, () => {
    const counts = new Map<string, number>()
    const all: Part[][] = answers.map((answer) => activity.parts(task.step.config, answer))
    return () => {
      for (const parts of all)
        for (const { figure, value } of parts) {
          const key = `${figure} ${JSON.stringify(value)}`
          counts.set(key, (counts.get(key) ?? 0) + 1)
        }
    }
  })
}

const ratio = (value: number, base: number) =>
  `${shown(value)} / ${shown(base)} = ${shown(value / base)} ×`

function foldLines(type: string, task: Task): Line[] {
  const answers = Array.from({ length: many + 1 }, (_, person) => task.answerOf(person))
  const plain = plainCost(task, answers)
  const at = { few: foldCost(task, few, answers), many: foldCost(task, many, answers) }
  const changed = { few: changeCost(task, few, answers), many: changeCost(task, many, answers) }
  const line = (what: string, cost: typeof at): Line => ({
    what: `${type}: ${what}, µs / counted in a plain Map; growth from ${few} to ${many}`,
    values: [ratio(cost.few, plain), ratio(cost.many, plain), `${shown(cost.many / cost.few)} ×`],
    // Were it not the same for each answer, it would be a hundred times as much.
    goal: 'growth ≤ 3 ×',
    met: cost.many / cost.few <= 3,
  })
  return [line('an answer', at), line('a changed answer', changed)]
}

const drawn = { few: 30, many: 3_000 }
const width = 60

/** What a screen does with the figures of so many answers: picture, finding and table. */
function layoutCost(task: Task, people: number): { own: number; base: number } {
  const activity = activityOf(task.step.type)
  const say = wordsIn(activity.words, 'nb')
  const held = round(task)
  for (let person = 0; person < people; person += 1)
    hold(held, nameOf(person), 1, task.answerOf(person))
  const figures = releaseFigures(held.tally, 3)
  const config = localize(task.step.config as never, 'nb') as object
  const times = people > few ? 4 : 100
  const given = { config, figures, k: 3 }
  return {
    own: timeOf(times, () => () => {
      for (let turn = 0; turn < times; turn += 1) {
        activity.picture(given, width, say)
        activity.finding(given, say)
        activity.table(given, say)
      }
    }),
    base: timeOf(times, () => () => {
      for (let turn = 0; turn < times; turn += 1) JSON.stringify(releaseFigures(held.tally, 3))
    }),
  }
}

function layoutLine(type: string, task: Task): Line {
  const small = layoutCost(task, drawn.few)
  const large = layoutCost(task, drawn.many)
  const growth = large.own / small.own
  const linear = drawn.many / drawn.few
  return {
    what: `${type}: picture, finding and table, µs / its figures as JSON; growth from ${drawn.few} to ${drawn.many}`,
    values: [ratio(small.own, small.base), ratio(large.own, large.base), `${shown(growth)} ×`],
    goal: `growth ≤ ${linear} ×`,
    met: growth <= linear,
  }
}

/** What an answer and a picture cost, activity by activity, at the largest step of the library. */
export function activityLines(): Line[] {
  return activityTypes.flatMap((type) => {
    const task = largestOf(type)
    return task ? [...foldLines(type, task), layoutLine(type, task)] : []
  })
}
