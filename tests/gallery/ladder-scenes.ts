import type { Command } from '../../shared/room/commands.ts'
import { press } from '../support/plenum.ts'
import { goTo, type Phone, type TestRoom } from '../support/room.ts'
import type { Scene } from './scenes.ts'

const both = (nb: string, en: string) => ({ nb, en })

const obstacles = [
  {
    id: 'tillit',
    title: both('Fravær av tillit', 'Absence of trust'),
    text: both(
      'Vi viser lite av det vi er usikre på, og ber sjelden om hjelp.',
      'We show little of what we are unsure of and seldom ask for help.',
    ),
  },
  {
    id: 'konflikt',
    title: both('Frykt for konflikt', 'Fear of conflict'),
    text: both(
      'Vi holder en god tone, men lar de viktige uenighetene ligge.',
      'We keep a good tone but leave important disagreements alone.',
    ),
  },
  {
    id: 'forpliktelse',
    title: both('Manglende forpliktelse', 'Lack of commitment'),
    text: both(
      'Vi nikker i møtet, men er usikre på hva vi egentlig ble enige om.',
      'We nod in the meeting but are unsure what we agreed.',
    ),
  },
  {
    id: 'ansvar',
    title: both('Unnvikelse av ansvar', 'Avoidance of accountability'),
    text: both(
      'Vi lar være å minne hverandre på det vi har avtalt.',
      'We do not remind each other of what we agreed.',
    ),
  },
  {
    id: 'resultater',
    title: both('Manglende resultater', 'Inattention to results'),
    text: both(
      'Hver ser mest på sitt eget; det felles kommer i annen rekke.',
      'Each looks to their own; the common comes second.',
    ),
  },
]

const skills = [
  both('Nybegynner', 'Novice'),
  both('Avansert begynner', 'Advanced beginner'),
  both('Kompetent', 'Competent'),
  both('Dyktig', 'Proficient'),
  both('Ekspert', 'Expert'),
  both('Innovatør', 'Innovator'),
].map((title, at) => ({ id: String(at + 1), title }))

const long = both(
  'Kompetanseutviklingsplanen følges opp av ledergruppa, på tvers av avdelingene',
  'The plan for professional development is followed up across all departments',
)

const longLevels = Array.from({ length: 7 }, (_, at) => ({
  id: String(at + 1),
  title: long,
  text: both(
    'Vi nikker i møtet, men er usikre på hva vi egentlig ble enige om, og spør ikke etterpå.',
    'We nod in the meeting, are unsure of what we agreed on, and do not ask about it afterwards.',
  ),
}))

const goal = {
  now: both('Nå', 'Now'),
  label: both('Om ett år', 'In a year'),
  question: both('Hvor vil du være om ett år?', 'Where do you want to be in a year?'),
}

const ladders = {
  obstacles: { levels: obstacles, beyond: both('Vi er over alle fem', 'We are past all five') },
  skills: { levels: skills, goal },
  private: { levels: skills, goal, private: true },
  climb: { levels: skills, goal, show: 'climb' },
  long: { levels: longLevels, beyond: long, goal: { now: long, label: long } },
} as const

type Ladder = keyof typeof ladders

const prompts = {
  obstacles: both(
    'Hvilket er det nederste trinnet vi ennå ikke har fått godt nok til?',
    'Which is the lowest rung we have not yet managed well enough?',
  ),
  skills: both(
    'Tenk på én lederferdighet du trenger mer av. Hvor er du nå, og hvor vil du være?',
    'Think of one leadership skill you need more of. Where are you now, and where do you want to be?',
  ),
}

export const ladderDeck = (ladder: Ladder) => ({
  file: {
    format: 'plenum-deck',
    version: 1,
    id: 'trapp',
    title: both('Hvor står vi nå?', 'Where do we stand now?'),
    description: both('Ett steg: en trapp.', 'One step: a ladder.'),
    languages: ['nb', 'en'],
    provenance: 'Egne ord.',
    steps: [
      {
        id: 'trapp',
        type: 'ladder',
        mode: 'individual',
        title: both('Trappa', 'The ladder'),
        prompt: prompts[ladder === 'obstacles' ? 'obstacles' : 'skills'],
        minutes: 2,
        core: true,
        sensitive: true,
        provenance: 'Egne ord.',
        config: ladders[ladder],
      },
    ],
  },
})

/** What each person answers: places from 1, "2>4" with a goal. */
function answersIn(ladder: Ladder, written: string): unknown[] {
  const { levels } = ladders[ladder]
  const idOf = (place = '') => levels[Number(place) - 1]?.id ?? 'beyond'
  return written.split(' ').map((one) => {
    const [now, wanted] = one.split('>')
    return wanted === undefined ? { now: idOf(now) } : { now: idOf(now), goal: idOf(wanted) }
  })
}

async function answerAll(room: TestRoom, phones: readonly Phone[], answers: readonly unknown[]) {
  await Promise.all(phones.slice(0, answers.length).map((phone, at) => phone.answer(answers[at])))
  await room.console.until((view) => view.answered === answers.length)
}

const atOnce = 30

/** Hundreds come one door full after the other. */
async function join(room: TestRoom, people: number): Promise<Phone[]> {
  const phones: Phone[] = []
  while (phones.length < people)
    phones.push(...(await room.phones(Math.min(atOnce, people - phones.length))))
  return phones
}

const reveal = { type: 'reveal', knowing: true } as const

/** On a ladder that nobody has answered. */
export const onLadder = (ladder: Ladder, ...then: readonly Command[]): Scene => ({
  deck: ladderDeck(ladder),
  play: async (room) => {
    await goTo(room, 'trapp', await room.phones(12))
    for (const command of then) await press(room.console, command)
  },
})

/** A ladder answered and shown; with a second text, once more after the talk. */
export const ladderShown = (ladder: Ladder, first: string, second?: string): Scene => ({
  deck: ladderDeck(ladder),
  play: async (room) => {
    const answers = answersIn(ladder, first)
    const phones = await join(room, Math.max(12, answers.length))
    await goTo(room, 'trapp', phones)
    await answerAll(room, phones, answers)
    await press(room.console, reveal)
    if (second === undefined) return
    await press(room.console, { type: 'again' })
    await Promise.all(phones.map((phone) => phone.until(({ step }) => step?.round === 2)))
    await answerAll(room, phones, answersIn(ladder, second))
    await press(room.console, reveal)
  },
})

/** So many people, most of them low, each a little above where they stand. */
export const crowd = (people: number): string =>
  Array.from({ length: people }, (_, at) => {
    const now = 1 + (((at * at + at) % 11) % 5)
    return `${now}>${Math.min(6, now + (at % 3))}`
  }).join(' ')
