import { fourKs } from '../../shared/deck/library/four-ks.ts'
import { press } from './plenum.ts'
import { goTo, openRoomOn, type Phone, type TestRoom } from './room.ts'

type Opened = Parameters<typeof openRoomOn>

const step = (
  id: string,
  type: string,
  [title, titleEn]: readonly [string, string],
  [prompt, promptEn]: readonly [string, string],
  more: object = {},
) => ({
  id,
  type,
  mode: 'individual',
  title: { nb: title, en: titleEn },
  prompt: { nb: prompt, en: promptEn },
  minutes: 5,
  config: {},
  ...more,
})

const options = [
  ['ro', 'Ro i starten av timen', 'Calm at the start of the lesson'],
  ['tid', 'Tid til å snakke sammen om undervisning, også når uka er full', 'Time to talk'],
  ['mot', 'Mot til å prøve noe nytt', 'Courage to try something new'],
].map(([id, nb, en]) => ({ id, title: { nb, en } }))

const labels = {
  group: { nb: 'Gruppa', en: 'The group' },
  what: { nb: 'Dette gjør vi', en: 'This is what we do' },
  sign: { nb: 'Dette ser en utenforstående om ett år', en: 'What an outsider sees in one year' },
  firstStep: { nb: 'Første steg', en: 'First step' },
  who: { nb: 'Hvem (rolle)', en: 'Who (role)' },
  when: { nb: 'Når ser vi på det igjen?', en: 'When do we look again?' },
}

/** A workshop with one of each thing that a report must tell apart. */
const reportDeck = {
  format: 'plenum-deck',
  version: 1,
  id: 'rapport',
  title: { nb: 'Velg én K, to ganger', en: 'Choose one K, twice' },
  description: {
    nb: 'For ledere i skole og barnehage som vil styrke noe i egen ledelse.',
    en: 'For leaders in schools and kindergartens who want to strengthen their own leadership.',
  },
  languages: ['nb', 'en'],
  steps: [
    step('ramme', 'talk', ['Ingen oppskrift', 'No recipe'], ['Velkommen!', 'Welcome!']),
    step(
      'velg',
      'choice',
      ['Velg én K', 'Choose one K'],
      [
        'Hvilken K er det størst rom for å styrke i din egen ledelse nå?',
        'In which K is there most room to strengthen your own leadership right now?',
      ],
      { release: 'reveal', config: { most: 1, mostItems: 2, options: fourKs } },
    ),
    step(
      'notat',
      'text',
      ['Notat til deg selv', 'Note to yourself'],
      ['Hva gjorde at du valgte den?', 'What made you choose it?'],
      { config: { private: true } },
    ),
    step(
      'se',
      'talk',
      ['Hva ser vi?', 'What do we see?'],
      ['Hva legger dere merke til?', 'What do you notice?'],
      { mode: 'plenary', shows: [{ step: 'velg' }] },
    ),
    step(
      'ord',
      'text',
      ['Det som allerede virker', 'What works already'],
      ['Hva gjør dere som virker?', 'What do you do that works?'],
      { moderate: false, config: { most: 2 } },
    ),
    step(
      'hindrer',
      'choice',
      ['Hva mangler mest?', 'What is missing most?'],
      ['Hva trenger dere mest av?', 'What do you need most of?'],
      { sensitive: true, config: { options } },
    ),
    step(
      'skjult',
      'text',
      ['Det vi ikke viste', 'What we did not show'],
      ['Hva bekymrer deg?', 'What worries you?'],
      { moderate: false },
    ),
    step(
      'hoppet',
      'text',
      ['Det vi hoppet over', 'What we skipped'],
      ['Ble det tid?', 'Was there time?'],
      { moderate: false },
    ),
    step(
      'avtale',
      'commit',
      ['Gruppas kort', "The group's card"],
      ['Fyll ut gruppas kort.', "Fill in the group's card."],
      { mode: 'group', config: { labels } },
    ),
    step(
      'les',
      'talk',
      ['Les opp tegnet', 'Read out the sign'],
      ['Ville jeg sett det?', 'Would I have seen it?'],
      { mode: 'plenary', shows: [{ step: 'avtale' }] },
    ),
  ],
}

const k = (id: string, ...items: string[]) => ({ ids: [id], items: items.map((i) => `${id}.${i}`) })

/** What each of eight chose before the talk and after it: K1 3, K2 4, K3 1 and then K1 1, K2 6, K3 1. */
const choices = {
  first: [k('K1', '1'), k('K1', '2'), k('K1'), ...Array(4).fill(k('K2', '1', '3')), k('K3')],
  second: [k('K1', '1'), ...Array(6).fill(k('K2', '1')), k('K3')],
}

export const notes = [
  'Vi møter hverandre i døra',
  'Felles planlegging på torsdager, der vi starter med noe som gikk bra',
  'Korte møter med én sak',
  'Alle kjenner alle barna',
]

export const cards = [
  {
    group: 'K2 ved vinduet',
    what: 'Vi går på skolevandring hos hverandre hver uke og skriver én setning om det vi så',
    sign: 'Rektor sitter i klasserommet, og ingen snur seg',
    firstStep: 'Hver avtaler ett besøk før fredag',
    who: 'Avdelingslederne',
    when: '2027-11-22',
  },
  {
    group: 'K1 ved døra',
    what: 'Vi sier hva vi har bestemt, samme dag',
    sign: 'Ansatte forteller det samme om hvor vi skal',
    firstStep: '',
    who: '',
    when: '',
  },
]

const answerAll = async (phones: readonly Phone[], values: readonly unknown[]) => {
  const replies = await Promise.all(
    values.map(
      (value, index) => phones[index]?.answer(value) ?? Promise.reject(new Error('nobody')),
    ),
  )
  for (const reply of replies) if (!reply.ok) throw new Error(reply.error.code)
}

async function act(room: TestRoom, command: Parameters<typeof press>[1]): Promise<void> {
  const reply = await press(room.console, command)
  if (!reply.ok) throw new Error(`${command.type}: ${reply.error.code}`)
}

/** Eight phones through `reportDeck`, up to the end but not over it. */
export async function runReportSession(plenum: Opened[0]): Promise<TestRoom> {
  const settings = { title: 'Ledergruppa, Fjellheim skole', expected: 8 }
  const room = await openRoomOn(plenum, { deck: { file: reportDeck }, settings })
  const phones = await room.phones(8)
  await act(room, { type: 'skip', step: 'hoppet', on: true })

  await goTo(room, 'velg', phones)
  await answerAll(phones, choices.first)
  await act(room, { type: 'reveal' })
  await act(room, { type: 'again' })
  await Promise.all(phones.map((phone) => phone.until(({ step: on }) => on?.round === 2)))
  await answerAll(phones, choices.second)
  await act(room, { type: 'reveal' })

  await goTo(room, 'ord', phones)
  await answerAll(
    phones,
    notes.map((note) => ({ notes: [note] })),
  )
  await act(room, { type: 'reveal' })

  await goTo(room, 'hindrer', phones)
  await answerAll(phones, [
    { ids: ['ro'], items: [] },
    { ids: ['mot'], items: [] },
  ])
  await act(room, { type: 'reveal' })

  await goTo(room, 'skjult', phones)
  await answerAll(
    phones,
    ['Hemmelig en', 'Hemmelig to', 'Hemmelig tre'].map((note) => ({ notes: [note] })),
  )

  await goTo(room, 'avtale', phones)
  await answerAll(phones, cards)
  await goTo(room, 'les', phones)
  return room
}
