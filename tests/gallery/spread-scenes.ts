import type { DeckFile } from '../../shared/deck/library/deck-file.ts'
import { trygtNok } from '../../shared/deck/library/trygt-nok.ts'
import type { Command } from '../../shared/room/commands.ts'
import { press } from '../support/plenum.ts'
import { goTo, type Phone, type TestRoom } from '../support/room.ts'
import type { Scene } from './scenes.ts'

/** What each person gives the items of a step, item by item; 0 is "don't know", a dash no answer. */
type Ratings = Readonly<Record<string, string>>

export const threeApart: Ratings = {
  a: '4 4 5 4 3 4 5 4 4 5 4 0',
  b: '3 4 2 3 3 4 5 3 2 3 4 3',
  c: '1 5 1 2 5 5 1 2 4 5 1 -',
}

const threeAfter: Ratings = {
  a: '4 4 5 4 4 4 5 4 4 5 4 4',
  b: '3 4 3 4 3 4 4 3 3 3 4 3',
  c: '3 4 2 3 4 4 2 3 4 4 2 3',
}

export const tooFewRatings: Ratings = { a: '4 4 5 4', b: '3 4', c: '1 5 1 2' }

const sevenRatings: Ratings = {
  1: '2 3 1 2 4 3 2 1 5 2 3 2',
  2: '4 4 3 5 4 4 4 3 4 5 4 0',
  3: '1 1 2 1 3 1 2 1 1 2 1 0',
  4: '3 2 4 3 3 4 2 3 5 3 2 3',
  5: '4 5 4 3 5 4 4 2 5 4 3 4',
  6: '5 5 5 4 5 5 5 5 4 5 5 5',
  7: '1 5 2 5 1 4 5 1 2 5 1 4',
}

const valueOf = (written: string) => ({ v: written === '0' ? 'dk' : Number(written) })

/** One answer for each person. */
const answersIn = (ratings: Ratings): unknown[] => {
  const rows = Object.entries(ratings).map(([id, row]) => ({ id, given: row.split(' ') }))
  const people = Math.max(...rows.map(({ given }) => given.length))
  return Array.from({ length: people }, (_, person) => {
    const own = rows.flatMap(({ id, given }) => {
      const written = given[person] ?? '-'
      return written === '-' ? [] : [[id, valueOf(written)] as const]
    })
    return { ratings: Object.fromEntries(own) }
  })
}

async function answerAll(room: TestRoom, phones: readonly Phone[], answers: readonly unknown[]) {
  await Promise.all(phones.slice(0, answers.length).map((phone, at) => phone.answer(answers[at])))
  await room.console.until((view) => view.answered === answers.length)
}

const does = async (room: TestRoom, commands: readonly Command[]) => {
  for (const command of commands) await press(room.console, command)
}

const inT2 = { deck: { id: 'trygt-nok' } } as const

/** On a step of "Trygt nok", before anybody has answered; an extra is taken in first. */
export const onT2 = (step: string, people: number, ...then: readonly Command[]): Scene => ({
  ...inT2,
  play: async (room) => {
    const phones = await room.phones(people)
    await press(room.console, { type: 'skip', step: 'sju-sider', on: false })
    await goTo(room, step, phones)
    await does(room, then)
  },
})

const rate = async (room: TestRoom, step: string, ratings: Ratings): Promise<Phone[]> => {
  const answers = answersIn(ratings)
  const phones = await room.phones(Math.max(12, answers.length))
  await press(room.console, { type: 'skip', step: 'sju-sider', on: false })
  await goTo(room, step, phones)
  await answerAll(room, phones, answers)
  return phones
}

/** Three statements rated, and shown. */
export const ratedScene = (ratings: Ratings, ...then: readonly Command[]): Scene => ({
  ...inT2,
  play: async (room) => {
    await rate(room, 'hos-oss', ratings)
    await does(room, [{ type: 'reveal', knowing: true }, ...then])
  },
})

/** The seven statements of the extra, shown. */
export const sevenRated: Scene = {
  ...inT2,
  play: async (room) => {
    await rate(room, 'sju-sider', sevenRatings)
    await press(room.console, { type: 'reveal', knowing: true })
  },
}

/** The same three once more after the talk. */
export const ratedTwice: Scene = {
  ...inT2,
  play: async (room) => {
    const phones = await rate(room, 'hos-oss', threeApart)
    await does(room, [{ type: 'reveal', knowing: true }, { type: 'again' }])
    await Promise.all(phones.map((phone) => phone.until(({ step }) => step?.round === 2)))
    await answerAll(room, phones, answersIn(threeAfter))
    await press(room.console, { type: 'reveal', knowing: true })
  },
}

const methods = [
  'Rekkefremlegg i personalmøtet',
  'Spilleregler for uenighet, laget sammen og hengt opp på personalrommet',
  'Motstemme på omgang',
  'For og mot før noen tar standpunkt',
  'Fakta – virkning – ønske når noe må sies',
  'Fem minutter etter møtet: hva hjalp, hva hindret?',
  'Avtalekort med hva, hvem, når og hvordan vi minner hverandre på det',
  'Kollegaveiledning om en reell sak',
  'Parvis forberedelse før vanskelige saker',
  'Åpen dør på fredager',
  'Faste medarbeidersamtaler to ganger i året med skriftlig oppsummering til begge',
  'Skolevandring',
]

const textIn = (text: string) => ({ nb: text, da: text, en: text })

/** "Trygt nok" with methods of its own to spread dots over. */
const dotsDeck = (count: number): DeckFile => ({
  ...trygtNok,
  steps: trygtNok.steps.map(({ optionsFrom, ...step }) =>
    optionsFrom
      ? {
          ...step,
          config: {
            points: 3,
            most: 2,
            options: methods
              .slice(0, count)
              .map((title, at) => ({ id: `m${at + 1}`, title: textIn(title) })),
          },
        }
      : step,
  ),
})

/** On the dots, with so many methods. */
export const onDots = (count: number): Scene => ({
  deck: { file: dotsDeck(count) },
  play: async (room) => goTo(room, 'prikker', await room.phones(12)),
})

const spreads: readonly Readonly<Record<string, number>>[] = [
  { m1: 2, m4: 1 },
  { m1: 1, m6: 2 },
  { m3: 2, m4: 1 },
  { m1: 2, m3: 1 },
  { m6: 1, m3: 2 },
  { m2: 1, m1: 1 },
  { m5: 2, m8: 1 },
  { m1: 1, m4: 1, m6: 1 },
  { m3: 1 },
]

/** The dots given and shown, in the talk about them. */
export const dotsShown = (count: number, ...then: readonly Command[]): Scene => ({
  deck: { file: dotsDeck(count) },
  play: async (room) => {
    const phones = await room.phones(12)
    await goTo(room, 'prikker', phones)
    await answerAll(
      room,
      phones,
      spreads.map((points) => ({ points })),
    )
    await goTo(room, 'hva-krever-det', phones)
    await does(room, then)
  },
})
