import type { DeckFile, StepFile } from '../../shared/deck/library/deck-file.ts'
import { trygtNok } from '../../shared/deck/library/trygt-nok.ts'
import { velgEnK } from '../../shared/deck/library/velg-en-k.ts'
import { previewWords } from '../../shared/i18n/preview/index.ts'
import { wordsIn } from '../../shared/i18n/words.ts'
import { exampleAnswer } from '../../shared/preview/examples.ts'
import { press } from '../support/plenum.ts'
import { enterRoom, goTo, type Phone, type TestRoom } from '../support/room.ts'
import { sortDeck } from '../support/sort-deck.ts'
import { textDeck } from '../support/text-deck.ts'
import { ladderDeck } from './ladder-scenes.ts'
import { pointsDeck } from './points-scenes.ts'
import { apart, casesDeck } from './quadrant-scenes.ts'
import { ratingDeck } from './rate-scenes.ts'
import type { Scene } from './scenes.ts'
import { readIn } from './states/agreements.ts'

type Steps = { readonly steps: readonly object[] }

/** A step of another deck under a name of its own. */
function taken(deck: Steps, id: string, as = id): StepFile {
  // Each of these decks is one that a server takes.
  const step = (deck.steps as readonly StepFile[]).find((candidate) => candidate.id === id)
  if (!step) throw new Error(`no step ${id}`)
  const { type, mode, title, prompt, minutes, config } = step
  return { id: as, type, mode, title, prompt, minutes, config, release: 'reveal' }
}

const since: StepFile = {
  id: 'siden-sist',
  type: 'followup',
  mode: 'group',
  title: { nb: 'Siden sist', en: 'Since last time' },
  prompt: { nb: 'Hvordan har det gått?', en: 'How has it gone?' },
  minutes: 5,
  config: {},
}

const texts = [taken(textDeck, 'grep'), taken(textDeck, 'steder'), taken(textDeck, 'ord')]

/** Every picture there is, from every activity: what a report of the longest day holds. */
const decks = {
  scales: [
    taken(ladderDeck('obstacles').file, 'trapp', 'hindre'),
    taken(ladderDeck('skills').file, 'trapp', 'to-steder'),
    taken(ladderDeck('climb').file, 'trapp', 'fra-til'),
    taken(trygtNok, 'hos-oss'),
    ...['ladder', 'flow', 'tens', 'pairs', 'goals'].map((id) => taken(ratingDeck, id)),
  ],
  choices: [
    taken(velgEnK, 'velg'),
    taken(casesDeck(apart.length), 'saker', 'fire-felt'),
    ...['saker', 'krefter', 'alene', 'tiltak'].map((id) => taken(sortDeck, id)),
  ],
  words: [
    ...['to-deler', 'rekkefolge'].map((id) => taken(pointsDeck, id)),
    ...texts,
    since,
    taken(velgEnK, 'avtale'),
  ],
} satisfies Record<string, StepFile[]>

/** What is asked once more after the talk. */
const twice: ReadonlySet<string> = new Set([
  'to-steder',
  'hos-oss',
  'fire-felt',
  'velg',
  'saker',
  'krefter',
  'rekkefolge',
])

const deckOf = (name: keyof typeof decks): DeckFile => ({
  format: 'plenum-deck',
  version: 1,
  id: `alt-${name}`,
  title: { nb: 'En hel dag', en: 'A whole day' },
  languages: ['nb', 'en'],
  steps: decks[name],
})

const people = 12
const tables = 4

async function sitDown(room: TestRoom): Promise<Phone[]> {
  await press(room.console, { type: 'tables', count: tables, seating: 'choose' })
  const phones = await room.phones(people)
  await Promise.all(phones.map((phone, at) => phone.ask('sit', { table: (at % tables) + 1 })))
  return phones
}

const say = wordsIn(previewWords, 'nb')

/** Everybody, or whoever writes for a table. */
async function answerAll(room: TestRoom, phones: readonly Phone[], { id, mode }: StepFile) {
  const writers = mode === 'group' ? phones.slice(0, tables) : phones
  for (const [person, phone] of writers.entries()) {
    const step = phone.latest()?.step
    if (!step) throw new Error('the room is on no step')
    const on = { step: id, round: step.round }
    if (mode === 'group') await phone.ask('pen', { ...on, act: 'take' })
    const asked = { ...step, id: `${id}${step.round}` }
    const reply = await phone.answer(exampleAnswer(asked, person, { say, day: '2027-02-12' }))
    if (!reply.ok) throw new Error(`${id}: ${reply.error.code}`)
  }
  await room.console.until((view) => view.answered === writers.length)
  for (const act of [{ type: 'look-through' }, { type: 'reveal', knowing: true }] as const)
    await press(room.console, act)
}

async function goThrough(room: TestRoom, phones: readonly Phone[], step: StepFile): Promise<void> {
  await goTo(room, step.id, phones)
  await answerAll(room, phones, step)
  if (!twice.has(step.id)) return
  await press(room.console, { type: 'again' })
  await Promise.all(phones.map((phone) => phone.until((view) => view.step?.round === 2)))
  await answerAll(room, phones, step)
}

/** A day in which people and tables have done everything, some of it twice, until after the end. */
export const wholeDay = (name: keyof typeof decks): Scene => ({
  deck: { file: deckOf(name) },
  play: async (room) => {
    if (decks[name].includes(since)) await readIn(room)
    const phones = await sitDown(room)
    for (const step of decks[name]) {
      // A console of its own: nobody presses as fast for so long.
      const own = await enterRoom(room.plenum, room.session)
      await goThrough(own, phones, step)
      own.console.socket.disconnect()
    }
    await press(room.console, { type: 'end' })
  },
})
