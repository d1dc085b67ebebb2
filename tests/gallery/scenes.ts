import type { Settings } from '../../shared/deck/settings.ts'
import type { Command } from '../../shared/room/commands.ts'
import { chooseK, press } from '../support/plenum.ts'
import { goTo, type Phone, type TestRoom } from '../support/room.ts'

/** A room as it is when somebody looks: how it was started, and what has been done in it. */
export interface Scene {
  readonly deck?: unknown
  readonly settings?: Partial<Settings>
  readonly play: (room: TestRoom) => Promise<unknown>
}

/** How many chose each option. */
export type Votes = Readonly<Record<string, number>>

export const spread: Votes = { K1: 3, K2: 5, K4: 1 }
export const even: Votes = { K1: 3, K2: 3, K3: 3, K4: 3 }
export const allTheSame: Votes = { K2: 12 }
export const tooFew: Votes = { K1: 1, K3: 1 }

const act = (room: TestRoom, command: Command) => press(room.console, command)

async function vote(room: TestRoom, votes: Votes, inRoom: number): Promise<Phone[]> {
  const chosen = Object.entries(votes).flatMap(([id, count]) => Array<string>(count).fill(id))
  const phones = await room.phones(Math.max(inRoom, chosen.length))
  await goTo(room, 'velg', phones)
  const items: Readonly<Record<string, string[]>> = { K1: ['K1.1'], K2: ['K2.1', 'K2.3'] }
  await Promise.all(
    phones
      .slice(0, chosen.length)
      .map((phone, at) => phone.answer(chooseK(chosen[at] ?? '', items[chosen[at] ?? '']))),
  )
  await room.console.until((view) => view.answered === chosen.length)
  return phones
}

/** The lobby, with so many people in it. */
export const lobby = (people: number, ...then: readonly Command[]): Scene => ({
  play: async (room) => {
    await room.phones(people)
    for (const command of then) await act(room, command)
    await room.console.until((view) => view.inRoom >= people)
  },
})

/** On a step of "Velg én K" that nobody has answered, with so many people in the room. */
export const on = (step: string, people: number, ...then: readonly Command[]): Scene => ({
  play: async (room) => {
    const phones = await room.phones(people)
    await goTo(room, step, phones)
    for (const command of then) await act(room, command)
  },
})

/** On a step of "Velg én K" where no answer tells, and so many have said that they are done. */
export const doneOn = (step: string, people: number, done: number): Scene => ({
  play: async (room) => {
    const phones = await room.phones(people)
    await goTo(room, step, phones)
    for (const phone of phones.slice(0, done)) await phone.ask('done', { step, on: true })
    await room.console.until((view) => view.done?.count === done && view.done.of === people)
  },
})

/** The choice, open, with these votes. */
export const voting = (votes: Votes, inRoom = 12, ...then: readonly Command[]): Scene => ({
  play: async (room) => {
    await vote(room, votes, inRoom)
    for (const command of then) await act(room, command)
  },
})

/** The talk about the choice, where its results are shown. */
export const shownVotes = (votes: Votes, ...then: readonly Command[]): Scene => ({
  play: async (room) => {
    const phones = await vote(room, votes, 12)
    await goTo(room, 'se', phones)
    for (const command of then) await act(room, command)
  },
})

/** The choice a second time: who answered 'before' may answer anew. */
export const secondRound = (before: Votes, after: Votes): Scene => ({
  play: async (room) => {
    const phones = await vote(room, before, 12)
    await act(room, { type: 'reveal' })
    await act(room, { type: 'again' })
    await Promise.all(phones.map((phone) => phone.until(({ step }) => step?.round === 2)))
    const chosen = Object.entries(after).flatMap(([id, count]) => Array<string>(count).fill(id))
    await Promise.all(
      phones.slice(0, chosen.length).map((phone, at) => phone.answer(chooseK(chosen[at] ?? ''))),
    )
    await act(room, { type: 'reveal' })
  },
})

/** An agreement as a group writes it. */
export interface Card {
  readonly group: string
  readonly what: string
  readonly sign: string
  readonly firstStep: string
  readonly who: string
  readonly when: string
}

export const usualCards: readonly Card[] = [
  {
    group: 'K2 ved vinduet',
    what: 'Vi går på skolevandring i tre klasserom hver uke, og snakker med læreren samme dag.',
    sign: 'En lærer kan fortelle hva rektor så hos henne sist uke.',
    firstStep: 'Sette av onsdager i kalenderen fram til jul',
    who: 'Rektor og avdelingsleder',
    when: '2027-11-22',
  },
  {
    group: 'K1 ved døra',
    what: 'Vi åpner hvert personalmøte med målet vårt.',
    sign: 'Tre tilfeldige ansatte sier det samme målet med egne ord.',
    firstStep: '',
    who: 'Styrer',
    when: '2027-06-01',
  },
  {
    group: 'K4 bakerst',
    what: 'Vi rydder møtetida: halve møtet er faglig arbeid.',
    sign: 'Referatene viser faglig arbeid før beskjeder.',
    firstStep: 'Ny mal for møteplan',
    who: 'Inspektør',
    when: '',
  },
]

const fill = (words: string, length: number) =>
  words
    .repeat(Math.ceil(length / words.length))
    .slice(0, length)
    .trim()

/** As long as a card's fields may be. */
export const longestCard: Card = {
  group: fill('Ledergruppa ved vinduet og noen til ', 40),
  what: fill(
    'Vi går på skolevandring i tre klasserom hver eneste uke og snakker med læreren. ',
    280,
  ),
  sign: fill('En som kommer utenfra, ser at kompetanseutviklingsplanen henger i gangen. ', 280),
  firstStep: fill('Sette av onsdager i kalenderen til alle fram til jul. ', 280),
  who: fill('Rektor, avdelingslederne og tillitsvalgte ', 80),
  when: '2027-11-22',
}

/** As many cards as a large room has groups. */
export const manyCards: readonly Card[] = Array.from({ length: 20 }, (_, at) => ({
  ...(usualCards[at % usualCards.length] ?? longestCard),
  group: `Gruppe ${String(at + 1).padStart(2, '0')}`,
}))

async function handIn(room: TestRoom, cards: readonly Card[], here?: Phone[]): Promise<Phone[]> {
  const phones = here ?? (await room.phones(Math.max(12, cards.length)))
  await goTo(room, 'avtale', phones)
  await Promise.all(phones.slice(0, cards.length).map((phone, at) => phone.answer(cards[at])))
  await room.console.until((view) => view.answered === cards.length)
  return phones
}

/** The groups' cards, being written. */
export const writing = (cards: readonly Card[]): Scene => ({
  play: (room) => handIn(room, cards),
})

/** Looked through by the facilitator first. */
async function readAloud(room: TestRoom, phones: Phone[]): Promise<void> {
  await act(room, { type: 'look-through' })
  await goTo(room, 'les', phones)
}

/** The talk in which the cards are read out. */
export const readOut = (cards: readonly Card[], ...then: readonly Command[]): Scene => ({
  play: async (room) => {
    await readAloud(room, await handIn(room, cards))
    for (const command of then) await act(room, command)
  },
})

/** The whole of it, until after the end. */
export const ended = (cards: readonly Card[], votes: Votes = spread): Scene => ({
  play: async (room) => {
    const phones = await vote(room, votes, 12)
    await goTo(room, 'se', phones)
    await readAloud(room, await handIn(room, cards, phones))
    await act(room, { type: 'end' })
  },
})

/** A page that needs no room. */
export const nobody: Scene = lobby(0)
