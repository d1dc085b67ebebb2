import type { DeckFile } from '../../shared/deck/library/deck-file.ts'
import type { Command } from '../../shared/room/commands.ts'
import { press } from '../support/plenum.ts'
import { quadrantConfig, quadrantDeck } from '../support/quadrant-deck.ts'
import { goTo, type Phone, type TestRoom } from '../support/room.ts'
import type { Scene } from './scenes.ts'

const matters = [
  'Elevundersøkelsen',
  'Vikarbudsjettet for våren',
  'Ny skolerute',
  'Halvårsplan for samarbeid med barnehagen',
  'Innkjøp av møbler til personalrommet',
  'Oppfølging av nyutdannede',
  'Fraværsføring',
  'Tilsyn i desember',
]

const long =
  'Samordning av kompetanseutviklingsplaner, medarbeidersamtaler og møteplaner på tvers av avdelinger for hele skoleåret, også i barnehagen'

const textIn = (text: string) => ({ nb: text, en: text })

const casesOf = (count: number, isLong = false) =>
  matters.slice(0, count).map((title, at) => ({
    id: `s${at + 1}`,
    title: textIn(isLong ? `${at + 1}. ${long}`.slice(0, 140) : title),
  }))

export const casesDeck = (count: number, isLong = false): DeckFile =>
  quadrantDeck({ ...quadrantConfig, cases: casesOf(count, isLong) })

/** What a person says of a case: a digit for each situation, "?" for somebody who does not know. */
const pairs: Readonly<Record<string, object>> = {
  '1': { vertical: 'no', horizontal: 'no' },
  '2': { vertical: 'yes', horizontal: 'no' },
  '3': { vertical: 'yes', horizontal: 'yes' },
  '4': { vertical: 'no', horizontal: 'yes' },
  '?': { vertical: 'unknown', horizontal: 'yes' },
}

/** A row of answers for each case, one letter for each person. */
export const apart: readonly string[] = [
  '3333333333?3',
  '1313131313??',
  '222223332222',
  '414144444144',
  '111111111141',
  '333322221144',
  '3323332333?3',
  '212121312121',
]

const apartAfter: readonly string[] = [
  '333333333333',
  '13333333333?',
  '222223332233',
  '414144444144',
  '111111111111',
  '333333332333',
  '332333233333',
  '222221322221',
]

export const allAgree = apart.map(() => '3'.repeat(12))

const answersIn = (rows: readonly string[]): unknown[] => {
  const people = Math.max(...rows.map(({ length }) => length))
  return Array.from({ length: people }, (_, person) => ({
    cases: Object.fromEntries(
      rows.flatMap((row, at) => {
        const given = pairs[row[person] ?? '']
        return given ? [[`s${at + 1}`, given] as const] : []
      }),
    ),
  }))
}

async function answerAll(room: TestRoom, phones: readonly Phone[], answers: readonly unknown[]) {
  await Promise.all(phones.slice(0, answers.length).map((phone, at) => phone.answer(answers[at])))
  await room.console.until((view) => view.answered === answers.length)
}

interface Of {
  readonly cases?: number
  readonly isLong?: boolean
}

/** On the question, with so many cases, before anybody has answered. */
export const onCases = ({ cases = 8, isLong }: Of, ...then: readonly Command[]): Scene => ({
  deck: { file: casesDeck(cases, isLong) },
  play: async (room) => {
    await goTo(room, 'saker', await room.phones(12))
    for (const command of then) await press(room.console, command)
  },
})

async function place(room: TestRoom, rows: readonly string[]): Promise<Phone[]> {
  const answers = answersIn(rows)
  const phones = await room.phones(Math.max(12, answers.length))
  await goTo(room, 'saker', phones)
  await answerAll(room, phones, answers)
  return phones
}

/** Cases placed and shown: as many as there are rows. */
export const placedScene = (
  rows: readonly string[],
  { isLong }: Of = {},
  ...then: readonly Command[]
): Scene => ({
  deck: { file: casesDeck(rows.length, isLong) },
  play: async (room) => {
    await place(room, rows)
    for (const command of [{ type: 'reveal', knowing: true } as const, ...then])
      await press(room.console, command)
  },
})

/** The same placed once more after the talk. */
export const placedTwice: Scene = {
  deck: { file: casesDeck(apart.length) },
  play: async (room) => {
    const phones = await place(room, apart)
    await press(room.console, { type: 'reveal', knowing: true })
    await press(room.console, { type: 'again' })
    await Promise.all(phones.map((phone) => phone.until(({ step }) => step?.round === 2)))
    await answerAll(room, phones, answersIn(apartAfter))
    await press(room.console, { type: 'reveal', knowing: true })
  },
}
