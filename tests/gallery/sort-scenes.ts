import type { Command } from '../../shared/room/commands.ts'
import { press } from '../support/plenum.ts'
import { goTo, type Phone, type TestRoom } from '../support/room.ts'
import { sortDeck } from '../support/sort-deck.ts'
import type { Scene } from './scenes.ts'

/** Bucket by bucket in each character: A, B, C; a dash where a card was left lying. */
type Row = string

type CardIds = readonly string[]

function configOf(id: string) {
  const step = sortDeck.steps.find((candidate) => candidate.id === id)
  // The deck of these scenes is made of such steps alone.
  const config = step?.config as { cards: { id: string }[]; buckets: { id: string }[] } | undefined
  if (!config) throw new Error(`no step ${id}`)
  return {
    cards: config.cards.map((card) => card.id),
    buckets: config.buckets.map(({ id: own }) => own),
  }
}

const answerIn = (row: Row, cards: CardIds, buckets: readonly string[]) => ({
  cards: Object.fromEntries(
    cards.flatMap((card, at) => {
      const bucket = buckets[(row[at] ?? '-').charCodeAt(0) - 65]
      return bucket === undefined ? [] : [[card, bucket]]
    }),
  ),
})

/**
 * One row for each who answered, alike in every run: each card leans towards letters of its own, and some
 * people lean the other way.
 */
const rowsOf = (people: number, cards: number, letters: string): Row[] =>
  Array.from({ length: people }, (_, person) =>
    Array.from({ length: cards }, (_card, card) => {
      const lean = (card * card * 7 + card) % letters.length
      const off = (person * 5 + card * 3) % 7
      return letters[off < (card % 5) + 2 ? lean : (lean + off) % letters.length] ?? '-'
    }).join(''),
  )

const does = async (room: TestRoom, commands: readonly Command[]) => {
  for (const command of commands) await press(room.console, command)
}

/** On a step of cards that nobody has sorted. */
export const onSort = (step: string, people: number, ...then: readonly Command[]): Scene => ({
  deck: { file: sortDeck },
  play: async (room) => {
    await goTo(room, step, await room.phones(people))
    await does(room, then)
  },
})

/** How many people sort, and how evenly: more dashes leave more cards lying. */
interface Crowd {
  readonly people: number
  readonly letters: string
}

async function sortAll(room: TestRoom, step: string, { people, letters }: Crowd): Promise<Phone[]> {
  const { cards, buckets } = configOf(step)
  const phones = await room.phones(people)
  await goTo(room, step, phones)
  const rows = rowsOf(people, cards.length, letters)
  await Promise.all(
    phones.map((phone, at) => phone.answer(answerIn(rows[at] ?? '', cards, buckets))),
  )
  await room.console.until((view) => view.answered === people)
  return phones
}

/** Sorted by people, and shown. */
export const sortShown = (step: string, crowd: Crowd, ...then: readonly Command[]): Scene => ({
  deck: { file: sortDeck },
  settings: { release: 'reveal' },
  play: async (room) => {
    await sortAll(room, step, crowd)
    await does(room, [{ type: 'reveal', knowing: true }, ...then])
  },
})

/** Sorted twice. */
export const sortTwice = (step: string, crowd: Crowd): Scene => ({
  deck: { file: sortDeck },
  settings: { release: 'reveal' },
  play: async (room) => {
    const phones = await sortAll(room, step, crowd)
    await does(room, [{ type: 'reveal', knowing: true }, { type: 'again' }])
    await Promise.all(phones.map((phone) => phone.until((view) => view.step?.round === 2)))
    const { cards, buckets } = configOf(step)
    const rows = rowsOf(phones.length, cards.length, 'AABAC')
    await Promise.all(
      phones.map((phone, at) => phone.answer(answerIn(rows[at] ?? '', cards, buckets))),
    )
    await room.console.until((view) => view.answered === phones.length)
    await press(room.console, { type: 'reveal', knowing: true })
  },
})

/** Each table has sorted the measures: much is left lying, and some is had at one and missed at another. */
export const tablesSorted = (tables: number, ...then: readonly Command[]): Scene => ({
  deck: { file: sortDeck },
  settings: { release: 'reveal' },
  play: async (room) => {
    await press(room.console, { type: 'tables', count: tables, seating: 'choose' })
    const phones = await room.phones(tables)
    await Promise.all(phones.map((phone, at) => phone.ask('sit', { table: at + 1 })))
    await goTo(room, 'tiltak', phones)
    const { cards, buckets } = configOf('tiltak')
    const rows = rowsOf(tables, cards.length, 'A---B-C--A-')
    for (const [at, phone] of phones.entries()) {
      await phone.ask('pen', { step: 'tiltak', round: 1, act: 'take' })
      await phone.answer(answerIn(rows[at] ?? '', cards, buckets))
    }
    await room.console.until(({ answered }) => answered === tables)
    await does(room, [{ type: 'reveal', knowing: true }, ...then])
  },
})
