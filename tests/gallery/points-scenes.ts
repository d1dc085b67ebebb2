import type { DeckFile } from '../../shared/deck/library/deck-file.ts'
import { sevenSteps } from '../../shared/deck/library/ellen/lenses.ts'
import { advantages, drawbacks } from '../../shared/deck/library/laering-i-jobben/lists.ts'
import type { Command } from '../../shared/room/commands.ts'
import { press } from '../support/plenum.ts'
import { goTo, type Phone, type TestRoom } from '../support/room.ts'
import type { Scene } from './scenes.ts'

const long =
  'Utvikle kvalitetsvurderingssystemet på tvers av avdelingene, sammen med tillitsvalgte og foresatte'

const longTexts = {
  nb: `${long}, og følge det opp to ganger i året`,
  da: `${long}, og følge det op to gange om året`,
  en: 'Develop the system of quality assessment across departments, together with unions and parents, and follow it up twice a year',
}

const named = (label: string, en: string) => ({ nb: label, da: label, en })

const budgetsOf = (isLong: boolean) => [
  {
    label: isLong ? longTexts : named('Fordelene', 'The advantages'),
    options: advantages.map(({ id }) => id),
    k: 3,
  },
  {
    label: isLong ? longTexts : named('Ulempene', 'The drawbacks'),
    options: drawbacks.map(({ id }) => id),
    k: 3,
    max: 2,
  },
]

const lengthened = <Option extends { readonly title: unknown }>(
  options: readonly Option[],
  isLong: boolean,
) => options.map((option) => (isLong ? { ...option, title: longTexts } : option))

const both = [...advantages, ...drawbacks]

const stepOf = (id: string, prompt: string, config: object) => ({
  id,
  type: 'points' as const,
  title: named('Poeng', 'Points'),
  prompt: named(prompt, 'Spread the points.'),
  minutes: 5,
  config,
})

const spread = 'Tre poeng til fordelene som betyr mest, tre til ulempene vi må ta på alvor.'
const order = 'Sett de sju stegene i den rekkefølgen lederen bør ta dem.'

/** Budgets and orders, in usual and in the longest words, of people and of tables. */
export const pointsDeck: DeckFile = {
  format: 'plenum-deck',
  version: 1,
  id: 'poeng',
  title: named('Poeng på tre måter', 'Points in three ways'),
  languages: ['nb', 'da', 'en'],
  steps: [
    {
      ...stepOf('to-deler', spread, { options: both, budgets: budgetsOf(false) }),
      mode: 'individual',
    },
    {
      ...stepOf('to-lange', spread, {
        options: lengthened(both, true),
        budgets: budgetsOf(true),
      }),
      mode: 'individual',
    },
    { ...stepOf('rekkefolge', order, { options: sevenSteps, rank: true }), mode: 'individual' },
    {
      ...stepOf('lang-rekkefolge', order, { options: lengthened(sevenSteps, true), rank: true }),
      mode: 'individual',
    },
    { ...stepOf('bordene', order, { options: sevenSteps, rank: true }), mode: 'group' },
  ],
}

type StepId = 'to-deler' | 'to-lange' | 'rekkefolge' | 'lang-rekkefolge' | 'bordene'

/** So many points of a list for one person: heaped by some, spread by others. */
function given(ids: readonly string[], person: number, most: number): [string, number][] {
  const first = ids[(person * person + 1) % 5]
  const second = ids[(person * 3 + 2) % ids.length]
  if (first === undefined || second === undefined || first === second || person % 3 === 0)
    return [[first ?? '', most]]
  return [
    [first, 1],
    [second, most - 1],
  ]
}

const dotsOf = (person: number) => ({
  points: Object.fromEntries([
    ...given(
      advantages.map(({ id }) => id),
      person,
      3,
    ),
    ...given(
      drawbacks.map(({ id }) => id),
      person,
      2,
    ),
  ]),
})

/** Most begin with the aims; where respect belongs they are of two minds. */
function orderOf(person: number) {
  const ids = ['a', 'b', 'c', 'd', 'e', 'g']
  const at = person % 4 === 0 ? 2 : 0
  const others = [...ids.slice(at), ...ids.slice(0, at)]
  return { order: person % 2 === 0 ? ['f', ...others] : [...others, 'f'] }
}

const answerOf = (step: StepId, person: number) =>
  step.startsWith('to-') ? dotsOf(person) : orderOf(person)

const does = async (room: TestRoom, commands: readonly Command[]) => {
  for (const command of commands) await press(room.console, command)
}

/** On a step that nobody has answered. */
export const onPoints = (step: StepId, ...then: readonly Command[]): Scene => ({
  deck: { file: pointsDeck },
  play: async (room) => {
    await goTo(room, step, await room.phones(11))
    await does(room, then)
  },
})

async function answerAll(room: TestRoom, phones: readonly Phone[], step: StepId, from = 0) {
  await Promise.all(phones.map((phone, at) => phone.answer(answerOf(step, at + from))))
  await room.console.until((view) => view.answered === phones.length)
}

/** Answered by so many people, and shown. */
export const pointsShown = (step: StepId, people: number, ...then: readonly Command[]): Scene => ({
  deck: { file: pointsDeck },
  settings: { release: 'reveal' },
  play: async (room) => {
    const phones = await room.phones(people)
    await goTo(room, step, phones)
    await answerAll(room, phones, step)
    await does(room, [{ type: 'reveal', knowing: true }, ...then])
  },
})

/** Put in order twice. */
export const rankedTwice: Scene = {
  deck: { file: pointsDeck },
  settings: { release: 'reveal' },
  play: async (room) => {
    const phones = await room.phones(12)
    await goTo(room, 'rekkefolge', phones)
    await answerAll(room, phones, 'rekkefolge')
    await does(room, [{ type: 'reveal', knowing: true }, { type: 'again' }])
    await Promise.all(phones.map((phone) => phone.until(({ step }) => step?.round === 2)))
    await answerAll(room, phones, 'rekkefolge', 1)
    await press(room.console, { type: 'reveal', knowing: true })
  },
}

/** Each table has put the steps in an order of its own. */
export const tablesRanked = (tables: number, ...then: readonly Command[]): Scene => ({
  deck: { file: pointsDeck },
  settings: { release: 'reveal' },
  play: async (room) => {
    await press(room.console, { type: 'tables', count: tables, seating: 'choose' })
    const phones = await room.phones(tables)
    await Promise.all(phones.map((phone, at) => phone.ask('sit', { table: at + 1 })))
    await goTo(room, 'bordene', phones)
    for (const [at, phone] of phones.entries()) {
      await phone.ask('pen', { step: 'bordene', round: 1, act: 'take' })
      await phone.answer(orderOf(at))
    }
    await room.console.until(({ answered }) => answered === tables)
    await does(room, [{ type: 'reveal', knowing: true }, ...then])
  },
})
